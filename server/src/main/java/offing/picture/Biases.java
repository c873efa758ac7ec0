package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Registration: what each radar measures too far and too much to the right all the time, learnt
 * from its plots of vessels that report their place. Owned by the run's thread.
 *
 * <p>Two Kalman filters a site, each of a constant that may drift (Bar-Shalom, Li, Kirubarajan,
 * "Estimation with Applications to Tracking and Navigation", 2001, 5.2): what is left between a
 * plot and the vessel's own word is bias, and noise of which the size is known. Range and bearing
 * are taken as independent of each other, which their noises are.
 */
final class Biases {
  /** Before anything is known: an antenna is put up so well, metres and degrees. Assumed. */
  static final double FIRST_RANGE_SIGMA_M = 10;

  static final double FIRST_BEARING_SIGMA_DEG = 0.1;

  /** It may drift so far in a second: a metre, and a hundredth of a degree, in an hour. Assumed. */
  private static final double RANGE_DRIFT_M2_PER_S = 1.0 / 3600;

  private static final double BEARING_DRIFT_RAD2_PER_S = square(StrictMath.toRadians(0.01)) / 3600;

  /**
   * Better than that it is never known: reports of one vessel after the other share their errors.
   */
  private static final double LEAST_RANGE_SIGMA_M = 1;

  private static final double LEAST_BEARING_SIGMA_RAD = StrictMath.toRadians(0.005);

  /** Who is so many deviations off is no pair: it was given the plot of another vessel. */
  private static final double FARTHEST_SIGMAS = 4;

  private static final long NEVER_MS = Long.MIN_VALUE;

  private final Radars radars;
  private final double[] rangeM;
  private final double[] rangeM2;
  private final double[] bearingRad;
  private final double[] bearingRad2;
  private final long[] atMs;
  private final long[] pairs;

  Biases(Radars radars) {
    this.radars = radars;
    rangeM = new double[radars.count()];
    rangeM2 = new double[radars.count()];
    bearingRad = new double[radars.count()];
    bearingRad2 = new double[radars.count()];
    atMs = new long[radars.count()];
    pairs = new long[radars.count()];
    Arrays.fill(rangeM2, square(FIRST_RANGE_SIGMA_M));
    Arrays.fill(bearingRad2, square(StrictMath.toRadians(FIRST_BEARING_SIGMA_DEG)));
    Arrays.fill(atMs, NEVER_MS);
  }

  /** To be taken off its ranges, metres. */
  double rangeM(int site) {
    return rangeM[site];
  }

  /** How well that is known, square metres. */
  double rangeM2(int site) {
    return rangeM2[site];
  }

  /** To be taken off its bearings, radians. */
  double bearingRad(int site) {
    return bearingRad[site];
  }

  /** How well that is known, square radians. */
  double bearingRad2(int site) {
    return bearingRad2[site];
  }

  /**
   * A plot and the place that its vessel reported, carried to the plot's time.
   *
   * @param plotM range over the sea as measured, nothing taken off, metres
   * @param plotRad grid bearing as measured, nothing taken off
   * @param variance of one coordinate of the reported place against the echo's, square metres
   */
  void learn(
      int site,
      double plotM,
      double plotRad,
      double eastM,
      double northM,
      double variance,
      long timeMs) {
    double dx = eastM - radars.eastM(site);
    double dy = northM - radars.northM(site);
    double reportedM = Math.sqrt(dx * dx + dy * dy);
    double range = plotM - reportedM - rangeM[site];
    double bearing = turn(plotRad - StrictMath.atan2(dx, dy)) - bearingRad[site];
    drift(site, timeMs);
    double rangeNoise = variance + square(Radars.RANGE_SIGMA_M);
    double bearingNoise = variance / square(reportedM) + square(Radars.BEARING_SIGMA_RAD);
    if (isFar(range, rangeM2[site] + rangeNoise)
        || isFar(bearing, bearingRad2[site] + bearingNoise)) {
      return;
    }
    double rangeGain = rangeM2[site] / (rangeM2[site] + rangeNoise);
    rangeM[site] += rangeGain * range;
    rangeM2[site] = Math.max(square(LEAST_RANGE_SIGMA_M), (1 - rangeGain) * rangeM2[site]);
    double bearingGain = bearingRad2[site] / (bearingRad2[site] + bearingNoise);
    bearingRad[site] += bearingGain * bearing;
    bearingRad2[site] =
        Math.max(square(LEAST_BEARING_SIGMA_RAD), (1 - bearingGain) * bearingRad2[site]);
    pairs[site]++;
  }

  private void drift(int site, long timeMs) {
    double seconds = atMs[site] == NEVER_MS ? 0 : Math.max(0, timeMs - atMs[site]) / 1000.0;
    rangeM2[site] =
        Math.min(square(FIRST_RANGE_SIGMA_M), rangeM2[site] + seconds * RANGE_DRIFT_M2_PER_S);
    bearingRad2[site] =
        Math.min(
            square(StrictMath.toRadians(FIRST_BEARING_SIGMA_DEG)),
            bearingRad2[site] + seconds * BEARING_DRIFT_RAD2_PER_S);
    atMs[site] = Math.max(atMs[site], timeMs);
  }

  private static boolean isFar(double residual, double variance) {
    return square(residual) > square(FARTHEST_SIGMAS) * variance;
  }

  /** Into [-pi, pi]. */
  private static double turn(double rad) {
    return StrictMath.IEEEremainder(rad, 2 * Math.PI);
  }

  private static double square(double value) {
    return value * value;
  }

  /** What is known of every radar, in the order of the area. */
  List<Registration> all() {
    return IntStream.range(0, radars.count()).mapToObj(this::of).toList();
  }

  private Registration of(int site) {
    return new Registration(
        radars.id(site),
        rangeM[site],
        Math.sqrt(rangeM2[site]),
        StrictMath.toDegrees(bearingRad[site]),
        StrictMath.toDegrees(Math.sqrt(bearingRad2[site])),
        pairs[site]);
  }

  void write(DataOutput out) throws IOException {
    Columns.write(out, rangeM, rangeM.length);
    Columns.write(out, rangeM2, rangeM.length);
    Columns.write(out, bearingRad, rangeM.length);
    Columns.write(out, bearingRad2, rangeM.length);
    Columns.write(out, atMs, rangeM.length);
    Columns.write(out, pairs, rangeM.length);
  }

  void read(DataInput in) throws IOException {
    Columns.read(in, rangeM, rangeM.length);
    Columns.read(in, rangeM2, rangeM.length);
    Columns.read(in, bearingRad, rangeM.length);
    Columns.read(in, bearingRad2, rangeM.length);
    Columns.read(in, atMs, rangeM.length);
    Columns.read(in, pairs, rangeM.length);
  }
}
