package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.Site;
import offing.observation.ObservationSink;
import offing.radar.RadarFile;
import offing.radar.RadarSite;
import offing.sim.Hands;
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
 * The sensors of an area. They {@link #begin} to look, and {@link #tell} what they saw in their own
 * order. They share nothing that changes while they look, so that it does not matter whose {@link
 * Hands} let which of them look when. Owned by the world's thread.
 */
public final class Sensors {
  private final List<Post> posts;
  private final Hands hands;
  private final List<Detector> detectors;
  private final Optional<Cameras> cameras;
  private final Optional<Post> stations;

  private Sensors(
      List<Post> posts,
      Hands hands,
      List<Detector> detectors,
      Optional<Cameras> cameras,
      Optional<Post> stations) {
    this.posts = List.copyOf(posts);
    this.hands = hands;
    this.detectors = List.copyOf(detectors);
    this.cameras = cameras;
    this.stations = stations;
  }

  /** These alone. */
  public static Sensors of(List<Sensor> sensors) {
    List<Post> posts =
        sensors.stream().map(one -> new Post((slot, atMs) -> {}, ignored -> one)).toList();
    return new Sensors(posts, Hands.OWN, List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Every sensor of the area: its cameras, the patrol's reports, its weather stations, one AIS
   * network, its radars.
   *
   * @param radars ids of the sites whose radars are on; empty where all of the area's are
   * @param faults a sensor that is down sees nothing
   * @param seed each sensor's dice hang on it, split by name
   * @param detections hears which vessel was behind a report
   * @param hands who lets them look
   */
  public static Sensors of(
      Area area,
      Water water,
      List<String> radars,
      Faults faults,
      long seed,
      DetectionListener detections,
      Hands hands) {
    var cameras = new Cameras(area, water, faults, seed);
    List<Post> posts = new ArrayList<>();
    List<Detector> detectors = new ArrayList<>();
    posts.add(new Post(detections, hears -> cameras));
    posts.add(new Post(detections, hears -> new PatrolRadio(area.chart(), faults, seed)));
    posts.add(new Post(detections, hears -> new AisNetwork(area, faults, seed, hears)::observe));
    var targets = new Targets();
    for (RadarSite site : radarSites(area, radars)) {
      posts.add(
          new Post(
              detections,
              hears -> {
                var radar = new ShoreRadar(site, targets, seed, hears);
                detectors.add(new Detecting(site.id(), faults, radar));
                return unlessDown(site.id(), faults, radar::observe);
              }));
    }
    var stations = new Post(detections, hears -> new WeatherStations(area, seed));
    return new Sensors(posts, hands, detectors, Optional.of(cameras), Optional.of(stations));
  }

  /** Those that scan: what they could see, for labels. */
  public List<Detector> detectors() {
    return detectors;
  }

  /** Those that take orders. */
  public Optional<Cameras> cameras() {
    return cameras;
  }

  /**
   * Lets every one of them look, as {@link Sensor#observe} says. Until they {@link #tell}, the
   * fleet may not change, nor the weather but for its clock and who asks for its streams: those are
   * asked for here.
   */
  public void begin(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    if (posts.isEmpty()) {
      return;
    }
    stations.ifPresent(post -> post.look(timeMs, stepMs, fleet, conditions));
    hands.begin(posts.size(), i -> posts.get(i).look(timeMs, stepMs, fleet, conditions));
  }

  /** Tells what they saw since they told last, when all have looked. */
  public void tell(ObservationSink observations) {
    hands.finish();
    for (int i = 0; i < posts.size(); i++) {
      posts.get(i).tell(observations);
    }
    stations.ifPresent(post -> post.tell(observations));
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
