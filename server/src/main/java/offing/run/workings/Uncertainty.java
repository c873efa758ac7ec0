package offing.run.workings;

import java.util.Arrays;
import offing.picture.Estimates;
import offing.picture.TrackEstimate;
import offing.picture.TrackStatus;
import offing.picture.Tracks;

/**
 * How sure a picture is of where its tracks are, by slot of that picture. Immutable.
 *
 * <p>Each is carried to the moment at which the track is shown: to the present, but a lost one to
 * when it was seen last, because that is where it stands on the chart.
 */
public final class Uncertainty {
  public static final Uncertainty NONE = new Uncertainty(0);

  private final double[] eastM;
  private final double[] northM;
  private final long[] atMs;

  /** Variances and covariance, square metres; NaN where the slot shows nothing. */
  private final float[] eastM2;

  private final float[] eastNorthM2;
  private final float[] northM2;

  private Uncertainty(int slots) {
    eastM = new double[slots];
    northM = new double[slots];
    atMs = new long[slots];
    eastM2 = new float[slots];
    eastNorthM2 = new float[slots];
    northM2 = new float[slots];
    Arrays.fill(eastM2, Float.NaN);
  }

  /**
   * Copies what a picture says of itself.
   *
   * @param nowMs the present, event time, epoch milliseconds
   */
  public static Uncertainty of(Tracks tracks, Estimates estimates, long nowMs) {
    var uncertainty = new Uncertainty(tracks.slotCount());
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        long seenMs = tracks.observedAtMs(slot);
        boolean isLost = tracks.status(slot) == TrackStatus.LOST;
        long atMs = isLost ? seenMs : Math.max(nowMs, seenMs);
        uncertainty.take(slot, atMs, estimates.estimate(slot, atMs));
      }
    }
    return uncertainty;
  }

  private void take(int slot, long shownMs, TrackEstimate estimate) {
    atMs[slot] = shownMs;
    eastM[slot] = estimate.eastM();
    northM[slot] = estimate.northM();
    eastM2[slot] = (float) estimate.eastM2();
    eastNorthM2[slot] = (float) estimate.eastNorthM2();
    northM2[slot] = (float) estimate.northM2();
  }

  /** Slots are 0 to this, exclusive; some are empty. */
  public int slotCount() {
    return atMs.length;
  }

  /** Whether anything is known of a slot: it shows a track. */
  public boolean isKnown(int slot) {
    return slot < atMs.length && !Float.isNaN(eastM2[slot]);
  }

  /** Event time for which it holds, epoch milliseconds. */
  public long atMs(int slot) {
    return atMs[slot];
  }

  /** Where the track is, with a probability of {@link Ellipse#PROBABILITY}. */
  public Ellipse ellipse(int slot) {
    return Ellipse.of(eastM[slot], northM[slot], eastM2[slot], eastNorthM2[slot], northM2[slot]);
  }
}
