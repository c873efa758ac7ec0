package offing.sim.vessel;

import java.util.Arrays;
import offing.sim.weather.Conditions;

/**
 * What sets the vessels: the stream where each is, and her leeway, a class's share of the wind.
 * Each is looked at every eighth step, in turn by slot, since neither stream nor wind changes
 * faster; a new one at once. Owned by {@link Vessels}.
 */
final class Drift {
  private static final int STEPS = 8;

  private final Kinematics motion;
  private final double[] leeway;
  private int[] fresh = new int[16];
  private int freshCount;
  private int turn;

  Drift(Kinematics motion, int capacity) {
    this.motion = motion;
    leeway = new double[capacity];
  }

  /** A new vessel. */
  void take(int slot, Handling handling) {
    leeway[slot] = handling.leeway();
    if (freshCount == fresh.length) {
      fresh = Arrays.copyOf(fresh, 2 * freshCount);
    }
    fresh[freshCount++] = slot;
  }

  /** Looks at those whose turn it is. */
  void step(Conditions conditions, int slotCount) {
    for (int i = 0; i < freshCount; i++) {
      look(fresh[i], conditions);
    }
    freshCount = 0;
    for (int slot = turn; slot < slotCount; slot += STEPS) {
      look(slot, conditions);
    }
    turn = (turn + 1) % STEPS;
  }

  private void look(int slot, Conditions conditions) {
    double east = motion.x[slot];
    double north = motion.y[slot];
    motion.set(
        slot,
        conditions.streamEastMps(east, north) + leeway[slot] * conditions.windEastMps(),
        conditions.streamNorthMps(east, north) + leeway[slot] * conditions.windNorthMps());
  }
}
