package offing.sim.sensor.camera.sight;

import offing.optics.RoundSea;
import offing.sim.sensor.report.Bearing;
import offing.sim.vessel.Fleet;
import org.jspecify.annotations.Nullable;

/**
 * What one camera has before it at one instant, apart from its dice.
 *
 * @param azimuthDeg of the axis, true, [0, 360)
 * @param fieldDeg horizontal
 */
record Frame(
    Scene scene,
    Stand stand,
    CameraSettings camera,
    double azimuthDeg,
    double elevationDeg,
    double fieldDeg) {

  /** Nearer than this, a vessel is under the camera, metres. */
  private static final double LEAST_RANGE_M = 30;

  /** Launches roll so that it blurs their pictures from this sea state on. */
  private static final int ROLLING_STATE = 4;

  /** What a rolling launch leaves of the pixels on a target. */
  private static final double ROLLING = 0.7;

  /** Angle that a pixel spans, degrees. */
  double pixelDeg() {
    return fieldDeg / camera.widthPx();
  }

  double verticalDeg() {
    return camera.verticalDeg(fieldDeg);
  }

  /**
   * The vessel in that slot; null where she is not in the frame or not in sight. The cheap
   * questions come first: most of those who are asked are not seen.
   */
  @Nullable Target find(int slot) {
    Fleet fleet = scene.fleet();
    double east = fleet.eastM(slot) - stand.eastM();
    double north = fleet.northM(slot) - stand.northM();
    double groundM = Math.sqrt(east * east + north * north);
    double hiddenM = RoundSea.hiddenM(stand.heightM(), groundM);
    double heightM = Silhouette.heightM(fleet.kind(slot), fleet.lengthM(slot)) - hiddenM;
    if (groundM < LEAST_RANGE_M || heightM <= 0) {
      return null;
    }
    double widthM = Silhouette.widthM(fleet, slot, east / groundM, north / groundM);
    double pixels = pixels(widthM, heightM, groundM);
    if (pixels < Johnson.LEAST_PIXELS) {
      return null;
    }
    double gridDeg = Bearing.trueDeg(east, north, 0);
    double bearingDeg = Bearing.normal(gridDeg + stand.convergenceDeg());
    double footDeg = RoundSea.elevationDeg(stand.heightM(), groundM, hiddenM);
    boolean isInSight =
        hasContrast(slot, groundM, bearingDeg)
            && shows(bearingDeg, footDeg + StrictMath.toDegrees(heightM / groundM / 2))
            && stand.isClear(fleet.eastM(slot), fleet.northM(slot), groundM, gridDeg);
    return isInSight
        ? new Target(slot, bearingDeg, footDeg, groundM, widthM, heightM, pixels)
        : null;
  }

  private double pixels(double widthM, double heightM, double groundM) {
    double pixels = Johnson.pixels(widthM, heightM, groundM, camera.pixelRad(fieldDeg));
    boolean isRolling =
        stand.isAfloat()
            && scene.conditions().seaState(stand.eastM(), stand.northM()) >= ROLLING_STATE;
    return isRolling ? ROLLING * pixels : pixels;
  }

  private boolean hasContrast(int slot, double groundM, double bearingDeg) {
    Fleet fleet = scene.fleet();
    double visibilityM =
        Math.min(
            scene.conditions().visibilityM(stand.eastM(), stand.northM()),
            scene.conditions().visibilityM(fleet.eastM(slot), fleet.northM(slot)));
    return scene.air().contrast(camera, groundM, bearingDeg, visibilityM) >= Air.LEAST_CONTRAST;
  }

  /** Whether a direction is in the frame, as a plane picture shows it. */
  boolean shows(double bearingDeg, double upDeg) {
    double turn = StrictMath.toRadians(bearingDeg - azimuthDeg);
    double cosTurn = StrictMath.cos(turn);
    double sinUp = StrictMath.sin(StrictMath.toRadians(upDeg));
    double cosUp = StrictMath.cos(StrictMath.toRadians(upDeg));
    double sinAxis = StrictMath.sin(StrictMath.toRadians(elevationDeg));
    double cosAxis = StrictMath.cos(StrictMath.toRadians(elevationDeg));
    double ahead = cosUp * cosAxis * cosTurn + sinUp * sinAxis;
    double right = cosUp * StrictMath.sin(turn);
    double up = sinUp * cosAxis - cosUp * sinAxis * cosTurn;
    double tanHalf = StrictMath.tan(StrictMath.toRadians(fieldDeg / 2));
    return ahead > 0
        && Math.abs(right) <= ahead * tanHalf
        && Math.abs(up) <= ahead * tanHalf * camera.heightPx() / camera.widthPx();
  }
}
