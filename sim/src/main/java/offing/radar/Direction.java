package offing.radar;

/**
 * Directions of vectors of the chart plane without trigonometry: the same bits on every machine, at
 * a fifth of the price of {@link StrictMath#atan2}.
 *
 * <p>In each octant the arc tangent is that of the nearest of {@value #STEPS} known ones plus a
 * series of three terms, good to 1e-12 degrees.
 */
public final class Direction {
  private static final int STEPS = 64;
  private static final double[] KNOWN_RAD = known();
  private static final double DEG_PER_RAD = 180 / Math.PI;

  private Direction() {}

  /** Degrees clockwise from grid north, [0, 360); 0 for no vector at all. */
  public static double gridDeg(double east, double north) {
    double x = Math.abs(east);
    double y = Math.abs(north);
    double deg = x <= y ? acuteDeg(x, y) : 90 - acuteDeg(y, x);
    if (north < 0) {
      deg = 180 - deg;
    }
    double turned = east < 0 ? 360 - deg : deg;
    return turned == 360 ? 0 : turned;
  }

  /** {@code 0 <= opposite <= adjacent}. */
  private static double acuteDeg(double opposite, double adjacent) {
    if (adjacent == 0) {
      return 0;
    }
    double tan = opposite / adjacent;
    int nearest = (int) (tan * STEPS + 0.5);
    double near = nearest / (double) STEPS;
    double rest = (tan - near) / (1 + tan * near);
    double square = rest * rest;
    double series = rest * (1 - square * (1 / 3.0 - square * (1 / 5.0)));
    return (KNOWN_RAD[nearest] + series) * DEG_PER_RAD;
  }

  private static double[] known() {
    double[] rad = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      rad[i] = StrictMath.atan(i / (double) STEPS);
    }
    return rad;
  }
}
