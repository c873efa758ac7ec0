package offing.sim.sensor.radar;

import java.util.Arrays;
import offing.radar.RadarSettings;

/**
 * The echoes over the threshold of one step, and which of them a radar cannot tell apart: nearer
 * than twice its resolution and within its beam they give one plot, at the centroid of their power.
 * Each joins the first that it is too near to. Owned by its radar.
 */
final class Echoes {
  private static final int BUCKETS = 4_096;

  private final double apartM;
  private final double apartDeg;
  private final int[] newestIn = new int[BUCKETS];
  private int[] before = new int[16];
  private long[] timeMs = new long[16];
  private double[] firstM = new double[16];
  private double[] firstDeg = new double[16];
  private double[] errorM = new double[16];
  private double[] errorDeg = new double[16];
  private double[] power = new double[16];
  private double[] powerM = new double[16];
  private double[] powerDeg = new double[16];
  private int size;

  Echoes(RadarSettings settings) {
    apartM = 2 * settings.resolutionM();
    apartDeg = settings.beamDeg();
    Arrays.fill(newestIn, -1);
  }

  /** Forgets all. */
  void clear() {
    for (int i = 0; i < size; i++) {
      newestIn[bucket(firstM[i], 0)] = -1;
    }
    size = 0;
  }

  /**
   * Adds one. Errors are those with which it would be measured alone; the first's are the plot's.
   *
   * @param rangeM true slant range
   * @param gridDeg true direction, [0, 360)
   * @param echo power over noise
   */
  void add(long atMs, double rangeM, double gridDeg, double echo, double errorM, double errorDeg) {
    int other = tooNear(rangeM, gridDeg);
    if (other < 0) {
      other = start(atMs, rangeM, gridDeg);
      this.errorM[other] = errorM;
      this.errorDeg[other] = errorDeg;
    }
    power[other] += echo;
    powerM[other] += echo * (rangeM - firstM[other]);
    powerDeg[other] += echo * turned(gridDeg - firstDeg[other]);
  }

  private int tooNear(double rangeM, double gridDeg) {
    for (int shift = -1; shift <= 1; shift++) {
      int i = newestIn[bucket(rangeM, shift)];
      while (i >= 0) {
        if (Math.abs(rangeM - firstM[i]) < apartM
            && Math.abs(turned(gridDeg - firstDeg[i])) < apartDeg) {
          return i;
        }
        i = before[i];
      }
    }
    return -1;
  }

  private int start(long atMs, double rangeM, double gridDeg) {
    if (size == timeMs.length) {
      grow();
    }
    int bucket = bucket(rangeM, 0);
    before[size] = newestIn[bucket];
    newestIn[bucket] = size;
    timeMs[size] = atMs;
    firstM[size] = rangeM;
    firstDeg[size] = gridDeg;
    power[size] = 0;
    powerM[size] = 0;
    powerDeg[size] = 0;
    return size++;
  }

  private int bucket(double rangeM, int shift) {
    return ((int) (rangeM / apartM) + shift) & (BUCKETS - 1);
  }

  private static double turned(double deg) {
    return deg > 180 ? deg - 360 : deg < -180 ? deg + 360 : deg;
  }

  private void grow() {
    int most = 2 * size;
    before = Arrays.copyOf(before, most);
    timeMs = Arrays.copyOf(timeMs, most);
    firstM = Arrays.copyOf(firstM, most);
    firstDeg = Arrays.copyOf(firstDeg, most);
    errorM = Arrays.copyOf(errorM, most);
    errorDeg = Arrays.copyOf(errorDeg, most);
    power = Arrays.copyOf(power, most);
    powerM = Arrays.copyOf(powerM, most);
    powerDeg = Arrays.copyOf(powerDeg, most);
  }

  /** How many plots they give. */
  int size() {
    return size;
  }

  /** When the beam passed over the first of them. */
  long timeMs(int i) {
    return timeMs[i];
  }

  /** As measured, metres. */
  double rangeM(int i) {
    return firstM[i] + powerM[i] / power[i] + errorM[i];
  }

  /** As measured; may lie some degrees outside of [0, 360). */
  double gridDeg(int i) {
    return firstDeg[i] + powerDeg[i] / power[i] + errorDeg[i];
  }

  double power(int i) {
    return power[i];
  }
}
