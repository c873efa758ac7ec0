package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offing.sim.patrol.Task;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Mishap;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.tactic.Outcome;
import offing.sim.weather.Forecast;
import org.junit.jupiter.api.Test;

/** Patrol units and people in danger. */
class RescueTest {
  private static final String BOAT = "boat-1";
  private static final double LON = 114.515;
  private static final double LAT = 22.42;

  /** A sampan off Mirs Bay that waits there, and what befalls her at the start. */
  private static World world(Mishap.Kind kind) {
    return world(new Mishap(BOAT, kind, Duration.ZERO));
  }

  private static World world(Mishap mishap) {
    var boat =
        new Approach(
            BOAT,
            "slow-crossing",
            new Place.At(LON, LAT),
            new Place.InZone("hs-tai-long"),
            Duration.ofHours(2),
            8,
            5);
    var scenario =
        new Scenario(
            "test",
            "Test",
            "",
            1,
            Seas.NIGHT,
            Duration.ofHours(4),
            Duration.ofMinutes(1),
            1,
            List.of(),
            Forecast.NONE,
            List.of(),
            List.of(),
            List.of(mishap),
            List.of(boat),
            null,
            false);
    return World.watchedBy(List.of(), Seas.AREA, scenario, 1, 0.3);
  }

  private static Optional<Outcome> outcome(World world) {
    return world.safetyLabels().stream().findFirst().flatMap(SafetyLabel::outcome);
  }

  private static List<Task> helping(World world) {
    return world.tasks().stream().filter(task -> task.target().equals(BOAT)).toList();
  }

  private static List<Task> rescuers(World world) {
    return world.tasks().stream()
        .filter(task -> task.outcome().equals(Optional.of(Task.Outcome.RESCUED)))
        .toList();
  }

  private static void run(World world, int minutes) {
    Seas.run(world, Duration.ofMinutes(minutes), (timeMs, truth) -> {});
  }

  @Test
  void oneUnitComesWhenTheyHaveCalledAndTakesThemOutOfTheWater() {
    World world = world(Mishap.Kind.SINKING);

    run(world, 2);
    assertThat(helping(world)).isEmpty();
    run(world, 10);
    assertThat(helping(world)).hasSize(1);
    for (int i = 0; i < 60 && outcome(world).isEmpty(); i++) {
      assertThat(rescuers(world)).isEmpty();
      run(world, 1);
    }

    assertThat(outcome(world)).contains(Outcome.RESCUED);
    assertThat(world.labels().get(0).outcome()).contains(Outcome.RESCUED);
    assertThat(rescuers(world)).hasSize(1);
    run(world, 1);
    assertThat(rescuers(world)).extracting(Task::kind).containsExactly(Task.Kind.RETURN);
    assertThat(world.summary().groundings()).isZero();
  }

  @Test
  void whoeverHasOrdersIsNotCalledAwayAndHelpsWhereItWasSentThere() {
    World world = world(Mishap.Kind.SINKING);
    run(world, 1);
    List<Task> units = world.tasks();
    units.forEach(task -> world.accept(new Command.GoTo(task.unit(), LON, LAT)));

    for (int i = 0; i < 60 && helping(world).isEmpty(); i++) {
      run(world, 1);
    }
    assertThat(helping(world)).hasSize(1);
    assertThat(helping(world).get(0).bound().orElseThrow().minutes()).isLessThan(2);
    for (int i = 0; i < 60 && outcome(world).isEmpty(); i++) {
      run(world, 1);
    }

    assertThat(outcome(world)).contains(Outcome.RESCUED);
    assertThat(rescuers(world)).hasSize(1);
  }

  @Test
  void aUnitWithoutEngineIsOrderedNowhere() {
    World world =
        world(new Mishap("police-interceptor-1", Mishap.Kind.BREAKDOWN, Duration.ofSeconds(-30)));
    run(world, 1);

    List<String> refused = new ArrayList<>();
    for (Task task : world.tasks()) {
      try {
        world.accept(new Command.GoTo(task.unit(), LON, LAT));
      } catch (IllegalArgumentException refusal) {
        refused.add(refusal.getMessage());
      }
    }

    assertThat(refused).singleElement().asString().contains("not under command");
  }
}
