package offing.score;

import java.util.ArrayList;
import java.util.List;
import offing.picture.Estimates;
import offing.picture.TrackEstimate;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;

/**
 * One track at a sample, carried to its time.
 *
 * @param number of the track, never used again
 * @param sources bits of {@link Tracks#sources}
 * @param mmsi 0 where none is known
 * @param plot the newest plot in it
 */
public record TrackPoint(
    int number,
    TrackStatus status,
    TrackKind kind,
    TrackEstimate estimate,
    int sources,
    int mmsi,
    Plot plot) {

  /**
   * Where radar saw something.
   *
   * @param timeMs event time, epoch milliseconds; Long.MIN_VALUE where it never did
   * @param eastM chart metres; NaN where it never did
   * @param northM chart metres; NaN where it never did
   */
  public record Plot(long timeMs, double eastM, double northM) {
    /** It never did. */
    public static final Plot NONE = new Plot(Long.MIN_VALUE, Double.NaN, Double.NaN);
  }

  /** Every track that people see, in the order of the slots. */
  public static List<TrackPoint> listOf(Tracks tracks, Estimates estimates, long timeMs) {
    List<TrackPoint> points = new ArrayList<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        points.add(of(tracks, estimates, slot, timeMs));
      }
    }
    return points;
  }

  private static TrackPoint of(Tracks tracks, Estimates estimates, int slot, long timeMs) {
    return new TrackPoint(
        tracks.number(slot),
        tracks.status(slot),
        tracks.kind(slot),
        estimates.estimate(slot, timeMs),
        tracks.sources(slot),
        tracks.mmsi(slot),
        new Plot(estimates.plotMs(slot), estimates.plotEastM(slot), estimates.plotNorthM(slot)));
  }

  /** Its place and velocity. */
  public Motion motion() {
    return new Motion(estimate.eastM(), estimate.northM(), estimate.eastMps(), estimate.northMps());
  }

  /**
   * Whether it claims that a vessel is there now. A lost track claims nothing; aids to navigation,
   * base stations, rescue aircraft and distress beacons are no vessels.
   */
  public boolean isClaim() {
    return (status == TrackStatus.CONFIRMED || status == TrackStatus.COASTING) && isOfVessel();
  }

  private boolean isOfVessel() {
    return switch (kind) {
      case RADAR_ONLY, CLASS_A, CLASS_B, PATROL -> true;
      case AID_TO_NAVIGATION, BASE_STATION, SAR_AIRCRAFT, DISTRESS -> false;
    };
  }

  boolean isHeldBy(int source) {
    return (sources & source) != 0;
  }
}
