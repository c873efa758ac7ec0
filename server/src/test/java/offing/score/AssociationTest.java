package offing.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offing.observation.AisReport;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.sim.vessel.VesselClass;
import org.junit.jupiter.api.Test;

class AssociationTest {
  private static final int BOTH = Tracks.AIS | Tracks.RADAR;
  private static final long NOW_MS = 1_795_000_000_000L;

  private final Evaluation evaluation = new Evaluation();
  private final Association association = evaluation.all().association();

  /** Vessels 11, 22 and 33 in a row, 100 m apart. */
  private static final List<TruthPoint> THREE =
      List.of(
          Points.vessel(1, 0, 0, 10, 11, true),
          Points.vessel(2, 100, 0, 10, 22, true),
          Points.vessel(3, 200, 0, 10, 33, true));

  @Test
  void theVesselNearestToThePlotMustCarryTheTracksNumber() {
    accept(
        THREE,
        track(11, BOTH, plot(20, 0)), // nearest is 11
        track(22, BOTH, plot(190, 0)), // nearest is 33
        track(33, Tracks.AIS, plot(0, 0)), // radar does not hold it
        track(0, Tracks.RADAR, plot(0, 0))); // it has no number

    assertThat(association.precision()).isEqualTo(0.5);
  }

  @Test
  void aWrongPlotIsTheFaultOfTheClassThatTheTrackIsOf() {
    var launch =
        new TruthPoint(
            9, "launch-9", VesselClass.POLICE_LAUNCH, new Motion(500, 0, 0, 0), 10, 0, true);
    accept(List.of(THREE.get(0), launch), track(11, BOTH, plot(480, 0)));

    assertThat(evaluation.byClass().get(VesselClass.TUG).association().precision()).isZero();
    assertThat(evaluation.byClass().get(VesselClass.POLICE_LAUNCH).association().precision())
        .isNaN();
  }

  @Test
  void vesselsStandWhereTheyWereWhenThePlotWasMade() {
    // 11 sails east at 20 m/s: five seconds ago she was 100 m to the west, and 22 lies there now.
    var sailing =
        new TruthPoint(1, "tug-1", VesselClass.TUG, new Motion(100, 0, 20, 0), 10, 11, true);
    accept(
        List.of(sailing, Points.vessel(2, 60, 0, 10, 22, true)),
        track(11, BOTH, new TrackPoint.Plot(NOW_MS - 5_000, 10, 0)));

    assertThat(association.precision()).isEqualTo(1);
  }

  @Test
  void ofThoseSeenAndHeardOneTrackShouldHoldBoth() {
    hear(11, NOW_MS - 20_000);
    hear(22, NOW_MS - 20_000);
    hear(44, NOW_MS - 20_000);
    hear(0, NOW_MS - 20_000); // somebody's transponder was never told who she is
    accept(
        List.of(
            Points.vessel(1, 0, 0, 10, 11, true),
            Points.vessel(2, 1_000, 0, 10, 22, true),
            Points.vessel(3, 2_000, 0, 10, 33, true), // never heard
            Points.vessel(4, 3_000, 0, 10, 44, false), // radar cannot see her
            Points.vessel(5, 4_000, 0, 10, 0, true)), // has nothing to speak with
        track(11, BOTH, plot(0, 0)),
        track(22, Tracks.AIS, TrackPoint.Plot.NONE),
        track(33, BOTH, plot(2_000, 0)),
        track(44, BOTH, plot(3_000, 0)));

    assertThat(association.recall()).isEqualTo(0.5);
  }

  @Test
  void whoLiesStillIsHeardForLonger() {
    hear(11, NOW_MS - 500_000);
    hear(22, NOW_MS - 500_000);
    var sailing =
        new TruthPoint(2, "tug-2", VesselClass.TUG, new Motion(1_000, 0, 5, 0), 10, 22, true);
    accept(List.of(Points.vessel(1, 0, 0, 10, 11, true), sailing), track(11, BOTH, plot(0, 0)));

    assertThat(association.recall()).isEqualTo(1);
  }

  private void hear(int mmsi, long timeMs) {
    evaluation.hear(new AisReport(timeMs, "", 1, mmsi, 0, 0, 5, true, 114.1, 22.2, 90, Double.NaN));
  }

  private static TrackPoint.Plot plot(double eastM, double northM) {
    return new TrackPoint.Plot(NOW_MS, eastM, northM);
  }

  private static TrackPoint track(int mmsi, int sources, TrackPoint.Plot plot) {
    return new TrackPoint(
        100 + mmsi,
        TrackStatus.CONFIRMED,
        TrackKind.CLASS_A,
        Points.estimate(0, 0, 0, 0),
        sources,
        mmsi,
        plot);
  }

  private void accept(List<TruthPoint> vessels, TrackPoint... tracks) {
    evaluation.accept(new Sample(NOW_MS, vessels, List.of(tracks)));
  }
}
