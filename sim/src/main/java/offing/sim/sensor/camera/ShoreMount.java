package offing.sim.sensor.camera;

import java.util.List;
import offing.area.Area;
import offing.area.Lookout;
import offing.area.Site;
import offing.radar.LandShadow;
import offing.sim.sensor.camera.pointing.SectorScan;
import offing.sim.sensor.camera.sight.CameraSettings;
import offing.sim.sensor.camera.sight.Eye;
import offing.sim.sensor.camera.sight.Stand;
import offing.sim.weather.Conditions;

/** The pan-tilt of a site. It sees over the land that a radar would see over. */
record ShoreMount(Site site, Mount mount, Stand stand) {
  /** Wide enough to get round a sector in a minute or so, and to find a small boat at 10 km. */
  private static final double SCAN_FIELD_DEG = 6;

  /** Chart datum is not that far under the lowest lens, metres. */
  private static final double LEAST_HEIGHT_M = 0.5;

  static ShoreMount of(Area area, Site site, Lookout lookout, long seed) {
    double eastM = area.chart().eastM(site.lon(), site.lat());
    double northM = area.chart().northM(site.lon(), site.lat());
    var shadow = new LandShadow(area.land(), eastM, northM);
    var stand =
        new Stand(
            (from, toEastM, toNorthM, groundM, gridDeg) -> groundM <= shadow.clearM(gridDeg),
            false);
    double convergenceDeg = area.chart().convergenceDeg(site.lon(), site.lat());
    stand.place(eastM, northM, site.lon(), site.lat(), convergenceDeg);
    List<Eye> eyes =
        List.of(
            new Eye(lookout.day(), CameraSettings.SHORE_DAY, area.chart(), seed),
            new Eye(lookout.thermal(), CameraSettings.SHORE_THERMAL, area.chart(), seed));
    return new ShoreMount(
        site,
        new Mount(
            site.id(),
            eyes,
            stand,
            () -> new SectorScan(lookout.fromDeg(), lookout.toDeg(), SCAN_FIELD_DEG, false),
            lookout.fromDeg()),
        stand);
  }

  /** Heights of sites are over chart datum; the tide stands under the lens. */
  void stepTide(Conditions conditions) {
    stand.raise(Math.max(LEAST_HEIGHT_M, site.heightM() - conditions.tideM()));
  }
}
