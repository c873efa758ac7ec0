package offing.sim.sensor.camera.sight;

/**
 * What a camera is made of. Assumed, within what makers of such sets give.
 *
 * @param thermal whether it sees heat; else light
 * @param widthPx of the frame
 * @param heightPx of the frame
 * @param leastFieldDeg narrowest horizontal field of view, degrees
 * @param mostFieldDeg widest horizontal field of view, degrees
 * @param haze what clear humid air takes from heat, nepers a kilometre; 0 for light, which is told
 *     by the visibility
 * @param pointingDeg deviation of where it looks from where it says it looks, each way, degrees
 */
public record CameraSettings(
    boolean thermal,
    int widthPx,
    int heightPx,
    double leastFieldDeg,
    double mostFieldDeg,
    double haze,
    double pointingDeg) {

  public static final CameraSettings SHORE_DAY =
      new CameraSettings(false, 1920, 1080, 0.5, 30, 0, 0.01);

  /** Cooled, 3 to 5 micrometres. */
  public static final CameraSettings SHORE_THERMAL =
      new CameraSettings(true, 640, 512, 1.1, 22, 0.15, 0.01);

  public static final CameraSettings LAUNCH_DAY =
      new CameraSettings(false, 1920, 1080, 2, 60, 0, 0.05);

  /** Uncooled, 8 to 12 micrometres. */
  public static final CameraSettings LAUNCH_THERMAL =
      new CameraSettings(true, 640, 512, 6, 24, 0.25, 0.05);

  /** The field of view nearest to a wanted one that the lens has, degrees. */
  double nearestFieldDeg(double wantedDeg) {
    return Math.max(leastFieldDeg, Math.min(mostFieldDeg, wantedDeg));
  }

  /** The vertical field of view that goes with a horizontal one, degrees. */
  double verticalDeg(double fieldDeg) {
    double half = StrictMath.tan(StrictMath.toRadians(fieldDeg / 2)) * heightPx / widthPx;
    return 2 * StrictMath.toDegrees(StrictMath.atan(half));
  }

  /** Angle that a pixel spans in the middle, radians. */
  double pixelRad(double fieldDeg) {
    return StrictMath.toRadians(fieldDeg) / widthPx;
  }
}
