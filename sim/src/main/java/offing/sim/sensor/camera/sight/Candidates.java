package offing.sim.sensor.camera.sight;

import java.util.Arrays;
import offing.sim.vessel.Fleet;

/**
 * Which vessels a mount could have in its frames: a sieve by range and direction over columns that
 * are gathered once a step. Allocates nothing. Owned by the cameras.
 */
public final class Candidates {
  /** A vessel whose middle is out of the frame by that much is not looked at, degrees. */
  private static final double MARGIN_DEG = 0.5;

  private int[] slots = new int[0];
  private double[] east = new double[0];
  private double[] north = new double[0];
  private int size;

  private int[] found = new int[0];
  private int foundCount;

  /** Takes everyone who is there. */
  public void gather(Fleet fleet) {
    grow(fleet.slotCount());
    size = 0;
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot)) {
        slots[size] = slot;
        east[size] = fleet.eastM(slot);
        north[size] = fleet.northM(slot);
        size++;
      }
    }
  }

  private void grow(int slotCount) {
    if (slots.length < slotCount) {
      slots = Arrays.copyOf(slots, slotCount);
      east = Arrays.copyOf(east, slotCount);
      north = Arrays.copyOf(north, slotCount);
      found = Arrays.copyOf(found, slotCount);
    }
  }

  /** How many were left by the last sieving. */
  int foundCount() {
    return foundCount;
  }

  /** Slot of one of them. */
  int found(int i) {
    return found[i];
  }

  /**
   * Leaves those within a range and an angle of a direction.
   *
   * @param gridDeg of the axis, clockwise from grid north
   * @param fieldDeg horizontal, over 0
   */
  public void sieve(Stand from, double gridDeg, double fieldDeg, double reachM) {
    double axisEast = StrictMath.sin(StrictMath.toRadians(gridDeg));
    double axisNorth = StrictMath.cos(StrictMath.toRadians(gridDeg));
    double cos = StrictMath.cos(StrictMath.toRadians(Math.min(89, fieldDeg / 2 + MARGIN_DEG)));
    double leastSquare = cos * cos;
    double fromEast = from.eastM();
    double fromNorth = from.northM();
    foundCount = 0;
    for (int i = 0; i < size; i++) {
      double dx = east[i] - fromEast;
      double dy = north[i] - fromNorth;
      double along = dx * axisEast + dy * axisNorth;
      double square = dx * dx + dy * dy;
      // one question that nearly always has the same answer: whoever lies behind has a minus here
      if (along * Math.abs(along) >= leastSquare * square && square <= reachM * reachM) {
        found[foundCount++] = slots[i];
      }
    }
  }
}
