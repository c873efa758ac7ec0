package offing.optics;

/**
 * A direction from a camera.
 *
 * @param bearingDeg true, [0, 360)
 * @param depressionDeg under the horizontal, [-90, 90]
 */
public record Ray(double bearingDeg, double depressionDeg) {

  /**
   * The ray {@code (x, y, 1)} of a camera: to the right, up, along its axis. With azimuth a and
   * elevation e of the axis, east, north, up: axis (cos e sin a, cos e cos a, sin e), right (cos a,
   * -sin a, 0), up (-sin e sin a, -sin e cos a, cos e).
   */
  static Ray of(double azimuthDeg, double elevationDeg, double x, double y) {
    double sinA = StrictMath.sin(StrictMath.toRadians(azimuthDeg));
    double cosA = StrictMath.cos(StrictMath.toRadians(azimuthDeg));
    double sinE = StrictMath.sin(StrictMath.toRadians(elevationDeg));
    double cosE = StrictMath.cos(StrictMath.toRadians(elevationDeg));
    double ahead = cosE - y * sinE;
    double east = ahead * sinA + x * cosA;
    double north = ahead * cosA - x * sinA;
    double up = sinE + y * cosE;
    double level = Math.sqrt(east * east + north * north);
    double bearingDeg = StrictMath.toDegrees(StrictMath.atan2(east, north));
    return new Ray(
        bearingDeg < 0 ? bearingDeg + 360 : bearingDeg,
        StrictMath.toDegrees(StrictMath.atan2(-up, level)));
  }
}
