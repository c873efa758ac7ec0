package offing.picture;

import java.util.Arrays;
import offing.observation.RadarPlot;

/**
 * The plots of one tick as columns, in the chart plane, in the order of their event times. Owned by
 * the run's thread.
 */
final class PlotBatch {
  private final Radars radars;

  double[] eastM = {};
  double[] northM = {};
  double[] rxx = {};
  double[] rxy = {};
  double[] ryy = {};
  long[] timeMs = {};
  int[] site = {};

  /** Slot of the track that the plot was given to, or -1. */
  int[] slot = {};

  private int size;

  PlotBatch(Radars radars) {
    this.radars = radars;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Converts the plot; its errors along and across the beam become a covariance. */
  void add(RadarPlot plot, int siteIndex) {
    if (size == slot.length) {
      grow(Math.max(64, size * 2));
    }
    double rangeM = radars.seaRangeM(siteIndex, plot.rangeM());
    double bearingRad = radars.gridBearingRad(siteIndex, plot.bearingDeg());
    double sin = StrictMath.sin(bearingRad);
    double cos = StrictMath.cos(bearingRad);
    double along = Radars.RANGE_SIGMA_M * Radars.RANGE_SIGMA_M;
    double acrossM = rangeM * StrictMath.toRadians(Radars.BEARING_SIGMA_DEG);
    double across = acrossM * acrossM;
    eastM[size] = radars.eastM(siteIndex) + rangeM * sin;
    northM[size] = radars.northM(siteIndex) + rangeM * cos;
    rxx[size] = along * sin * sin + across * cos * cos;
    rxy[size] = (along - across) * sin * cos;
    ryy[size] = along * cos * cos + across * sin * sin;
    timeMs[size] = plot.timeMs();
    site[size] = siteIndex;
    slot[size] = -1;
    size++;
  }

  private void grow(int capacity) {
    eastM = Arrays.copyOf(eastM, capacity);
    northM = Arrays.copyOf(northM, capacity);
    rxx = Arrays.copyOf(rxx, capacity);
    rxy = Arrays.copyOf(rxy, capacity);
    ryy = Arrays.copyOf(ryy, capacity);
    timeMs = Arrays.copyOf(timeMs, capacity);
    site = Arrays.copyOf(site, capacity);
    slot = Arrays.copyOf(slot, capacity);
  }
}
