package offing.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** A night in which every tactic and every look-alike is played once, and all that came of it. */
final class Played {
  private static final Duration LENGTH = Duration.ofMinutes(100);
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** After the constants that it needs. */
  static final List<Played> NIGHTS = Stream.of(1L, 2L, 3L, 101L, 102L).map(Played::new).toList();

  private final long seed;
  private final World world;
  private final Map<String, List<At>> tracks = new HashMap<>();
  private final Map<String, Integer> firstMmsi = new HashMap<>();
  private final List<Observation> said = new ArrayList<>();
  private final long firstMs;

  /** Where one vessel was at the end of a step. */
  record At(long timeMs, double eastM, double northM, double sogMps, int mmsi) {}

  private Played(long seed) {
    this.seed = seed;
    world = World.of(Seas.AREA, night(), seed, 0.02);
    firstMs = world.timeMs() + World.STEP_MS;
    long end = world.timeMs() + LENGTH.toMillis();
    while (world.timeMs() < end) {
      world.step(this::hear, this::see);
    }
  }

  /** With all radars of the area. */
  private static Scenario night() {
    return new Scenario(
        "test",
        "Test",
        "",
        1,
        Seas.NIGHT,
        LENGTH,
        Duration.ofMinutes(10),
        1,
        List.of(),
        approaches());
  }

  private static List<Approach> approaches() {
    return List.of(
        smuggler("dash-out", zone("hs-lung-kwu-tan"), zone("or-shekou"), 55, Map.of()),
        smuggler("dash-in", at(113.74, 22.23), zone("hs-fan-lau"), 48, Map.of()),
        smuggler("transfer", at(113.85, 22.10), zone("hs-shek-pik"), 8, Map.of()),
        smuggler(
            "ais-dark", at(114.30, 22.08), zone("hs-tung-lung"), 12, Map.of("darkMinutes", 20.0)),
        smuggler("identity-clone", at(114.35, 22.08), at(114.36, 22.19), 12, Map.of()),
        smuggler(
            "hide-in-fleet",
            at(114.47, 22.53),
            zone("hs-tai-long"),
            40,
            Map.of("hideMinutes", 8.0)),
        smuggler("shadow-ship", at(114.20, 22.08), zone("hs-south-lamma"), 40, Map.of()),
        smuggler("slow-crossing", zone("or-shekou"), zone("hs-pak-nai"), 7, Map.of()),
        smuggler("decoy", at(114.28, 22.03), zone("hs-tai-long"), 50, Map.of("decoys", 3.0)),
        smuggler(
            "loiter-for-dark",
            at(114.45, 22.56),
            zone("hs-tai-long"),
            45,
            Map.of("loiterMinutes", 12.0)),
        smuggler("fog-landing", at(113.78, 22.15), zone("hs-fan-lau"), 9, Map.of()),
        innocent("dash-out", zone("pt-china-ft"), at(113.80, 22.30), 38, Map.of()),
        innocent("dash-in", at(113.74, 22.24), zone("hs-tsin-yue-wan"), 20, Map.of()),
        innocent("transfer", at(113.86, 22.10), zone("hs-shek-pik"), 8, Map.of()),
        innocent("ais-dark", at(114.40, 22.08), at(114.42, 22.20), 12, Map.of()),
        innocent("identity-clone", at(114.45, 22.08), at(114.48, 22.20), 12, Map.of()),
        innocent(
            "hide-in-fleet", zone("fg-mirs-bay"), zone("ts-11"), 15, Map.of("hideMinutes", 8.0)),
        innocent("shadow-ship", at(114.22, 22.08), zone("hs-south-lamma"), 18, Map.of()),
        innocent("slow-crossing", zone("or-shekou"), zone("hs-pak-nai"), 7, Map.of()),
        innocent(
            "loiter-for-dark",
            at(114.46, 22.56),
            zone("hs-shek-ngau-chau"),
            9,
            Map.of("loiterMinutes", 12.0)));
  }

  private static Approach smuggler(
      String tactic, Place from, Place to, double kn, Map<String, Double> numbers) {
    return approach(tactic, tactic, false, from, to, kn, numbers);
  }

  private static Approach innocent(
      String tactic, Place from, Place to, double kn, Map<String, Double> numbers) {
    return approach("like-" + tactic, tactic, true, from, to, kn, numbers);
  }

  private static Approach approach(
      String vessel,
      String tactic,
      boolean lookAlike,
      Place from,
      Place to,
      double kn,
      Map<String, Double> numbers) {
    return new Approach(
        vessel, tactic, lookAlike, from, to, Duration.ofMinutes(2), kn, 6, new TreeMap<>(numbers));
  }

  private static Place at(double lon, double lat) {
    return new Place.At(lon, lat);
  }

  private static Place zone(String id) {
    return new Place.InZone(id);
  }

  /** Who is next to a boat that leaves a ship at the line, in three times the ordinary traffic. */
  static String shadowedInTraffic(long seed) {
    Approach approach =
        smuggler("shadow-ship", at(114.20, 22.08), zone("hs-south-lamma"), 40, Map.of());
    World world =
        World.watchedBy(
            List.of(), Seas.AREA, Seas.scenario(Seas.NIGHT, List.of(approach)), seed, 3);
    String[] next = {"nobody"};
    long end = world.timeMs() + Duration.ofMinutes(60).toMillis();
    while (world.timeMs() < end && !stages(world.labels().get(0)).contains("splits")) {
      world.step(observation -> {}, (timeMs, truth) -> next[0] = nextTo("shadow-ship", truth));
    }
    return next[0];
  }

