package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tactic and each innocent that looks like one, played on five seeds. */
class TacticsTest {
  private static final double KN = 3600 / 1852.0;
  private static final long MINUTE_MS = 60_000;

  static Stream<Played> nights() {
    return Played.NIGHTS.stream();
  }

  @ParameterizedTest
  @MethodSource("nights")
  void nobodyRunsAground(Played night) {
    assertThat(night.groundings()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "dash-out, waits runs away",
    "dash-in, waits runs lands returns",
    "transfer, waits proceeds loiters alongside returns",
    "ais-dark, waits proceeds dark lands returns",
    "identity-clone, waits proceeds claims lands returns",
    "hide-in-fleet, hides leaves lands returns",
    "shadow-ship, waits shadows splits lands returns",
    "slow-crossing, waits runs lands returns",
    "decoy, waits runs lands returns",
    "loiter-for-dark, waits proceeds loiters runs lands returns",
    "fog-landing, waits runs lands returns"
  })
  void itGoesThroughItsStages(String tactic, String stages) {
    for (Played night : Played.NIGHTS) {
      Label label = night.label(tactic);

      assertThat(label.tactic()).isEqualTo(tactic);
      assertThat(Played.stages(label)).as("seed " + night.seed()).isEqualTo(stages);
      assertThat(label.outcome().orElseThrow().id())
          .isEqualTo(tactic.equals("dash-out") ? "away" : "landed");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "like-dash-out, dash-out, waits runs halts",
    "like-dash-in, dash-in, waits runs halts returns",
    "like-transfer, transfer, waits proceeds loiters alongside returns",
    "like-ais-dark, ais-dark, waits proceeds dark halts",
    "like-identity-clone, identity-clone, waits claims halts",
    "like-hide-in-fleet, hide-in-fleet, hides leaves halts",
    "like-shadow-ship, shadow-ship, waits shadows splits halts",
    "like-loiter-for-dark, loiter-for-dark, waits proceeds loiters leaves halts"
  })
  void anInnocentLooksLikeItAndComesToNothing(String vessel, String tactic, String stages) {
    for (Played night : Played.NIGHTS) {
      Label label = night.label(vessel);

      assertThat(label.lookAlike()).isTrue();
      assertThat(label.tactic()).isEqualTo(tactic);
      assertThat(Played.stages(label)).isEqualTo(stages);
      assertThat(label.landsMs()).isEmpty();
      assertThat(label.outcome()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void whatIsDetectableIsSoBeforeItLands(Played night) {
    for (Label label : night.labels()) {
      assertThat(label.isUnseen()).isEqualTo(label.firstDetectableMs().isEmpty());
      if (label.firstDetectableMs().isPresent() && label.landsMs().isPresent()) {
        assertThat(label.firstDetectableMs().getAsLong())
            .as(label.vessel())
            .isLessThan(label.landsMs().getAsLong());
        assertThat(label.crossesMs().orElseThrow()).isLessThan(label.landsMs().getAsLong());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void aDashFromLungKwuTanToShekouTakesFourToSixMinutes(Played night) {
    Label label = night.label("dash-out");
    long ms = Played.startOf(label, "away") - Played.startOf(label, "runs");

    assertThat(ms).isBetween(4 * MINUTE_MS, 6 * MINUTE_MS);
  }

  @ParameterizedTest
  @CsvSource({
    "dash-out, runs, away, 45, 65",
    "dash-in, runs, lands, 35, 60",
    "hide-in-fleet, leaves, lands, 39, 41",
    "slow-crossing, runs, lands, 4, 12",
    "loiter-for-dark, runs, lands, 35, 60",
    "like-dash-in, runs, halts, 10, 34"
  })
  void itRunsAtItsSpeed(String vessel, String from, String to, double leastKn, double mostKn) {
    for (Played night : Played.NIGHTS) {
      Label label = night.label(vessel);
      List<Played.At> run =
          night.between(vessel, Played.startOf(label, from), Played.startOf(label, to));
      double mostMps = run.stream().mapToDouble(Played.At::sogMps).max().orElseThrow();

      assertThat(mostMps * KN).isBetween(leastKn, mostKn);
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void theTwoOfATransferLieWithinFiftyMetresAndThenSplit(Played night) {
    for (String vessel : List.of("transfer", "like-transfer")) {
      Label label = night.label(vessel);
      String other = label.others().get(0);
      long from = Played.startOf(label, "alongside");
      long to = Played.startOf(label, "returns");

      assertThat(to - from).isBetween(5 * MINUTE_MS, 20 * MINUTE_MS);
      assertThat(night.mostApartM(vessel, other, from + 5_000, to - 5_000)).isLessThan(50);
      assertThat(night.mostApartM(vessel, other, to, to + 5 * MINUTE_MS)).isGreaterThan(1_000);
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void aShadowKeepsToItsShipAndSplitsAtTheLine(Played night) {
    Label label = night.label("shadow-ship");
    long splits = Played.startOf(label, "splits");
    long joined = Played.startOf(label, "shadows") + 5 * MINUTE_MS;
    // her own ship stays where she is when one of the traffic sails that way
    assumeThat(night.between("shadow-ship-ship", joined, splits))
        .anyMatch(ship -> ship.sogMps() > 2);

    assertThat(night.leastApartM("shadow-ship", "shadow-ship-ship", joined, splits))
        .isGreaterThan(50);
    assertThat(night.mostApartM("shadow-ship", "shadow-ship-ship", joined, splits)).isLessThan(200);
    assertThat(Math.abs(label.crossesMs().orElseThrow() - splits)).isLessThan(MINUTE_MS);
  }

  @Test
  void whereAShipOfTheTrafficSailsTheWayItIsSheWhoIsShadowed() {
    List<String> shadowed = new ArrayList<>();
    for (long seed = 1; seed <= 3; seed++) {
      shadowed.add(Played.shadowedInTraffic(seed));
    }

    assertThat(shadowed).anyMatch(key -> !key.startsWith("shadow"));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void decoysCrossElsewhereMinutesBefore(Played night) {
    Label label = night.label("decoy");
    long crosses = label.crossesMs().orElseThrow();

    assertThat(label.others()).hasSize(3);
    for (String decoy : label.others()) {
      long decoyCrosses = night.crossesMs(decoy);
      assertThat(crosses - decoyCrosses).isBetween(MINUTE_MS, 6 * MINUTE_MS);
      assertThat(night.apartM(decoy, decoyCrosses, "decoy", crosses)).isGreaterThan(1_500);
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void whoeverGoesDarkIsNotHeardForAsLongAsSheSays(Played night) {
    Label label = night.label("ais-dark");
    long dark = Played.startOf(label, "dark");

    assertThat(label.firstDetectableMs().orElseThrow()).isEqualTo(dark);
    assertThat(night.heard("ais-dark", dark - 5 * MINUTE_MS, dark)).isNotEmpty();
    assertThat(night.heard("ais-dark", dark + 1_000, dark + 19 * MINUTE_MS)).isEmpty();
    assertThat(night.heard("ais-dark", dark + 20 * MINUTE_MS, dark + 26 * MINUTE_MS)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("nights")
  void aClaimChangesWhatIsSaid(Played night) {
    Label label = night.label("identity-clone");
    long claims = Played.startOf(label, "claims");

    assertThat(night.saidBefore("identity-clone", claims)).hasSize(1);
    assertThat(night.isSaidChanged("identity-clone", claims)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("nights")
  void whoLoitersIsSlowAndNearTheLine(Played night) {
    for (String vessel : List.of("loiter-for-dark", "like-loiter-for-dark")) {
      Label label = night.label(vessel);
      long from = Played.startOf(label, "loiters");
      String then = label.lookAlike() ? "leaves" : "runs";

      for (Played.At at : night.between(vessel, from + 10_000, Played.startOf(label, then))) {
        assertThat(at.sogMps() * KN).isLessThan(1.5); // a knot of her own, and the stream
        assertThat(Played.toTheLineM(at)).isLessThan(0.5 * 1852);
      }
    }
  }
}
