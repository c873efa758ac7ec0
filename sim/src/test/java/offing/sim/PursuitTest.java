package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import offing.sim.patrol.Task;
import offing.sim.patrol.Task.Kind;
import offing.sim.patrol.Task.Outcome;
import offing.sim.patrol.meeting.Interception;
import offing.sim.scenario.Approach;
import offing.sim.scenario.PatrolOrder;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.weather.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patrol units that go after somebody. */
class PursuitTest {
  private static final String FAST = "go-fast-1";

  /** Lies in Tolo or off Sai Kung at the start, with the target's beach before it. */
  private static final String NEAR = "PL 03";

  /** At the other end of the waters. */
  private static final String FAR = "PL 02";

  @ParameterizedTest
  @ValueSource(doubles = {90, 150, 200, 320})
  void aTargetThatHoldsCourseIsMetWhereAndWhenItWasSaid(double cogDeg) {
    World world = Seas.at(Seas.NIGHT, 7, 0.5);
    var straight = new Straight(world, 114.37, 22.25, 3, cogDeg);
    straight.run(Duration.ofSeconds(30));

    world.accept(new Command.Intercept(NEAR, "track-7"));
    Interception said = world.bound(NEAR).orElseThrow();
    Pair pair = straight.run(Duration.ofSeconds(Math.round(said.minutes() * 60)));

    assertThat(said.feasible()).isTrue();
    assertThat(said.minutes()).isGreaterThan(5);
    assertThat(pair.unitEastM)
        .isCloseTo(Seas.AREA.chart().eastM(said.lon(), said.lat()), within(900.0));
    assertThat(pair.unitNorthM)
        .isCloseTo(Seas.AREA.chart().northM(said.lon(), said.lat()), within(900.0));
  }

  @Test
  void whoeverIsTooSlowSaysSoAndGoesAsNearAsItCan() {
    World world = chased(60);
    Seas.run(world, Duration.ofMinutes(18), (timeMs, truth) -> {});

    world.accept(new Command.Intercept(FAR, FAST));
    Interception said = world.bound(FAR).orElseThrow();

    assertThat(said.feasible()).isFalse();
    assertThat(said.reason()).contains("kn");
    assertThat(said.minutes()).isPositive();
  }

  @Test
  void aShadowKeepsItsDistance() {
    World world = chased(25);
    world.accept(new Command.Shadow(NEAR, FAST, 400));

    Pair pair = run(world, Duration.ofMinutes(46));

    assertThat(pair.targetMps).isGreaterThan(10);
    assertThat(pair.offM()).isBetween(350.0, 650.0);
    assertThat(task(world, NEAR).kind()).isEqualTo(Kind.SHADOW);
  }

  @Test
  void aSmugglerThatIsStoppedStaysStoppedWhateverTheUnitDoes() {
    World world = chased(25);
    world.accept(new Command.Stop(NEAR, FAST));
    runUntil(world, 80, seen -> task(world, NEAR).outcome().isPresent());

    Task done = task(world, NEAR);
    world.accept(new Command.Resume(NEAR));
    Pair then = run(world, Duration.ofMinutes(3));
    Pair later = run(world, Duration.ofMinutes(30));

    assertThat(done.outcome()).contains(Outcome.STOPPED);
    assertThat(later.targetEastM).isCloseTo(then.targetEastM, within(1.0));
    assertThat(world.labels().get(0).landsMs()).isEmpty();
    assertThat(task(world, NEAR).kind()).isIn(Kind.RETURN, Kind.BEAT);
    assertThat(task(world, NEAR).outcome()).contains(Outcome.STOPPED);
  }

  @Test
  void anInnocentIsStoppedForACheckAndGoesOnAfterwards() {
    World world = Seas.at(Seas.NOON, 7, 1);
    var scene = new Scene();
    Seas.run(world, Duration.ofMinutes(2), scene);
    Scene.Row ship = scene.nearest(NEAR, row -> row.vessel.startsWith("river") && row.sogMps > 3);
    world.accept(new Command.Stop(NEAR, ship.vessel));

    runUntil(world, 60, seen -> task(world, NEAR).outcome().isPresent());
    Seas.run(world, Duration.ofMinutes(8), scene);
    double stoppedMps = scene.of(ship.vessel).sogMps;
    world.accept(new Command.Resume(NEAR));
    Seas.run(world, Duration.ofMinutes(8), scene);

    assertThat(task(world, NEAR).outcome()).contains(Outcome.STOPPED);
    assertThat(stoppedMps).isLessThan(0.5);
    assertThat(scene.of(ship.vessel).sogMps).isBetween(1.0, ship.sogMps + 2);
    assertThat(world.summary().groundings()).isZero();
  }

