package offing.sim.sensor;

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
 * @param radars those among them that may look while the others do
 * @param cameras those among them that take orders
 */
public record Sensors(List<Sensor> all, Optional<RadarChain> radars, Optional<Cameras> cameras) {

  public Sensors {
    all = List.copyOf(all);
  }

  /** These alone. */
  public static Sensors of(List<Sensor> sensors) {
    return new Sensors(sensors, Optional.empty(), Optional.empty());
  }

  /**
   * Every sensor of the area: one AIS network, its cameras and radars, the patrol's reports, its
   * weather stations.
   *
   * @param radars ids of the sites whose radars are on; empty where all of the area's are
   * @param faults a sensor that is down sees nothing
   * @param seed each sensor's dice hang on it, split by name
   * @param detections hears which vessel was behind a report
   * @param executor where the radars look, which may be another thread
   */
  public static Sensors of(
      Area area,
      Water water,
      List<String> radars,
      Faults faults,
      long seed,
      DetectionListener detections,
      Executor executor) {
    var ais = new AisNetwork(area, faults, seed, detections);
    var cameras = new Cameras(area, water, faults, seed);
    var chain = new RadarChain(radarSites(area, radars), faults, seed, detections, executor);
    return new Sensors(
        List.of(
            ais::observe,
            cameras,
            new PatrolRadio(area.chart(), faults, seed),
            new WeatherStations(area, seed),
            chain),
        Optional.of(chain),
        Optional.of(cameras));
  }

  /** Those that scan: what they could see, for labels. */
  public List<Detector> detectors() {
    return radars.map(RadarChain::detectors).orElse(List.of());
  }

  /** Lets every one of them look, as {@link Sensor#observe} says. */
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    radars.ifPresent(chain -> chain.begin(timeMs, stepMs, fleet, conditions));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).observe(timeMs, stepMs, fleet, conditions, observations);
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
