package offing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.picture.TrackEstimate;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.sim.vessel.VesselClass;

/** Vessels and tracks of a sample, made for tests. */
final class Points {
  static final TrackPoint.Plot NO_PLOT = TrackPoint.Plot.NONE;

  private Points() {}

  static TruthPoint vessel(int id, double eastM, double northM) {
    return vessel(id, eastM, northM, 10, 0, true);
  }

  static TruthPoint vessel(
      int id, double eastM, double northM, double lengthM, int mmsi, boolean detectable) {
    var motion = new Motion(eastM, northM, 0, 0);
    return new TruthPoint(id, "vessel-" + id, VesselClass.TUG, motion, lengthM, mmsi, detectable);
  }

  /** Who is out without being detectable. */
  static TruthPoint hidden(int id, double eastM, double northM) {
    return vessel(id, eastM, northM, 10, 0, false);
  }

  static TrackPoint track(int number, double eastM, double northM) {
    return track(number, eastM, northM, TrackStatus.CONFIRMED, TrackKind.RADAR_ONLY);
  }

  static TrackPoint track(
      int number, double eastM, double northM, TrackStatus status, TrackKind kind) {
    return new TrackPoint(
        number, status, kind, estimate(eastM, northM, 0, 0), Tracks.RADAR, 0, NO_PLOT);
  }

  static TrackEstimate estimate(double eastM, double northM, double eastMps, double northMps) {
    return new TrackEstimate(eastM, northM, eastMps, northMps, 100, 0, 100);
  }

  /** Places within a square of so many metres, of any number up to {@code most}. */
  static List<Motion> places(RandomGenerator dice, int most, double edgeM) {
    List<Motion> places = new ArrayList<>();
    for (int count = dice.nextInt(most + 1); count > 0; count--) {
      places.add(new Motion(edgeM * dice.nextDouble(), edgeM * dice.nextDouble(), 0, 0));
    }
    return places;
  }

  static List<TruthPoint> vesselsAt(List<Motion> places) {
    List<TruthPoint> vessels = new ArrayList<>();
    places.forEach(at -> vessels.add(vessel(vessels.size() + 1, at.eastM(), at.northM())));
    return vessels;
  }

  static List<TrackPoint> tracksAt(List<Motion> places) {
    List<TrackPoint> tracks = new ArrayList<>();
    places.forEach(at -> tracks.add(track(tracks.size() + 1, at.eastM(), at.northM())));
    return tracks;
  }
}
