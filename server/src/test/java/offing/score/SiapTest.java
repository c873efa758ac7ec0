package offing.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.sim.vessel.VesselClass;
import org.junit.jupiter.api.Test;

class SiapTest {
  private final Evaluation evaluation = new Evaluation();
  private final Siap siap = evaluation.all().siap();
  private long timeMs;

  /**
   * Three samples, vessels A at 0 and B at 5 km, each lying still.
   *
   * <pre>
   *   sample   tracks                      J  JT  NA  N
   *   1        1 on A (30 m), 2 on A (50)  2   1   2  2
   *   2        1 on A (30 m), 3 on B (10)  2   2   2  2
   *   3        4 on A (30 m), 9 nowhere    2   1   1  2
   * </pre>
   */
  @Test
  void everyMeasureOfASmallSeaWorkedByHand() {
    sample(Points.track(1, 30, 0), Points.track(2, 50, 0));
    sample(Points.track(1, 30, 0), Points.track(3, 5_010, 0));
    sample(Points.track(4, 30, 0), Points.track(9, 2_500, 0));

    assertThat(siap.truths()).isEqualTo(2);
    assertThat(siap.completeness()).isCloseTo(4 / 6.0, within(1e-12));
    assertThat(siap.ambiguity()).isCloseTo(5 / 4.0, within(1e-12));
    assertThat(siap.spuriousness()).isCloseTo(1 / 6.0, within(1e-12));
    assertThat(siap.positionErrorM()).isCloseTo((30 + 50 + 30 + 10 + 30) / 5.0, within(1e-9));
    // A is followed as 1, 1, 4: one change in three samples; B for one: 1 / (4 x 10 s).
    assertThat(siap.numberChangesPerHour()).isCloseTo(3600 / 40.0, within(1e-9));
    // A longest as 1 for two samples of three, B as 3 for one of three.
    assertThat(siap.longestSegment()).isCloseTo(3 / 6.0, within(1e-12));
  }

  @Test
  void velocityErrorIsOfTheVectors() {
    var motion = new Motion(0, 0, 3, 0);
    var estimate = Points.estimate(0, 0, 0, 4);
    accept(
        List.of(new TruthPoint(1, "tug-1", VesselClass.TUG, motion, 10, 0, true)),
        new TrackPoint(
            1,
            TrackStatus.CONFIRMED,
            TrackKind.RADAR_ONLY,
            estimate,
            Tracks.RADAR,
            0,
            Points.NO_PLOT));

    assertThat(siap.velocityErrorMps()).isCloseTo(5, within(1e-12));
  }

  @Test
  void aTrackOfWhoCannotBeDetectedIsNeitherRightNorSpurious() {
    accept(List.of(Points.hidden(1, 0, 0)), Points.track(1, 20, 0), Points.track(2, 40, 0));
    accept(List.of(Points.vessel(2, 0, 0)), Points.track(3, 10, 0));

    assertThat(siap.truths()).isEqualTo(1);
    assertThat(siap.completeness()).isEqualTo(1);
    assertThat(siap.ambiguity()).isEqualTo(1);
    assertThat(siap.spuriousness()).isZero();
  }

  @Test
  void aTrackKeepsItsVesselAsLongAsSheIsWithinTheGate() {
    // Both pass through the middle; the track is with 1, and is nearer to 2 for a while.
    for (int step = 0; step <= 20; step++) {
      accept(
          List.of(Points.vessel(1, 20 * step, 50), ferry(400 - 20 * step, -50)),
          Points.track(1, 20 * step, -10));
    }

    assertThat(of(VesselClass.TUG).completeness()).isEqualTo(1);
    assertThat(of(VesselClass.LOCAL_FERRY).completeness()).isZero();
  }

