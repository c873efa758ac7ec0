package offing.run.workings;

/**
 * The ellipse that holds the true place of a track with a probability of {@value #PROBABILITY}, in
 * the chart plane.
 *
 * @param eastM its centre, chart metres
 * @param northM its centre, chart metres
 * @param semiMajorM metres
 * @param semiMinorM metres
 * @param gridDeg bearing of the major axis from grid north, degrees, [0, 180)
 */
public record Ellipse(
    double eastM, double northM, double semiMajorM, double semiMinorM, double gridDeg) {

  public static final double PROBABILITY = 0.95;

  /**
   * Chi-square of two degrees of freedom at 0.95: its distribution is 1 - exp(-x / 2), so -2 ln
   * 0.05 (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4 and table 26.8).
   */
  private static final double CHI_SQUARE = 5.991;

  private static final double HALF_TURN_DEG = 180;

  /** Of a normal distribution about a place: variances and covariance in square metres. */
  static Ellipse of(
      double eastM, double northM, double eastM2, double eastNorthM2, double northM2) {
    double mean = (eastM2 + northM2) / 2;
    double half = (northM2 - eastM2) / 2;
    double spread = Math.sqrt(half * half + eastNorthM2 * eastNorthM2);
    double deg = Math.toDegrees(Math.atan2(eastNorthM2, half)) / 2;
    return new Ellipse(
        eastM,
        northM,
        Math.sqrt(CHI_SQUARE * (mean + spread)),
        Math.sqrt(CHI_SQUARE * Math.max(0, mean - spread)),
        deg < 0 ? deg + HALF_TURN_DEG : deg);
  }
}
