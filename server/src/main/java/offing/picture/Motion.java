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

  private double[] x = {};
  private double[] y = {};
  private double[] u = {};
  private double[] w = {};
  private double[] beliefs = {};
  private long[] timeMs = {};

  /** Bounds of how unsure either estimate is, metres and metres a second; derived. */
  private double[] placeM = {};

  private double[] speedMps = {};

  /** How far apart the two are. */
  private double[] apartM = {};

  private double[] apartMps = {};

  void grow(int capacity) {
    x = Arrays.copyOf(x, capacity);
    y = Arrays.copyOf(y, capacity);
    u = Arrays.copyOf(u, capacity);
    w = Arrays.copyOf(w, capacity);
    beliefs = Arrays.copyOf(beliefs, capacity * BELIEF);
    timeMs = Arrays.copyOf(timeMs, capacity);
    placeM = Arrays.copyOf(placeM, capacity);
    speedMps = Arrays.copyOf(speedMps, capacity);
    apartM = Arrays.copyOf(apartM, capacity);
    apartMps = Arrays.copyOf(apartMps, capacity);
  }

  /** Forgets: a slot without a place has NaN as its place. */
  void clear(int slot) {
    x[slot] = Double.NaN;
    y[slot] = Double.NaN;
    u[slot] = 0;
    w[slot] = 0;
    timeMs[slot] = Long.MIN_VALUE;
    Arrays.fill(beliefs, slot * BELIEF, (slot + 1) * BELIEF, 0);
  }

  boolean hasPlace(int slot) {
    return !Double.isNaN(x[slot]);
  }

  double eastM(int slot) {
    return x[slot];
  }

  double northM(int slot) {
    return y[slot];
  }

  double eastMps(int slot) {
    return u[slot];
  }

  double northMps(int slot) {
    return w[slot];
  }

  /** Event time of the estimate, epoch milliseconds. */
  long timeMs(int slot) {
    return timeMs[slot];
  }

  /** Where a straight run takes it by then, chart metres. */
  double eastMAt(int slot, long atMs) {
    return x[slot] + u[slot] * ((atMs - timeMs[slot]) / 1000.0);
  }

  double northMAt(int slot, long atMs) {
    return y[slot] + w[slot] * ((atMs - timeMs[slot]) / 1000.0);
  }

  /**
   * How far from where a straight run takes it by then a place can lie that is within a gate of
   * either estimate, but for what the measurement's own covariance adds: at most so many metres.
   *
   * @param gate largest squared Mahalanobis distance from the nearer estimate
   * @param noise of the model that manoeuvres more, m2/s3
   * @param extra variance that is added to both coordinates, square metres
   * @param spanMs by which the place may be older than the time
   */
  double reachM(int slot, long atMs, double gate, double noise, double extra, long spanMs) {
    /* Of a sum of covariances after time the root of the largest eigenvalue is at most the sum of
     * the roots (Cauchy-Schwarz). What interaction makes of both is no wider than the wider one and
     * the distance between them; its mean lies no farther from the blend than they are apart.
     */
    double dt = Math.max(atMs - timeMs[slot], timeMs[slot] - atMs + spanMs) / 1000.0;
    double apart = apartM[slot] + dt * apartMps[slot];
    double unsureM = placeM[slot] + dt * speedMps[slot];
    double added = noise * dt * dt * dt / 3 + extra;
    double wentM = spanMs / 1000.0 * Math.sqrt(u[slot] * u[slot] + w[slot] * w[slot]);
    return wentM + apart + Math.sqrt(gate * (unsureM * unsureM + apart * apart + added));
  }

  private void bound(int slot) {
    int a = slot * BELIEF;
    int b = a + ESTIMATE;
    apartM[slot] =
        Math.sqrt(square(beliefs[a] - beliefs[b]) + square(beliefs[a + 1] - beliefs[b + 1]));
    apartMps[slot] =
        Math.sqrt(
            square(beliefs[a + 2] - beliefs[b + 2]) + square(beliefs[a + 3] - beliefs[b + 3]));
    placeM[slot] = Math.sqrt(Math.max(largest(a + 4, a + 5, a + 6), largest(b + 4, b + 5, b + 6)));
    speedMps[slot] =
        Math.sqrt(Math.max(largest(a + 11, a + 12, a + 13), largest(b + 11, b + 12, b + 13)));
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
    int at = slot * BELIEF;
    store(at, from.straight);
    store(at + ESTIMATE, from.turning);
    beliefs[at + 2 * ESTIMATE] = from.turningWeight;
    Estimate blend = from.blend();
    x[slot] = blend.x;
    y[slot] = blend.y;
    u[slot] = blend.u;
    w[slot] = blend.w;
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
    Columns.write(out, x, size);
    Columns.write(out, y, size);
    Columns.write(out, u, size);
    Columns.write(out, w, size);
    Columns.write(out, beliefs, size * BELIEF);
    Columns.write(out, timeMs, size);
  }

  void read(DataInput in, int size) throws IOException {
    Columns.read(in, x, size);
    Columns.read(in, y, size);
    Columns.read(in, u, size);
    Columns.read(in, w, size);
    Columns.read(in, beliefs, size * BELIEF);
    Columns.read(in, timeMs, size);
    for (int slot = 0; slot < size; slot++) {
      bound(slot);
    }
  }
}
