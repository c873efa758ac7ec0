package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Mishap;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.tactic.Outcome;
import offing.sim.weather.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People in danger, and what their labels say. */
class MishapTest {
  private static final Duration DEPARTS = Duration.ofMinutes(2);
  private static final Duration AT = Duration.ofMinutes(6);

  private static Approach dash(int persons) {
    return new Approach(
        "boat-1",
        "dash-in",
        new Place.At(113.70, 22.20),
        new Place.InZone("hs-fan-lau"),
        DEPARTS,
        40,
        persons);
  }

  private static Scenario scenario(double density, List<Approach> approaches, Mishap... mishaps) {
    return new Scenario(
        "test",
        "Test",
        "",
        1,
        Seas.NIGHT,
        Duration.ofHours(8),
        Duration.ofMinutes(10),
        density,
        List.of(),
        Forecast.NONE,
        List.of(),
        List.of(),
        List.of(mishaps),
        approaches,
        null,
        false);
  }

  private static World world(long seed, int persons, Mishap... mishaps) {
    return World.of(Seas.AREA, scenario(1, List.of(dash(persons)), mishaps), seed, 0.02);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 101, 102})
  void whoSinksLosesHerWayAndIsGoneAndHerPeopleAreInTheWater(long seed) {
    World world = world(seed, 5, new Mishap("boat-1", Mishap.Kind.SINKING, AT));
    var seen = new Seen("boat-1");
    Seas.run(world, Duration.ofHours(6), seen);
    SafetyLabel label = world.safetyLabels().get(0);
    long lastMs = seen.timeMs.get(seen.timeMs.size() - 1);

    assertThat(world.safetyLabels()).hasSize(1);
    assertThat(label.event()).isEqualTo(Mishap.Kind.SINKING);
    assertThat(label.persons()).isEqualTo(5);
    assertThat(label.atMs()).isEqualTo(world.startMs() + AT.toMillis());
    assertThat(lastMs - label.atMs()).isBetween(5 * 60_000L, 14 * 60_000L);
    assertThat(seen.sogAt(lastMs)).isLessThan(1);
    assertThat(label.outcome().orElseThrow()).isIn(Outcome.RESCUED, Outcome.LOST);
    assertThat(world.labels().get(0).outcome()).isEqualTo(label.outcome());
    assertThat(world.labels().get(0).landsMs()).isEmpty();
  }

  @Test
  void amongShipsSomeoneIsTakenOutOfTheWater() {
    long rescued =
        LongStream.of(1, 2)
            .filter(
                seed -> {
                  World world =
                      World.of(
                          Seas.AREA,
                          scenario(
                              1,
                              List.of(dash(5)),
                              new Mishap("boat-1", Mishap.Kind.SINKING, Duration.ofMinutes(10))),
                          seed,
                          1);
                  Seas.run(world, Duration.ofHours(2), (time, truth) -> {});
                  return world.safetyLabels().get(0).outcome().equals(Optional.of(Outcome.RESCUED));
                })
            .count();

    assertThat(rescued).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 101, 102})
  void anEngineThatFailsLetsHerDriftAndOneThatIsMendedLetsHerLand(long seed) {
    World world = world(seed, 5, new Mishap("boat-1", Mishap.Kind.BREAKDOWN, AT));
    var seen = new Seen("boat-1");
    Seas.run(world, Duration.ofHours(3), seen);
    SafetyLabel label = world.safetyLabels().get(0);
    boolean isMended = label.outcome().equals(Optional.of(Outcome.RECOVERED));

    assertThat(seen.sogAt(label.atMs() - 10_000)).isGreaterThan(15);
    assertThat(seen.sogAt(label.atMs() + 120_000)).isLessThan(1.5);
    assertThat(label.firstDetectableMs().orElseThrow()).isGreaterThanOrEqualTo(label.atMs());
    assertThat(world.labels().get(0).landsMs().isPresent()).isEqualTo(isMended);
    assertThat(world.summary().groundings()).isZero();
  }

  @Test
  void tooManyAboardIsAnEventOfItsOwnAndMakesHerSlower() {
    World light = world(7, 8);
    World heavy = world(7, 16);
    var lightSeen = new Seen("boat-1");
    var heavySeen = new Seen("boat-1");
    Seas.run(light, Duration.ofMinutes(18), lightSeen);
    Seas.run(heavy, Duration.ofMinutes(18), heavySeen);

    assertThat(light.safetyLabels()).isEmpty();
    SafetyLabel label = heavy.safetyLabels().get(0);
    assertThat(label.event()).isEqualTo(Mishap.Kind.OVERLOADED);
    assertThat(label.persons()).isEqualTo(16);
    assertThat(label.atMs()).isEqualTo(heavy.startMs() + DEPARTS.toMillis());
    long underWay = label.atMs() + 3 * 60_000;
    assertThat(heavySeen.sogAt(underWay)).isLessThan(0.8 * lightSeen.sogAt(underWay));
  }

  @Test
  void ofManyOverloadedBoatsAFewBreakDownOrSink() {
    List<Approach> crowd = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      Approach one = dash(20);
      crowd.add(
          new Approach("boat-" + i, "dash-in", one.from(), one.to(), one.departsAt(), 40, 20));
    }
    World world = World.watchedBy(List.of(), Seas.AREA, scenario(1, crowd), 5, 0.02);
    Seas.run(world, Duration.ofMinutes(35), (time, truth) -> {});

    List<Mishap.Kind> events =
        world.safetyLabels().stream().map(SafetyLabel::event).sorted().toList();
    assertThat(events.stream().filter(Mishap.Kind.OVERLOADED::equals)).hasSize(90);
    assertThat(events.size()).isBetween(90 + 5, 90 + 30);
  }

  @Test
  void whoeverInTheTrafficHasHerEngineMendedGoesOnWithHerVoyage() {
    List<String> fast = fastAtTheStart();
    Mishap[] mishaps =
        fast.stream()
            .map(key -> new Mishap(key, Mishap.Kind.BREAKDOWN, Duration.ofMinutes(-9)))
            .toArray(Mishap[]::new);
    World world = World.watchedBy(List.of(), Seas.AREA, scenario(1, List.of(), mishaps), 6, 1);
    List<Seen> seen = fast.stream().map(Seen::new).toList();
    Seas.run(
        world,
        Duration.ofMinutes(100),
        (timeMs, truth) -> seen.forEach(one -> one.accept(timeMs, truth)));

    assertThat(fast).hasSizeGreaterThan(2);
    int mended = 0;
    for (int i = 0; i < fast.size(); i++) {
      SafetyLabel label = world.safetyLabels().get(i);
      assertThat(seen.get(i).sogAt(label.atMs() + 300_000)).as(fast.get(i)).isLessThan(2);
      if (label.outcome().equals(Optional.of(Outcome.RECOVERED))) {
        mended++;
        assertThat(seen.get(i).mostSogAfter(label.atMs() + 300_000))
            .as(fast.get(i))
            .isGreaterThan(8);
      }
    }
    assertThat(mended).isPositive();
    assertThat(world.summary().groundings()).isZero();
  }

  /** The traffic that runs at over 23 kn in the world of the test above. */
  private static List<String> fastAtTheStart() {
    World world = World.watchedBy(List.of(), Seas.AREA, scenario(1, List.of()), 6, 1);
    List<String> fast = new ArrayList<>();
    Seas.run(
        world,
        Duration.ofSeconds(1),
        (timeMs, truth) -> {
          for (int i = 0; i < truth.size(); i++) {
            if (truth.sogMps(i) > 12) {
              fast.add(truth.vessel(i));
            }
          }
        });
    return fast;
  }

  /** How fast one vessel was after each step. */
  private static final class Seen implements TruthSink {
    private final String vessel;
    private final List<Long> timeMs = new ArrayList<>();
    private final List<Double> sogMps = new ArrayList<>();

    Seen(String vessel) {
      this.vessel = vessel;
    }

    @Override
    public void accept(long timeMs, Truth truth) {
      for (int i = 0; i < truth.size(); i++) {
        if (truth.vessel(i).equals(vessel)) {
          this.timeMs.add(timeMs);
          sogMps.add(truth.sogMps(i));
        }
      }
    }

    double mostSogAfter(long afterMs) {
      double most = 0;
      for (int i = 0; i < timeMs.size(); i++) {
        most = timeMs.get(i) > afterMs ? Math.max(most, sogMps.get(i)) : most;
      }
      return most;
    }

    double sogAt(long atMs) {
      return sogMps.get(timeMs.indexOf(atMs));
    }
  }
}
