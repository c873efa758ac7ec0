package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Place;
import offing.sim.tactic.Outcome;
import org.junit.jupiter.api.Test;

/** What smugglers do when a police craft comes at them; each of many boats draws for herself. */
class ReactionTest {
  private static final Place OUTSIDE = new Place.At(113.74, 22.23);
  private static final Place BEACH = new Place.InZone("hs-fan-lau");
  private static final int BOATS = 40;

  private static Approach approach(
      String vessel, String tactic, boolean lookAlike, Place from, Place to, double kn) {
    return new Approach(
        vessel, tactic, lookAlike, from, to, Duration.ofMinutes(2), kn, 4, new TreeMap<>());
  }

  /** Everyone makes for the beach by that tactic; police craft runs out from it, or nobody does. */
  private static List<Label> labels(String tactic, boolean withPolice) {
    List<Approach> approaches = new ArrayList<>();
    for (int i = 1; i <= BOATS; i++) {
      approaches.add(approach("boat-" + i, tactic, false, OUTSIDE, BEACH, 40));
    }
    if (withPolice) {
      approaches.add(approach("police-craft", "dash-out", true, BEACH, OUTSIDE, 50));
    }
    World world =
        World.watchedBy(List.of(), Seas.AREA, Seas.scenario(Seas.NIGHT, approaches), 4, 0.02);
    Seas.run(world, Duration.ofMinutes(60), (time, truth) -> {});
    assertThat(world.summary().groundings()).isZero();
    return world.labels().subList(0, BOATS);
  }

  private static long count(List<Label> labels, Outcome outcome) {
    return labels.stream().filter(label -> label.outcome().equals(Optional.of(outcome))).count();
  }

  private static boolean has(Label label, String stage) {
    return label.phases().stream().anyMatch(phase -> phase.name().equals(stage));
  }

  @Test
  void withoutAPatrolEveryoneLands() {
    assertThat(count(labels("dash-in", false), Outcome.LANDED)).isEqualTo(BOATS);
  }

  /** One after the other, while the first ones still lie there. */
  @Test
  void othersWhoLieAtABeachKeepNobodyFromLandingThere() {
    List<Approach> approaches = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      approaches.add(
          new Approach(
              "boat-" + i,
              "dash-in",
              false,
              OUTSIDE,
              BEACH,
              Duration.ofSeconds(60 + 20 * i),
              40,
              4,
              new TreeMap<>(Map.of("haltMinutes", 5.0))));
    }
    World world =
        World.watchedBy(List.of(), Seas.AREA, Seas.scenario(Seas.NIGHT, approaches), 4, 0.02);
    Seas.run(world, Duration.ofMinutes(38), (time, truth) -> {});

    long unhinderedMs = underWayMs(world.labels().get(0));
    assertThat(world.labels()).allMatch(label -> underWayMs(label) <= unhinderedMs + 120_000);
  }

  /** From when she left until she landed. */
  private static long underWayMs(Label label) {
    return label.phases().stream()
        .filter(phase -> phase.name().equals("runs"))
        .mapToLong(runs -> label.landsMs().orElseThrow() - runs.startMs())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void someTurnBackSomeWaitAndSomeGoOn() {
    List<Label> labels = labels("dash-in", true);

    assertThat(count(labels, Outcome.RETURNED)).isBetween(15L, 33L);
    assertThat(count(labels, Outcome.LANDED)).isBetween(7L, 25L);
    assertThat(labels.stream().filter(label -> has(label, "holds"))).isNotEmpty();
    assertThat(labels.stream().filter(label -> has(label, "holds")))
        .allMatch(label -> label.landsMs().isPresent());
  }

  @Test
  void whoTurnsBackDoesNotLand() {
    for (Label label : labels("dash-in", true)) {
      assertThat(label.landsMs().isPresent()).isEqualTo(!has(label, "turns-back"));
    }
  }

  @Test
  void decoysTurnBackAndLetTheRealOneGoOn() {
    List<Label> split =
        labels("decoy", true).stream()
            .filter(label -> has(label, "turns-back") && has(label, "lands"))
            .toList();

    assertThat(split).isNotEmpty();
    for (Label label : split) {
      assertThat(label.outcome()).contains(Outcome.LANDED);
      assertThat(label.phases().stream().filter(phase -> phase.name().equals("turns-back")))
          .noneMatch(phase -> phase.vessel().equals(label.vessel()));
    }
  }
}
