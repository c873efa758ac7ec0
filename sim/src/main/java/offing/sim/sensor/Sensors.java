package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.Site;
import offing.radar.RadarFile;
import offing.radar.RadarSite;
import offing.sim.sensor.ais.AisNetwork;
import offing.sim.sensor.camera.Cameras;
import offing.sim.sensor.radar.ShoreRadar;
import offing.sim.sensor.radar.Targets;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.sensor.report.Detector;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.Fleet;
import offing.sim.water.Water;
import offing.sim.weather.Conditions;

/**
 * The sensors of an area.
 *
 * @param all in the order in which they look
 * @param detectors those that scan: what they could see, for labels
 * @param cameras those among them that take orders
 */
public record Sensors(List<Sensor> all, List<Detector> detectors, Optional<Cameras> cameras) {

  public Sensors {
    all = List.copyOf(all);
    detectors = List.copyOf(detectors);
  }

  /**
   * Every sensor of the area: one AIS network, its radars and cameras, the patrol's reports, its
   * weather stations.
   *
   * @param radars ids of the sites whose radars are on; empty where all of the area's are
   * @param faults a sensor that is down sees nothing
   * @param seed each sensor's dice hang on it, split by name
   * @param detections hears which vessel was behind a report
   */
  public static Sensors of(
      Area area,
      Water water,
      List<String> radars,
      Faults faults,
      long seed,
      DetectionListener detections) {
    List<Sensor> sensors = new ArrayList<>();
    List<Detector> detectors = new ArrayList<>();
    sensors.add(new AisNetwork(area, faults, seed, detections)::observe);
    Targets targets = new Targets();
    for (RadarSite site : radarSites(area, radars)) {
      var radar = new ShoreRadar(site, targets, seed, detections);
      sensors.add(unlessDown(site.id(), faults, radar::observe));
      detectors.add(new Detecting(site.id(), faults, radar));
    }
    var cameras = new Cameras(area, water, faults, seed);
    sensors.add(cameras);
    sensors.add(new PatrolRadio(area.chart(), faults, seed));
    sensors.add(new WeatherStations(area, seed));
    return new Sensors(sensors, detectors, Optional.of(cameras));
  }

  private static Sensor unlessDown(String id, Faults faults, Sensor sensor) {
    return (timeMs, stepMs, fleet, conditions, observations) -> {
      if (!faults.isDown(id, timeMs)) {
        sensor.observe(timeMs, stepMs, fleet, conditions, observations);
      }
    };
  }

  /** A radar with its faults. */
  private record Detecting(String id, Faults faults, Detector radar) implements Detector {

    @Override
    public long scanMs() {
      return radar.scanMs();
    }

    @Override
    public double chance(long timeMs, Fleet fleet, int slot, Conditions conditions) {
      return faults.isDown(id, timeMs) ? 0 : radar.chance(timeMs, fleet, slot, conditions);
    }
  }

  private static List<RadarSite> radarSites(Area area, List<String> radars) {
    RadarFile file = RadarFile.of(area);
    return (radars.isEmpty() ? allRadars(area) : radars.stream().map(area::site))
        .map(site -> new RadarSite(area, site, file.of(site.id())))
        .toList();
  }

  private static Stream<Site> allRadars(Area area) {
    return area.sites().stream().filter(site -> site.kind() == Site.Kind.RADAR);
  }
}
