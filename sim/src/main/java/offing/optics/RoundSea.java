package offing.optics;

/**
 * Lines of sight over a sea that is round and bends light: straight lines over a larger sphere.
 *
 * <p>Heights are metres over the sea, ranges metres along it, angles degrees. The same bits on
 * every machine.
 */
public final class RoundSea {
  /*
   * A ray of light in a standard atmosphere is bent by about an eighth of the earth's curvature:
   * it is straight over a sphere of R = k times the earth's mean radius (IUGG), k = 1.13. With h
   * the height of the lens, d the depression of a ray, t its length to the sea, s the arc under it:
   *
   *   horizon     cos n = R / (R + h), at R n along the sea
   *   t           (R + h) sin d - sqrt(R^2 - (R + h)^2 cos^2 d); none where d < n
   *   s           R asin(t cos d / R)
   *
   * t is computed from the product of both roots, h (2R + h), which loses no digits.
   */
  private static final double RADIUS_M = 1.13 * 6_371_009;

  private RoundSea() {}

  /** How far under the horizontal the horizon lies, degrees. */
  public static double dipDeg(double heightM) {
    return StrictMath.toDegrees(dip(heightM));
  }

  /** How far the horizon is along the sea, metres: about 3.83 km times the root of the height. */
  public static double horizonM(double heightM) {
    return RADIUS_M * dip(heightM);
  }

  private static double dip(double heightM) {
    return StrictMath.acos(RADIUS_M / (RADIUS_M + heightM));
  }

  /**
   * Length of a ray from the lens to the sea, metres; NaN where it passes over the horizon.
   *
   * @param depressionDeg under the horizontal, [-90, 90]
   */
  public static double slantM(double heightM, double depressionDeg) {
    double down = (RADIUS_M + heightM) * StrictMath.sin(StrictMath.toRadians(depressionDeg));
    double product = heightM * (2 * RADIUS_M + heightM);
    double square = down * down - product;
    return down > 0 && square >= 0 ? product / (down + Math.sqrt(square)) : Double.NaN;
  }

  /** How far along the sea a ray meets it, metres; NaN where it passes over the horizon. */
  public static double groundM(double heightM, double depressionDeg) {
    double cos = StrictMath.cos(StrictMath.toRadians(depressionDeg));
    return RADIUS_M * StrictMath.asin(slantM(heightM, depressionDeg) * cos / RADIUS_M);
  }

  /**
   * The direction of something over the sea: degrees over the horizontal, [-90, 90].
   *
   * @param groundM how far it is along the sea, metres, 0 or more
   * @param targetHeightM how high it is, metres
   */
  public static double elevationDeg(double heightM, double groundM, double targetHeightM) {
    double half = StrictMath.sin(groundM / (2 * RADIUS_M));
    double up = targetHeightM - heightM - 2 * (RADIUS_M + targetHeightM) * half * half;
    double along = (RADIUS_M + targetHeightM) * StrictMath.sin(groundM / RADIUS_M);
    return StrictMath.toDegrees(StrictMath.atan2(up, along));
  }

  /** How much of something that far along the sea is behind the horizon, metres from its foot. */
  public static double hiddenM(double heightM, double groundM) {
    double beyondM = groundM - horizonM(heightM);
    return beyondM <= 0 ? 0 : RADIUS_M / StrictMath.cos(beyondM / RADIUS_M) - RADIUS_M;
  }

  /**
   * How wrong a range is that was told from a depression, metres along the sea for each degree;
   * infinite from the horizon on.
   */
  public static double groundMPerDeg(double heightM, double groundM) {
    double perM = heightM / (groundM * groundM + heightM * heightM) - 1 / (2 * RADIUS_M);
    return perM > 0 ? StrictMath.toRadians(1) / perM : Double.POSITIVE_INFINITY;
  }
}