  private static String nextTo(String vessel, Truth truth) {
    int self = 0;
    while (!truth.vessel(self).equals(vessel)) {
      self++;
    }
    int nearest = self == 0 ? 1 : 0;
    for (int i = 0; i < truth.size(); i++) {
      if (i != self && apartM(truth, self, i) < apartM(truth, self, nearest)) {
        nearest = i;
      }
    }
    return truth.vessel(nearest);
  }

  private static double apartM(Truth truth, int one, int other) {
    return StrictMath.hypot(
        truth.eastM(one) - truth.eastM(other), truth.northM(one) - truth.northM(other));
  }

  private void see(long timeMs, Truth truth) {
    for (int i = 0; i < truth.size(); i++) {
      String vessel = truth.vessel(i);
      firstMmsi.putIfAbsent(vessel, truth.mmsi(i));
      tracks
          .computeIfAbsent(vessel, key -> new ArrayList<>())
          .add(new At(timeMs, truth.eastM(i), truth.northM(i), truth.sogMps(i), truth.mmsi(i)));
    }
  }

  private void hear(Observation observation) {
    if (observation instanceof AisReport || observation instanceof AisStatic) {
      said.add(observation);
    }
  }

  long seed() {
    return seed;
  }

  long groundings() {
    return world.summary().groundings();
  }

  List<Label> labels() {
    return world.labels();
  }

  Label label(String vessel) {
    return labels().stream()
        .filter(label -> label.vessel().equals(vessel))
        .findFirst()
        .orElseThrow();
  }

  /** The stages of the vessel that a label is of, in words. */
  static String stages(Label label) {
    return label.phases().stream()
        .filter(phase -> phase.vessel().equals(label.vessel()))
        .map(Label.Phase::name)
        .collect(Collectors.joining(" "));
  }

  static long startOf(Label label, String stage) {
    return label.phases().stream()
        .filter(phase -> phase.vessel().equals(label.vessel()) && phase.name().equals(stage))
        .findFirst()
        .orElseThrow()
        .startMs();
  }

  List<At> between(String vessel, long fromMs, long toMs) {
    return track(vessel).stream()
        .filter(at -> at.timeMs() >= fromMs && at.timeMs() <= toMs)
        .toList();
  }

  private List<At> track(String vessel) {
    return tracks.getOrDefault(vessel, List.of());
  }

  private At at(String vessel, long timeMs) {
    return track(vessel).get((int) ((timeMs - firstMs) / World.STEP_MS));
  }

  double apartM(String one, long oneMs, String other, long otherMs) {
    return apartM(at(one, oneMs), at(other, otherMs));
  }

  double mostApartM(String one, String other, long fromMs, long toMs) {
    return between(one, fromMs, toMs).stream()
        .mapToDouble(at -> apartM(at, at(other, at.timeMs())))
        .max()
        .orElseThrow();
  }

  double leastApartM(String one, String other, long fromMs, long toMs) {
    return between(one, fromMs, toMs).stream()
        .mapToDouble(at -> apartM(at, at(other, at.timeMs())))
        .min()
        .orElseThrow();
  }

  private static double apartM(At one, At other) {
    return StrictMath.hypot(one.eastM() - other.eastM(), one.northM() - other.northM());
  }

  /** When she first came over the line, by the home waters; throws where she did not. */
  long crossesMs(String vessel) {
    boolean started = isHome(track(vessel).get(0));
    return track(vessel).stream()
        .filter(at -> isHome(at) != started)
        .findFirst()
        .orElseThrow()
        .timeMs();
  }

  private static boolean isHome(At at) {
    return Seas.AREA.boundary().home().covers(point(at));
  }

  static double toTheLineM(At at) {
    Point here = point(at);
    return Seas.AREA.boundary().lines().stream()
        .mapToDouble(section -> section.chart().distance(here))
        .min()
        .orElseThrow();
  }

  private static Point point(At at) {
    return SHAPES.createPoint(new Coordinate(at.eastM(), at.northM()));
  }

  /** Times of the AIS reports under the number that she had first. */
  List<Long> heard(String vessel, long fromMs, long toMs) {
    int mmsi = firstMmsi.get(vessel);
    return said.stream()
        .filter(report -> report instanceof AisReport position && position.mmsi() == mmsi)
        .map(Observation::timeMs)
        .filter(timeMs -> timeMs > fromMs && timeMs < toMs)
        .toList();
  }

  /** The numbers that her transponder gave until then. */
  Set<Integer> saidBefore(String vessel, long timeMs) {
    return track(vessel).stream()
        .filter(at -> at.timeMs() < timeMs)
        .map(At::mmsi)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether her number or her size is another after that. */
  boolean isSaidChanged(String vessel, long timeMs) {
    int mmsi = at(vessel, timeMs + 2_000).mmsi();
    return mmsi != firstMmsi.get(vessel) || lengths(mmsi).size() > 1;
  }

  private Set<Integer> lengths(int mmsi) {
    return said.stream()
        .filter(report -> report instanceof AisStatic voyage && voyage.mmsi() == mmsi)
        .map(report -> ((AisStatic) report).toBowM())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
