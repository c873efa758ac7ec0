package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Columns of the estimates of all tracks, by slot, each at its own event time. Owned by the run's
 * thread.
 */
final class Motion {
  /** Entries of one estimate: the state of four, the covariance of ten. */
  private static final int ESTIMATE = 14;

  /** Entries of a belief: two estimates and the weight of the turn. */
  private static final int BELIEF = 2 * ESTIMATE + 1;

  /** Entries of what is shown: the place and velocity of both estimates in one. */
  private static final int SHOWN = 4;

  /** Entries of a bound: how unsure either estimate is, how far apart the two are. */
  private static final int BOUND = 4;

  private double[] shown = {};
  private double[] beliefs = {};
  private long[] timeMs = {};

  /**
   * Bounds in metres and metres a second by turns; derived. What is read together lies together:
   * with ten thousand tracks memory takes longer than the sums.
   */
  private double[] bounds = {};

  void grow(int capacity) {
    shown = Arrays.copyOf(shown, capacity * SHOWN);
    beliefs = Arrays.copyOf(beliefs, capacity * BELIEF);
    timeMs = Arrays.copyOf(timeMs, capacity);
    bounds = Arrays.copyOf(bounds, capacity * BOUND);
  }

  /** Forgets: a slot without a place has NaN as its place. */
  void clear(Slots slots) {
    slots.fill(shown, SHOWN, 0, Double.NaN);
    slots.fill(shown, SHOWN, 1, Double.NaN);
    slots.fill(shown, SHOWN, 2, 0);
    slots.fill(shown, SHOWN, 3, 0);
    slots.fill(timeMs, Long.MIN_VALUE);
    for (int i = 0; i < slots.count(); i++) {
      int at = slots.at(i) * BELIEF;
      Arrays.fill(beliefs, at, at + BELIEF, 0);
    }
  }

  boolean hasPlace(int slot) {
    return !Double.isNaN(shown[slot * SHOWN]);
  }

  double eastM(int slot) {
    return shown[slot * SHOWN];
  }

  double northM(int slot) {
    return shown[slot * SHOWN + 1];
  }

  double eastMps(int slot) {
    return shown[slot * SHOWN + 2];
  }

  double northMps(int slot) {
    return shown[slot * SHOWN + 3];
  }

  /** Event time of the estimate, epoch milliseconds. */
  long timeMs(int slot) {
    return timeMs[slot];
  }

  /** Where a straight run takes it by then, chart metres. */
  double eastMAt(int slot, long atMs) {
    return eastM(slot) + eastMps(slot) * ((atMs - timeMs[slot]) / 1000.0);
  }

  double northMAt(int slot, long atMs) {
    return northM(slot) + northMps(slot) * ((atMs - timeMs[slot]) / 1000.0);
  }

  /**
   * How far from where a straight run takes it by then, which is the middle of a span, a place can
   * lie that was measured in the span and is within a gate of either estimate: at most {@code a +
   * sqrt(gate (b + r))}, where {@code r} is the largest eigenvalue of the measurement's covariance.
   *
   * @param noise of the model that manoeuvres more, m2/s3
   * @param extra variance that is added to both coordinates, square metres
   * @param into where to put {@code a}, metres, and after it {@code b}, square metres
   */
  void reach(
      int slot, long atMs, long spanMs, double noise, double extra, double[] into, int index) {
    /* Of a sum of covariances after time the root of the largest eigenvalue is at most the sum of
     * the roots (Cauchy-Schwarz). What interaction makes of both is no wider than the wider one and
     * the distance between them; its mean lies no farther from the blend than they are apart.
     */
    double halfS = spanMs / 2000.0;
    double dt = Math.abs(atMs - timeMs[slot]) / 1000.0 + halfS;
    int at = slot * BOUND;
    double unsureM = bounds[at] + dt * bounds[at + 1];
    double apart = bounds[at + 2] + dt * bounds[at + 3];
    double wentM = halfS * Math.sqrt(square(eastMps(slot)) + square(northMps(slot)));
    into[index] = wentM + apart;
    into[index + 1] = unsureM * unsureM + apart * apart + noise * dt * dt * dt / 3 + extra;
  }

