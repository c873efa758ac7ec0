package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.Site;
import offing.observation.ObservationSink;
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
 * @param all in the order in which they tell what they saw
 * @param detectors those that scan: what they could see, for labels
 * @param cameras those among them that take orders
 * @param abreast those among them that may look while the others do
 */
public record Sensors(
    List<Sensor> all,
    List<Detector> detectors,
    Optional<Cameras> cameras,
    Optional<Abreast> abreast) {

  public Sensors {
    all = List.copyOf(all);
    detectors = List.copyOf(detectors);
  }

  /** These alone. */
  public static Sensors of(List<Sensor> sensors) {
    return new Sensors(sensors, List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Every sensor of the area: its cameras, the patrol's reports, its weather stations, one AIS
   * network, its radars. The network and the radars are more than half of the work.
   *
   * @param radars ids of the sites whose radars are on; empty where all of the area's are
   * @param faults a sensor that is down sees nothing
   * @param seed each sensor's dice hang on it, split by name
   * @param detections hears which vessel was behind a report
   * @param executor where the network and the radars look, which may be another thread
   */
  public static Sensors of(
      Area area,
      Water water,
      List<String> radars,
      Faults faults,
      long seed,
      DetectionListener detections,
      Executor executor) {
    var abreast = new Abreast(detections, executor);
    List<Sensor> beside = new ArrayList<>();
    List<Detector> detectors = new ArrayList<>();
    beside.add(new AisNetwork(area, faults, seed, abreast)::observe);
    var targets = new Targets();
    for (RadarSite site : radarSites(area, radars)) {
      var radar = new ShoreRadar(site, targets, seed, abreast);
      beside.add(unlessDown(site.id(), faults, radar::observe));
      detectors.add(new Detecting(site.id(), faults, radar));
    }
    abreast.take(beside);
    var cameras = new Cameras(area, water, faults, seed);
    var radio = new PatrolRadio(area.chart(), faults, seed);
    var stations = new WeatherStations(area, seed);
    return new Sensors(
        List.of(cameras, radio, stations, abreast),
        detectors,
        Optional.of(cameras),
        Optional.of(abreast));
  }

  /** Lets every one of them look, as {@link Sensor#observe} says. */
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    abreast.ifPresent(others -> others.begin(timeMs, stepMs, fleet, conditions));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).observe(timeMs, stepMs, fleet, conditions, observations);
    }
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
