package offing.sim.sensor.camera.pointing;

/**
 * The drive of a mount: turns at most so fast, and shakes a while after a long turn. Turns for ever
 * either way. Owned by its mount.
 */
public final class PanTilt {
  private static final double PAN_DPS = 60;
  private static final double TILT_DPS = 30;
  private static final double SETTLE_S = 0.5;

  /** A turn no faster than this does not shake, degrees a second. */
  private static final double SMOOTH_DPS = 5;

  private double azimuthDeg;
  private double elevationDeg;
  private double settleS;

  public PanTilt(double azimuthDeg, double elevationDeg) {
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
  }

  /** True, [0, 360). */
  public double azimuthDeg() {
    return azimuthDeg;
  }

  public double elevationDeg() {
    return elevationDeg;
  }

  /** Whether its pictures are steady. */
  public boolean isSteady() {
    return settleS <= 0;
  }

  /** Turns towards a direction for so many seconds. */
  public void turn(double toAzimuthDeg, double toElevationDeg, double stepS) {
    double pan = StrictMath.IEEEremainder(toAzimuthDeg - azimuthDeg, 360);
    double tilt = toElevationDeg - elevationDeg;
    double needS = Math.max(Math.abs(pan) / PAN_DPS, Math.abs(tilt) / TILT_DPS);
    double share = needS <= stepS ? 1 : stepS / needS;
    azimuthDeg = (azimuthDeg + share * pan + 360) % 360;
    elevationDeg += share * tilt;
    boolean isSmooth = Math.max(Math.abs(pan), Math.abs(tilt)) <= SMOOTH_DPS * stepS;
    settleS = (isSmooth ? Math.max(0, settleS) : needS + SETTLE_S) - stepS;
  }
}
