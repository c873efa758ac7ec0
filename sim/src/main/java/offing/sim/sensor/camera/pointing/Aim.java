package offing.sim.sensor.camera.pointing;

import offing.observation.Footage.Mode;

/** Where a task wants its mount to look at this step. Rewritten each step; owned by the mount. */
public final class Aim {
  private Mode mode = Mode.IDLE;
  private double azimuthDeg;
  private double elevationDeg;
  private double fieldDeg;

  /** Starts a step from where the mount looks now. */
  public void from(double azimuthDeg, double elevationDeg) {
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
  }

  /** Looks there: true azimuth in [0, 360), horizontal field of view of cameras that can do it. */
  void at(Mode mode, double azimuthDeg, double elevationDeg, double fieldDeg) {
    this.mode = mode;
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
    this.fieldDeg = fieldDeg;
  }

  /** Stays as it is. */
  void rest() {
    mode = Mode.IDLE;
  }

  public Mode mode() {
    return mode;
  }

  /** True, [0, 360). */
  public double azimuthDeg() {
    return azimuthDeg;
  }

  public double elevationDeg() {
    return elevationDeg;
  }

  /** Horizontal, degrees. */
  public double fieldDeg() {
    return fieldDeg;
  }
}
