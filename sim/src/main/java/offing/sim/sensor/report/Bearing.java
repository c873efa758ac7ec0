package offing.sim.sensor.report;

/** Directions: clockwise from true north, degrees, [0, 360). */
public final class Bearing {
  private Bearing() {}

  /**
   * The true bearing of a vector of the chart plane.
   *
   * @param convergenceDeg grid convergence where it starts, added to the grid bearing
   */
  public static double trueDeg(double east, double north, double convergenceDeg) {
    return normal(StrictMath.toDegrees(StrictMath.atan2(east, north)) + convergenceDeg);
  }

  /** The same direction in [0, 360). {@code deg} in (-360, 720). */
  public static double normal(double deg) {
    if (deg < 0) {
      deg += 360;
    }
    return deg >= 360 ? deg - 360 : deg;
  }
}
