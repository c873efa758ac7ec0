package offing.sim.sensor.ais;

import java.util.Arrays;

/**
 * Whether a vessel changes course in the sense of ITU-R M.1371-5 annex 2: her bow points more than
 * 5 degrees off its mean of the last 30 s, and until it has kept within 5 degrees of it for 20 s.
 *
 * <p>The way over ground does not count: at low speed stream and position noise turn it while she
 * holds her heading. Unit vectors: no trigonometry per step.
 */
final class CourseChange {
  private static final double MEAN_S = 30;
  private static final long STEADY_MS = 20_000;
  private static final double SINE_SQUARED = square(StrictMath.sin(StrictMath.toRadians(5)));

  private final double startEast;
  private final double startNorth;
  private double[] east = new double[0];
  private double[] north = new double[0];
  private int next;
  private double sumEast;
  private double sumNorth;
  private long turningUntilMs = Long.MIN_VALUE;

  /** Starts with a steady heading. */
  CourseChange(double headingEast, double headingNorth) {
    startEast = headingEast;
    startNorth = headingNorth;
  }

  /** Takes the heading of this step; tells whether she is turning. */
  boolean isTurning(double headingEast, double headingNorth, long nowMs, double stepS) {
    int samples = Math.max(1, (int) Math.rint(MEAN_S / stepS));
    if (east.length != samples) {
      start(samples);
    }
    remember(headingEast, headingNorth);
    if (isOff(headingEast, headingNorth)) {
      turningUntilMs = nowMs + STEADY_MS;
    }
    return nowMs < turningUntilMs;
  }

  private void start(int samples) {
    east = new double[samples];
    north = new double[samples];
    Arrays.fill(east, startEast);
    Arrays.fill(north, startNorth);
    sumEast = samples * startEast;
    sumNorth = samples * startNorth;
  }

  private void remember(double headingEast, double headingNorth) {
    sumEast += headingEast - east[next];
    sumNorth += headingNorth - north[next];
    east[next] = headingEast;
    north[next] = headingNorth;
    next = next + 1 == east.length ? 0 : next + 1;
  }

  private boolean isOff(double headingEast, double headingNorth) {
    double across = sumEast * headingNorth - sumNorth * headingEast;
    double along = sumEast * headingEast + sumNorth * headingNorth;
    return along < 0 || across * across > SINE_SQUARED * (square(sumEast) + square(sumNorth));
  }

  private static double square(double x) {
    return x * x;
  }
}
