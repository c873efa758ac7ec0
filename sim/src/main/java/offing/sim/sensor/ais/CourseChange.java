package offing.sim.sensor.ais;

/**
 * Whether a vessel changes course in the sense of ITU-R M.1371-5 annex 2: more than 5 degrees off
 * her mean course of 30 s, and until she has kept within 5 degrees of it for 20 s.
 *
 * <p>The mean is an exponential one with that time constant, of unit vectors of the course: no
 * trigonometry per step.
 */
final class CourseChange {
  private static final double MEAN_S = 30;
  private static final long STEADY_MS = 20_000;
  private static final double SINE_SQUARED = square(StrictMath.sin(StrictMath.toRadians(5)));

  private double meanEast;
  private double meanNorth;
  private long turningUntilMs = Long.MIN_VALUE;

  /** Starts with a steady course. */
  CourseChange(double courseEast, double courseNorth) {
    meanEast = courseEast;
    meanNorth = courseNorth;
  }

  /** Takes the course of this step; tells whether she is turning. */
  boolean isTurning(double courseEast, double courseNorth, long nowMs, double stepS) {
    double share = Math.min(1, stepS / MEAN_S);
    meanEast += share * (courseEast - meanEast);
    meanNorth += share * (courseNorth - meanNorth);
    if (isOff(courseEast, courseNorth)) {
      turningUntilMs = nowMs + STEADY_MS;
    }
    return nowMs < turningUntilMs;
  }

  private boolean isOff(double courseEast, double courseNorth) {
    double across = meanEast * courseNorth - meanNorth * courseEast;
    double along = meanEast * courseEast + meanNorth * courseNorth;
    return along < 0 || across * across > SINE_SQUARED * (square(meanEast) + square(meanNorth));
  }

  private static double square(double x) {
    return x * x;
  }
}
