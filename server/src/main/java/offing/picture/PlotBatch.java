package offing.picture;

import java.util.Arrays;
import offing.observation.RadarPlot;

/**
 * The plots of one tick as columns, in the chart plane, in the order of their event times. Owned by
 * the run's thread.
 */
final class PlotBatch {
  static final int NOBODY = -1;

  private final Radars radars;
  private final Biases biases;

  /** As measured, over the sea and from grid north: nothing taken off. */
  double[] rangeM = {};

  double[] bearingRad = {};

  private double[] amplitudeDb = {};

  double[] eastM = {};
  double[] northM = {};
  double[] rxx = {};
  double[] rxy = {};
  double[] ryy = {};

  /** Largest eigenvalue of that covariance. */
  double[] largest = {};

  long[] timeMs = {};
  int[] site = {};

  /** Slot of the track that the plot was given to, or {@link #NOBODY}. */
  int[] slot = {};

  private final boolean[] isAny;
  private int size;

  PlotBatch(Radars radars, Biases biases) {
    this.radars = radars;
    this.biases = biases;
    isAny = new boolean[radars.count()];
  }

  void clear() {
    size = 0;
    Arrays.fill(isAny, false);
  }

  /** Whether there is a plot of that site. */
  boolean isAny(int siteIndex) {
    return isAny[siteIndex];
  }

  int size() {
    return size;
  }

  /**
   * Converts the plot, the site's known bias taken off; its errors along and across the beam, and
   * what is not known of the bias, become a covariance.
   */
  void add(RadarPlot plot, int siteIndex) {
    if (size == slot.length) {
      grow(Math.max(64, size * 2));
    }
    rangeM[size] = radars.seaRangeM(siteIndex, plot.rangeM());
    bearingRad[size] = radars.gridBearingRad(siteIndex, plot.bearingDeg());
    double range = Math.max(0, rangeM[size] - biases.rangeM(siteIndex));
    double bearing = bearingRad[size] - biases.bearingRad(siteIndex);
    double sin = StrictMath.sin(bearing);
    double cos = StrictMath.cos(bearing);
    double along = Radars.RANGE_SIGMA_M * Radars.RANGE_SIGMA_M + biases.rangeM2(siteIndex);
    double turn = Radars.BEARING_SIGMA_RAD * Radars.BEARING_SIGMA_RAD;
    double across = range * range * (turn + biases.bearingRad2(siteIndex));
    eastM[size] = radars.eastM(siteIndex) + range * sin;
    northM[size] = radars.northM(siteIndex) + range * cos;
    rxx[size] = along * sin * sin + across * cos * cos;
    rxy[size] = (along - across) * sin * cos;
    ryy[size] = along * cos * cos + across * sin * sin;
    largest[size] = Math.max(along, across);
    amplitudeDb[size] = plot.amplitudeDb();
    timeMs[size] = plot.timeMs();
    site[size] = siteIndex;
    isAny[siteIndex] = true;
    slot[size] = NOBODY;
    size++;
  }

  /** What of a target's cross-section its echo tells, in the mean of many; square metres. */
  double crossSectionM2(int plot) {
    return radars.crossSectionM2(site[plot], rangeM[plot], amplitudeDb[plot]);
  }

  private void grow(int capacity) {
    rangeM = Arrays.copyOf(rangeM, capacity);
    bearingRad = Arrays.copyOf(bearingRad, capacity);
    amplitudeDb = Arrays.copyOf(amplitudeDb, capacity);
    eastM = Arrays.copyOf(eastM, capacity);
    northM = Arrays.copyOf(northM, capacity);
    rxx = Arrays.copyOf(rxx, capacity);
    rxy = Arrays.copyOf(rxy, capacity);
    ryy = Arrays.copyOf(ryy, capacity);
    largest = Arrays.copyOf(largest, capacity);
    timeMs = Arrays.copyOf(timeMs, capacity);
    site = Arrays.copyOf(site, capacity);
    slot = Arrays.copyOf(slot, capacity);
  }
}
