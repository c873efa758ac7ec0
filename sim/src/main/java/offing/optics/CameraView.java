package offing.optics;

/**
 * Where a camera stands and looks, its frame level with the horizon.
 *
 * @param lon of the lens, degrees, WGS 84
 * @param lat of the lens, degrees, WGS 84
 * @param heightM of the lens over the sea, metres, over 0
 * @param azimuthDeg true, of the optical axis, [0, 360)
 * @param elevationDeg of the optical axis over the horizontal, [-90, 90]
 * @param fieldOfViewDeg horizontal, (0, 180)
 * @param verticalFieldOfViewDeg (0, 180)
 */
public record CameraView(
    double lon,
    double lat,
    double heightM,
    double azimuthDeg,
    double elevationDeg,
    double fieldOfViewDeg,
    double verticalFieldOfViewDeg) {

  /**
   * The view between two, for whoever shows more frames than there are: the shorter way round.
   *
   * @param share 0 is this one, 1 the other
   */
  public CameraView towards(CameraView other, double share) {
    double turn = StrictMath.IEEEremainder(other.azimuthDeg - azimuthDeg, 360);
    double azimuth = (azimuthDeg + share * turn + 360) % 360;
    return new CameraView(
        between(lon, other.lon, share),
        between(lat, other.lat, share),
        between(heightM, other.heightM, share),
        azimuth,
        between(elevationDeg, other.elevationDeg, share),
        between(fieldOfViewDeg, other.fieldOfViewDeg, share),
        between(verticalFieldOfViewDeg, other.verticalFieldOfViewDeg, share));
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }

  /**
   * The ray through a point of the frame.
   *
   * @param right of the middle: -1 is the left edge, 1 the right one
   * @param up from the middle: -1 is the lower edge, 1 the upper one
   */
  public Ray ray(double right, double up) {
    double x = right * tanHalf(fieldOfViewDeg);
    double y = up * tanHalf(verticalFieldOfViewDeg);
    return Ray.of(azimuthDeg, elevationDeg, x, y);
  }

  private static double tanHalf(double deg) {
    return StrictMath.tan(StrictMath.toRadians(deg / 2));
  }
}
