package offing.watch.indicator;

import java.util.Arrays;

/**
 * Of all vessels within a nautical mile, the one to which each track comes closest within a quarter
 * of an hour, both holding course and speed. Owned by one thread.
 */
final class Closest implements Neighbours.Sink {
  /** No farther ahead: nobody holds course and speed for longer among others, seconds. */
  private static final double AHEAD_S = 15 * 60;

  private final Neighbours neighbours;
  private int[] other = {};
  private double[] cpaM = {};
  private double[] tcpaS = {};

  Closest(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  void reserve(int slotCount) {
    if (slotCount > cpaM.length) {
      int capacity = Math.max(slotCount, cpaM.length * 2);
      other = Arrays.copyOf(other, capacity);
      cpaM = Arrays.copyOf(cpaM, capacity);
      tcpaS = Arrays.copyOf(tcpaS, capacity);
    }
  }

  /** Before it is told who is near. */
  void begin(int slot) {
    other[slot] = Mates.NOBODY;
    cpaM[slot] = Double.NaN;
    tcpaS[slot] = Double.NaN;
  }

  @Override
  public void near(int slot, int near, double metres) {
    double dx = neighbours.eastM(near) - neighbours.eastM(slot);
    double dy = neighbours.northM(near) - neighbours.northM(slot);
    double vx = neighbours.eastMps(near) - neighbours.eastMps(slot);
    double vy = neighbours.northMps(near) - neighbours.northMps(slot);
    double closing = -(dx * vx + dy * vy);
    double seconds = closing / (vx * vx + vy * vy);
    if (closing > 0 && seconds <= AHEAD_S) {
      double east = dx + vx * seconds;
      double north = dy + vy * seconds;
      double cpa = Math.sqrt(east * east + north * north);
      if (!(cpaM[slot] <= cpa)) {
        other[slot] = near;
        cpaM[slot] = cpa;
        tcpaS[slot] = seconds;
      }
    }
  }

  /** Slot of that vessel; {@link Mates#NOBODY} where nobody comes closer. */
  int other(int slot) {
    return other[slot];
  }

  /** How close, metres; NaN where nobody comes closer. */
  double cpaM(int slot) {
    return cpaM[slot];
  }

  /** In how many seconds; NaN where nobody comes closer. */
  double tcpaS(int slot) {
    return tcpaS[slot];
  }
}