  @Test
  void aTargetThatIsToldIsFollowedAndOneThatIsToldNoMoreIsSearchedForAndLost() {
    World world = chased(25);
    var telling = new Telling(world);
    telling.run(Duration.ofMinutes(17));
    world.accept(new Command.Intercept(NEAR, "track-412"));

    telling.run(Duration.ofMinutes(3));
    assertThat(task(world, NEAR).kind()).isEqualTo(Kind.INTERCEPT);
    assertThat(task(world, NEAR).bound().orElseThrow().feasible()).isTrue();

    Seas.run(world, Duration.ofSeconds(75), (timeMs, truth) -> {});
    assertThat(task(world, NEAR).kind()).isEqualTo(Kind.SEARCH);
    runUntil(world, 60, seen -> task(world, NEAR).outcome().isPresent());
    assertThat(task(world, NEAR).outcome()).contains(Outcome.LOST);
    assertThat(task(world, NEAR).kind()).isEqualTo(Kind.RETURN);
  }

  @Test
  void aToldTargetIsStoppedByWhoSeesTheBoatThere() {
    World world = chased(25);
    var telling = new Telling(world);
    telling.run(Duration.ofSeconds(1));
    world.accept(new Command.Stop(NEAR, "track-412"));

    for (int i = 0; i < 80 && task(world, NEAR).outcome().isEmpty(); i++) {
      telling.run(Duration.ofMinutes(1));
    }

    assertThat(task(world, NEAR).outcome()).contains(Outcome.STOPPED);
    assertThat(run(world, Duration.ofMinutes(1)).targetMps).isLessThan(0.5);
  }

  @Test
  void whatAScenarioOrdersIsDoneAtItsTime() {
    var order =
        new PatrolOrder(Duration.ofMinutes(3), NEAR, PatrolOrder.Task.INTERCEPT, null, FAST);
    World world = World.watchedBy(List.of(), Seas.AREA, scenario(25, List.of(order)), 7, 0.5);

    Seas.run(world, Duration.ofMinutes(12), (timeMs, truth) -> {});
    Kind before = task(world, NEAR).kind();
    Seas.run(world, Duration.ofMinutes(2), (timeMs, truth) -> {});

    assertThat(before).isEqualTo(Kind.BEAT);
    assertThat(task(world, NEAR).kind()).isEqualTo(Kind.INTERCEPT);
    assertThat(task(world, NEAR).target()).isEqualTo(FAST);
  }

