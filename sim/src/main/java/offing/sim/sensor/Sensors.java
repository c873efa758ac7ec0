package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.Site;
import offing.sim.sensor.ais.AisNetwork;
import offing.sim.sensor.radar.RadarSettings;
import offing.sim.sensor.radar.ShoreRadar;
import offing.sim.sensor.report.DetectionListener;

/** Sets up the sensors of an area. */
public final class Sensors {
  private Sensors() {}

  /**
   * Every sensor of the area: one AIS network, its radars, the patrol's reports.
   *
   * @param radars ids of the sites whose radars are on; empty where all of the area's are
   * @param seed each sensor's dice hang on it, split by name
   * @param detections hears which vessel was behind a report
   */
  public static List<Sensor> of(
      Area area, List<String> radars, long seed, DetectionListener detections) {
    List<Sensor> sensors = new ArrayList<>();
    sensors.add(new AisNetwork(area, seed, detections)::observe);
    for (Site site : radarSites(area, radars)) {
      sensors.add(new ShoreRadar(area, site, RadarSettings.SHORE, seed, detections)::observe);
    }
    sensors.add(new PatrolRadio(area.chart(), seed));
    return sensors;
  }

  private static List<Site> radarSites(Area area, List<String> radars) {
    return radars.isEmpty()
        ? area.sites().stream().filter(site -> site.kind() == Site.Kind.RADAR).toList()
        : radars.stream().map(area::site).toList();
  }
}
