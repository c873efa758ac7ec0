package offing.sim.sensor.camera.pointing;

import offing.observation.Footage.Mode;
import offing.optics.RoundSea;
import offing.sim.sensor.camera.sight.Stand;
import offing.sim.vessel.Fleet;

/**
 * Sweeps a sector to and fro, the horizon in the upper part of the frame, so slowly that everything
 * is in three frames. Owned by its mount.
 */
public final class SectorScan implements Task {
  /** Frames in which one thing is seen when the camera passes over it. */
  private static final double FRAMES = 3;

  /** Sky over the horizon in the frame, degrees. */
  private static final double SKY_DEG = 0.3;

  /** The flatter one of the two frames. */
  private static final double HEIGHT_SHARE = 9 / 16.0;

  private final double fromDeg;
  private final double widthDeg;
  private final double fieldDeg;
  private final boolean isOffBow;
  private double atDeg = Double.NaN;
  private int turn = 1;

  /**
   * From one direction clockwise to another, degrees.
   *
   * @param isOffBow whether these are told from the bow; else they are true
   */
  public SectorScan(double fromDeg, double toDeg, double fieldDeg, boolean isOffBow) {
    this.fromDeg = fromDeg;
    double widthDeg = (toDeg - fromDeg + 360) % 360;
    this.widthDeg = widthDeg == 0 ? 360 : widthDeg;
    this.fieldDeg = fieldDeg;
    this.isOffBow = isOffBow;
  }

  @Override
  public boolean aim(Aim aim, Stand stand, long timeMs, long stepMs, Fleet fleet) {
    double startDeg = fromDeg + (isOffBow ? stand.headingDeg() : 0);
    if (Double.isNaN(atDeg)) {
      atDeg = nearest((aim.azimuthDeg() - startDeg + 720) % 360);
    } else {
      sweep(fieldDeg / FRAMES * stepMs / 1_000);
    }
    double elevationDeg = SKY_DEG - RoundSea.dipDeg(stand.heightM()) - fieldDeg * HEIGHT_SHARE / 2;
    aim.at(Mode.SCAN, (startDeg + atDeg + 720) % 360, elevationDeg, fieldDeg);
    return true;
  }

  /** The place of the sector next to a direction that is told from its start. */
  private double nearest(double offDeg) {
    boolean isBeyond = offDeg > widthDeg;
    boolean isNearStart = offDeg - widthDeg > 360 - offDeg;
    return isBeyond ? isNearStart ? 0 : widthDeg : offDeg;
  }

  private void sweep(double byDeg) {
    atDeg += turn * byDeg;
    if (atDeg >= widthDeg || atDeg <= 0) {
      atDeg = Math.max(0, Math.min(widthDeg, atDeg));
      turn = atDeg > 0 ? -1 : 1;
    }
  }
}