  @Test
  void whomNobodyKnowsOfIsRefusedAtOnce() {
    World world = chased(25);

    assertThatThrownBy(() -> world.accept(new Command.Intercept(NEAR, "track-9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("track-9");
    assertThatThrownBy(() -> world.accept(new Command.Stop("PL 99", FAST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PL 99");
  }

  @ParameterizedTest
  @ValueSource(longs = {1})
  void unitsThatChaseAcrossTheWatersNeverTouchLand(long seed) {
    World world = Seas.at(Seas.NOON, seed, 0.5);
    var scene = new Scene();
    for (int round = 0; round < 3; round++) {
      Seas.run(world, Duration.ofMinutes(1), scene);
      int apart = 37 * round;
      List<Task> tasks = world.tasks();
      for (int i = 0; i < tasks.size(); i++) {
        String whom = scene.rows.get((91 * i + apart) % scene.rows.size()).vessel;
        world.accept(
            i % 2 == 0
                ? new Command.Stop(tasks.get(i).unit(), whom)
                : new Command.Intercept(tasks.get(i).unit(), whom));
      }
      Seas.run(world, Duration.ofMinutes(15), scene);
    }

    assertThat(world.summary().groundings()).isZero();
  }

  private static World chased(double speedKn) {
    return World.watchedBy(List.of(), Seas.AREA, scenario(speedKn, List.of()), 7, 0.5);
  }

  private static Scenario scenario(double speedKn, List<PatrolOrder> orders) {
    var fast =
        new Approach(
            FAST,
            "dash-in",
            new Place.At(114.28, 22.025),
            new Place.InZone("hs-tai-long"),
            Duration.ofMinutes(5),
            speedKn,
            3);
    return new Scenario(
        "test",
        "Test",
        "",
        1,
        Seas.NIGHT,
        Duration.ofHours(4),
        Duration.ofMinutes(10),
        1,
        List.of(),
        Forecast.NONE,
        List.of(),
        orders,
        List.of(),
        List.of(fast),
        null,
        false);
  }

  private static Task task(World world, String unit) {
    return world.tasks().stream()
        .filter(task -> task.unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static void runUntil(World world, int mostMinutes, Predicate<Pair> done) {
    var pair = new Pair();
    long end = world.timeMs() + mostMinutes * 60_000L;
    do {
      world.step(observation -> {}, pair);
    } while (world.timeMs() < end && !done.test(pair));
    assertThat(world.timeMs()).isLessThan(end);
  }

  private static Pair run(World world, Duration length) {
    var pair = new Pair();
    Seas.run(world, length, pair);
    return pair;
  }

  /** The target and the near unit, as of the last step. */
  private static final class Pair implements TruthSink {
    private double targetEastM;
    private double targetNorthM;
    private double targetMps;
    private double unitEastM;
    private double unitNorthM;

    @Override
    public void accept(long timeMs, Truth truth) {
      for (int i = 0; i < truth.size(); i++) {
        if (truth.vessel(i).equals(FAST)) {
          targetEastM = truth.eastM(i);
          targetNorthM = truth.northM(i);
          targetMps = truth.sogMps(i);
        } else if (truth.vessel(i).equals("police-3")) {
          unitEastM = truth.eastM(i);
          unitNorthM = truth.northM(i);
        }
      }
    }

    double offM() {
      double dx = targetEastM - unitEastM;
      double dy = targetNorthM - unitNorthM;
      return Math.sqrt(dx * dx + dy * dy);
    }
  }

  /** Everybody, as of the last step. */
  private static final class Scene implements TruthSink {
    private final List<Row> rows = new ArrayList<>();

    private record Row(String vessel, double eastM, double northM, double sogMps) {}

    @Override
    public void accept(long timeMs, Truth truth) {
      rows.clear();
      for (int i = 0; i < truth.size(); i++) {
        rows.add(new Row(truth.vessel(i), truth.eastM(i), truth.northM(i), truth.sogMps(i)));
      }
    }

    Row of(String vessel) {
      return rows.stream().filter(row -> row.vessel.equals(vessel)).findFirst().orElseThrow();
    }

    Row nearest(String unit, Predicate<Row> wanted) {
      Row from = of("police-" + Integer.parseInt(unit.substring(3)));
      return rows.stream()
          .filter(row -> !row.vessel.startsWith("police") && wanted.test(row))
          .min((a, b) -> Double.compare(squareM2(a, from), squareM2(b, from)))
          .orElseThrow();
    }

    private static double squareM2(Row a, Row b) {
      return (a.eastM - b.eastM) * (a.eastM - b.eastM)
          + (a.northM - b.northM) * (a.northM - b.northM);
    }
  }

  /** A centre that tells of the target each second, ten metres off. */
  private static final class Telling implements TruthSink {
    private final World world;
    private Command.Sighted seen = new Command.Sighted("track-412", 0, 0, 0, 0, 0);

    Telling(World world) {
      this.world = world;
    }

    void run(Duration length) {
      long end = world.timeMs() + length.toMillis();
      while (world.timeMs() < end) {
        world.step(observation -> {}, this);
        world.accept(seen);
      }
    }

    @Override
    public void accept(long timeMs, Truth truth) {
      for (int i = 0; i < truth.size(); i++) {
        if (truth.vessel(i).equals(FAST)) {
          double east = truth.eastM(i) + 10;
          double north = truth.northM(i);
          seen =
              new Command.Sighted(
                  "track-412",
                  timeMs,
                  Seas.AREA.chart().lon(east, north),
                  Seas.AREA.chart().lat(east, north),
                  truth.sogMps(i) * 3600 / 1852,
                  truth.cogDeg(i));
        }
      }
    }
  }

  /** A centre that tells each second of a target that goes straight on; there is no vessel. */
  private static final class Straight {
    private final World world;
    private final double eastM;
    private final double northM;
    private final double mps;
    private final double cogDeg;
    private final long fromMs;

    Straight(World world, double lon, double lat, double mps, double cogDeg) {
      this.world = world;
      this.mps = mps;
      this.cogDeg = cogDeg;
      eastM = Seas.AREA.chart().eastM(lon, lat);
      northM = Seas.AREA.chart().northM(lon, lat);
      fromMs = world.timeMs();
    }

    Pair run(Duration length) {
      var pair = new Pair();
      long end = world.timeMs() + length.toMillis();
      while (world.timeMs() < end) {
        world.step(observation -> {}, pair);
        world.accept(sighted());
      }
      return pair;
    }

    private Command.Sighted sighted() {
      double sailedM = mps * (world.timeMs() - fromMs) / 1000;
      double rad = StrictMath.toRadians(cogDeg - Seas.AREA.chart().convergenceDeg(114.37, 22.25));
      double x = eastM + sailedM * StrictMath.sin(rad);
      double y = northM + sailedM * StrictMath.cos(rad);
      return new Command.Sighted(
          "track-7",
          world.timeMs(),
          Seas.AREA.chart().lon(x, y),
          Seas.AREA.chart().lat(x, y),
          mps * 3600 / 1852,
          cogDeg);
    }
  }
}
