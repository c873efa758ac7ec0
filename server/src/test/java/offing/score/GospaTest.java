package offing.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import org.junit.jupiter.api.Test;

class GospaTest {
  private static final double EDGE_M = 600;

  private final RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(11);

  @Test
  void threePartsOfOneSample() {
    // Off by (30, 40): 50 m, 2500. One vessel without a track and two tracks without a vessel at
    // 200^2 / 2 = 20 000 each: 62 500 in all, its root 250.
    Gospa gospa =
        judge(
            List.of(Points.vessel(1, 0, 0), Points.vessel(2, 5_000, 0)),
            List.of(Points.track(1, 30, 40), Points.track(2, 0, 900), Points.track(3, 7_000, 0)));

    assertThat(gospa.localisationM()).isCloseTo(50, within(1e-9));
    assertThat(gospa.missedM()).isCloseTo(Math.sqrt(20_000), within(1e-9));
    assertThat(gospa.falseM()).isCloseTo(200, within(1e-9));
    assertThat(gospa.totalM()).isCloseTo(250, within(1e-9));
  }

  @Test
  void samplesAreAveragedByTheirSquares() {
    // 60 m, then nothing to be off from: the root of (3600 + 0) / 2 is 42.426.
    var evaluation = new Evaluation();
    evaluation.accept(
        new Sample(0, List.of(Points.vessel(1, 0, 0)), List.of(Points.track(1, 60, 0))));
    evaluation.accept(new Sample(10_000, List.of(), List.of()));

    assertThat(evaluation.all().gospa().totalM()).isCloseTo(42.426, within(1e-3));
    assertThat(evaluation.byClass().values())
        .singleElement()
        .satisfies(tugs -> assertThat(tugs.gospa().totalM()).isCloseTo(42.426, within(1e-3)));
  }

  @Test
  void theCutoffParts() {
    assertThat(judge(at(0), tracksAt(199)).localisationM()).isEqualTo(199);
    // A pair 200 m apart costs what a missed and a false one do.
    Gospa apart = judge(at(0), tracksAt(200));
    assertThat(apart.localisationM()).isZero();
    assertThat(apart.totalM()).isCloseTo(200, within(1e-9));
    assertThat(apart.missedM()).isEqualTo(apart.falseM());
  }

  @Test
  void aTrackOnWhoCannotBeDetectedIsLeftOutWithHer() {
    Gospa gospa = judge(List.of(Points.hidden(1, 0, 0)), tracksAt(20));

    assertThat(gospa.totalM()).isZero();
  }

  @Test
  void sheDoesNotTakeTheTrackOfAnother() {
    // The track at 10 m is hers, the one at 130 m is of the vessel at 100 m: off by 30.
    Gospa gospa =
        judge(
            List.of(Points.hidden(1, 0, 0), Points.vessel(2, 100, 0)),
            List.of(Points.track(1, 10, 0), Points.track(2, 130, 0)));

    assertThat(gospa.totalM()).isEqualTo(30);
  }

  @Test
  void whoCannotBeDetectedIsNotMissed() {
    assertThat(judge(List.of(Points.hidden(1, 0, 0)), List.of()).totalM()).isZero();
  }

  @Test
  void whatClaimsNoVesselIsNotFalse() {
    for (TrackKind kind :
        List.of(
            TrackKind.AID_TO_NAVIGATION,
            TrackKind.BASE_STATION,
            TrackKind.SAR_AIRCRAFT,
            TrackKind.DISTRESS)) {
      assertThat(falseM(TrackStatus.CONFIRMED, kind)).as("%s", kind).isZero();
    }
    assertThat(falseM(TrackStatus.LOST, TrackKind.RADAR_ONLY)).isZero();
    assertThat(falseM(TrackStatus.COASTING, TrackKind.RADAR_ONLY)).isPositive();
    assertThat(falseM(TrackStatus.CONFIRMED, TrackKind.PATROL)).isPositive();
  }

  private static double falseM(TrackStatus status, TrackKind kind) {
    return judge(List.of(), List.of(Points.track(1, 0, 0, status, kind))).falseM();
  }

  @Test
  void nothingIsAsFarFromItselfAsZero() {
    for (int round = 0; round < 500; round++) {
      List<Motion> places = Points.places(dice, 6, EDGE_M);

      assertThat(distance(places, places)).isZero();
    }
  }

  @Test
  void missedAndFalseChangeTheirRoles() {
    for (int round = 0; round < 1_000; round++) {
      List<Motion> some = Points.places(dice, 6, EDGE_M);
      List<Motion> others = Points.places(dice, 6, EDGE_M);

      Gospa one = judge(Points.vesselsAt(some), Points.tracksAt(others));
      Gospa turned = judge(Points.vesselsAt(others), Points.tracksAt(some));

      assertThat(turned.totalM()).isCloseTo(one.totalM(), within(1e-9));
      assertThat(turned.localisationM()).isCloseTo(one.localisationM(), within(1e-9));
      assertThat(turned.missedM()).isEqualTo(one.falseM());
      assertThat(turned.falseM()).isEqualTo(one.missedM());
    }
  }

  @Test
  void noDetourIsShorter() {
    for (int round = 0; round < 3_000; round++) {
      List<Motion> from = Points.places(dice, 5, EDGE_M);
      List<Motion> over = Points.places(dice, 5, EDGE_M);
      List<Motion> to = Points.places(dice, 5, EDGE_M);

      assertThat(distance(from, to))
          .isLessThanOrEqualTo(distance(from, over) + distance(over, to) + 1e-9);
    }
  }

  @Test
  void thePartsMakeTheWhole() {
    for (int round = 0; round < 500; round++) {
      Gospa gospa =
          judge(
              Points.vesselsAt(Points.places(dice, 6, EDGE_M)),
              Points.tracksAt(Points.places(dice, 6, EDGE_M)));

      double squares = square(gospa.localisationM()) + square(gospa.missedM());
      assertThat(square(gospa.totalM())).isCloseTo(squares + square(gospa.falseM()), within(1e-6));
    }
  }

  private static double square(double value) {
    return value * value;
  }

  private static double distance(List<Motion> vessels, List<Motion> tracks) {
    return judge(Points.vesselsAt(vessels), Points.tracksAt(tracks)).totalM();
  }

  private static List<TruthPoint> at(double eastM) {
    return List.of(Points.vessel(1, eastM, 0));
  }

  private static List<TrackPoint> tracksAt(double eastM) {
    return List.of(Points.track(1, eastM, 0));
  }

  private static Gospa judge(List<TruthPoint> vessels, List<TrackPoint> tracks) {
    var evaluation = new Evaluation();
    evaluation.accept(new Sample(0, vessels, tracks));
    return evaluation.all().gospa();
  }
}