  @Test
  void aTrackThatGoesAwayWithAnotherBecomesHers() {
    // The tug lies still, the ferry comes by and takes the track along.
    for (int step = 0; step <= 20; step++) {
      double eastM = -200 + 40 * step;
      accept(
          List.of(Points.vessel(1, 0, 0), ferry(eastM, 10)),
          Points.track(1, Math.max(0, eastM), 0));
    }

    // The track is at 0 six times, then at 40, 80, ... 600. Of 21 samples the tug has those up to
    // 200 m, eleven (205 m is the gate of a hull of 10 m); the ferry has the other ten.
    assertThat(of(VesselClass.TUG).completeness()).isEqualTo(11 / 21.0);
    assertThat(of(VesselClass.LOCAL_FERRY).completeness()).isEqualTo(10 / 21.0);
  }

  @Test
  void aTrackIsAboutTheNearest() {
    accept(
        List.of(Points.vessel(1, 0, 0), ferry(50, 0), Points.vessel(3, 120, 0)),
        Points.track(1, 60, 0));

    assertThat(of(VesselClass.LOCAL_FERRY).completeness()).isEqualTo(1);
    assertThat(of(VesselClass.TUG).completeness()).isZero();
  }

  @Test
  void theGateGrowsWithHalfTheHull() {
    accept(List.of(Points.vessel(1, 0, 0, 300, 0, true)), Points.track(1, 349, 0));
    assertThat(siap.spuriousness()).isZero();
    accept(List.of(Points.vessel(1, 0, 0, 300, 0, true)), Points.track(2, 351, 0));
    assertThat(siap.spuriousness()).isEqualTo(0.5);
  }

  @Test
  void aNumberThatComesBackIsNoChange() {
    sample(Points.track(1, 0, 0));
    sample();
    sample(Points.track(1, 0, 0));
    assertThat(siap.numberChangesPerHour()).isZero();

    sample(Points.track(2, 0, 0));
    assertThat(siap.numberChangesPerHour()).isCloseTo(3600 / 30.0, within(1e-9));
  }

  @Test
  void whereTwoAreAboutHerTheOneThatLastsIsFollowed() {
    // 1 for the first two, 2 and 3 from the second on, 3 for longer: 1, then 3, one change.
    sample(Points.track(1, 0, 0));
    sample(Points.track(1, 0, 0), Points.track(2, 0, 1), Points.track(3, 0, 2));
    sample(Points.track(2, 0, 1), Points.track(3, 0, 2));
    sample(Points.track(3, 0, 2));

    assertThat(siap.numberChangesPerHour()).isCloseTo(3600 / 40.0, within(1e-9));
  }

  @Test
  void aClassHasItsOwnVesselsAlone() {
    accept(List.of(ferry(0, 0), Points.vessel(1, 5_000, 0)), Points.track(1, 40, 0));

    assertThat(evaluation.byClass()).containsOnlyKeys(VesselClass.TUG, VesselClass.LOCAL_FERRY);
    assertThat(of(VesselClass.LOCAL_FERRY).completeness()).isEqualTo(1);
    assertThat(of(VesselClass.TUG).completeness()).isZero();
    assertThat(siap.completeness()).isEqualTo(0.5);
  }

  private static TruthPoint ferry(double eastM, double northM) {
    var motion = new Motion(eastM, northM, 0, 0);
    return new TruthPoint(7, "ferry-7", VesselClass.LOCAL_FERRY, motion, 10, 0, true);
  }

  private Siap of(VesselClass kind) {
    return evaluation.byClass().getOrDefault(kind, new Figures()).siap();
  }

  /** A and B of the small sea. */
  private void sample(TrackPoint... tracks) {
    accept(List.of(Points.vessel(1, 0, 0), Points.vessel(2, 5_000, 0)), tracks);
  }

  private void accept(List<TruthPoint> vessels, TrackPoint... tracks) {
    evaluation.accept(new Sample(timeMs, vessels, List.of(tracks)));
    timeMs += Sample.INTERVAL_MS;
  }
}