  private void bound(int slot) {
    int a = slot * BELIEF;
    int b = a + ESTIMATE;
    int at = slot * BOUND;
    bounds[at] = Math.sqrt(Math.max(largest(a + 4, a + 5, a + 6), largest(b + 4, b + 5, b + 6)));
    bounds[at + 1] =
        Math.sqrt(Math.max(largest(a + 11, a + 12, a + 13), largest(b + 11, b + 12, b + 13)));
    bounds[at + 2] =
        Math.sqrt(square(beliefs[a] - beliefs[b]) + square(beliefs[a + 1] - beliefs[b + 1]));
    bounds[at + 3] =
        Math.sqrt(
            square(beliefs[a + 2] - beliefs[b + 2]) + square(beliefs[a + 3] - beliefs[b + 3]));
  }

  /** The largest eigenvalue of a symmetric matrix is no larger (Gershgorin). */
  private double largest(int xx, int xy, int yy) {
    return Math.max(beliefs[xx], beliefs[yy]) + Math.abs(beliefs[xy]);
  }

  private static double square(double value) {
    return value * value;
  }

  /** Root of the trace of the place's covariance by then if it runs straight, metres. */
  double straightSpreadM(int slot, long atMs, double noise) {
    int at = slot * BELIEF;
    double dt = Math.max(0, atMs - timeMs[slot]) / 1000.0;
    double place = beliefs[at + 4] + beliefs[at + 6];
    double cross = beliefs[at + 7] + beliefs[at + 10];
    double speed = beliefs[at + 11] + beliefs[at + 13];
    return Math.sqrt(place + dt * (2 * cross + dt * speed) + 2 * noise * dt * dt * dt / 3);
  }

  /** Reads the belief and lets the time until {@code atMs} pass under those noises, m2/s3. */
  void load(int slot, long atMs, double straightNoise, double turningNoise, Belief into) {
    int at = slot * BELIEF;
    load(at, into.straight);
    load(at + ESTIMATE, into.turning);
    into.turningWeight = beliefs[at + 2 * ESTIMATE];
    into.advance((atMs - timeMs[slot]) / 1000.0, straightNoise, turningNoise);
  }

  private void load(int at, Estimate into) {
    into.x = beliefs[at];
    into.y = beliefs[at + 1];
    into.u = beliefs[at + 2];
    into.w = beliefs[at + 3];
    into.pxx = beliefs[at + 4];
    into.pxy = beliefs[at + 5];
    into.pyy = beliefs[at + 6];
    into.pxu = beliefs[at + 7];
    into.pxw = beliefs[at + 8];
    into.pyu = beliefs[at + 9];
    into.pyw = beliefs[at + 10];
    into.puu = beliefs[at + 11];
    into.puw = beliefs[at + 12];
    into.pww = beliefs[at + 13];
  }

  void store(int slot, long atMs, Belief from) {
    store(slot, atMs, from, from.blend());
  }

  /** The same, where both in one are known already. */
  void store(int slot, long atMs, Belief from, Estimate blend) {
    int at = slot * BELIEF;
    store(at, from.straight);
    store(at + ESTIMATE, from.turning);
    beliefs[at + 2 * ESTIMATE] = from.turningWeight;
    shown[slot * SHOWN] = blend.x;
    shown[slot * SHOWN + 1] = blend.y;
    shown[slot * SHOWN + 2] = blend.u;
    shown[slot * SHOWN + 3] = blend.w;
    timeMs[slot] = atMs;
    bound(slot);
  }

  private void store(int at, Estimate from) {
    beliefs[at] = from.x;
    beliefs[at + 1] = from.y;
    beliefs[at + 2] = from.u;
    beliefs[at + 3] = from.w;
    beliefs[at + 4] = from.pxx;
    beliefs[at + 5] = from.pxy;
    beliefs[at + 6] = from.pyy;
    beliefs[at + 7] = from.pxu;
    beliefs[at + 8] = from.pxw;
    beliefs[at + 9] = from.pyu;
    beliefs[at + 10] = from.pyw;
    beliefs[at + 11] = from.puu;
    beliefs[at + 12] = from.puw;
    beliefs[at + 13] = from.pww;
  }

  void write(DataOutput out, int size) throws IOException {
    Columns.write(out, shown, size * SHOWN);
    Columns.write(out, beliefs, size * BELIEF);
    Columns.write(out, timeMs, size);
  }

  void read(DataInput in, int size) throws IOException {
    Columns.read(in, shown, size * SHOWN);
    Columns.read(in, beliefs, size * BELIEF);
    Columns.read(in, timeMs, size);
    for (int slot = 0; slot < size; slot++) {
      bound(slot);
    }
  }
}
