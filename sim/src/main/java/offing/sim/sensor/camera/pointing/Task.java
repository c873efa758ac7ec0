package offing.sim.sensor.camera.pointing;

import offing.observation.Footage.Mode;
import offing.sim.sensor.camera.sight.Stand;
import offing.sim.vessel.Fleet;

/** What a mount is busy with. Owned by its mount. */
public interface Task {

  /**
   * Says where to look at the end of a step.
   *
   * @param aim where the mount looks now, to be changed
   * @return false where the task is over
   */
  boolean aim(Aim aim, Stand stand, long timeMs, long stepMs, Fleet fleet);

  /** A vessel was made out in a steady frame of the mount. */
  default void seen(Fleet fleet, int slot, long timeMs) {}

  /** Looks where it was pointed, until somebody orders something else. */
  record Pointed(double azimuthDeg, double elevationDeg, double fieldDeg) implements Task {
    @Override
    public boolean aim(Aim aim, Stand stand, long timeMs, long stepMs, Fleet fleet) {
      aim.at(Mode.MANUAL, azimuthDeg, elevationDeg, fieldDeg);
      return true;
    }
  }
}
