package offing.sim.mishap;

import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Vessels;

/**
 * Which patrol unit lies with people in danger, and since when: after some minutes it has taken
 * them aboard. All assumed.
 */
final class Alongside {
  /** From the middle of their vessel to the middle of hers, metres. */
  private static final double NEAR_M = 100;

  /** A unit that goes faster passes by, m/s. */
  private static final double SLOW_MPS = 3;

  private static final long TAKES_MS = 3 * 60_000;
  private static final int NOBODY = -1;

  private int slot = NOBODY;
  private long sinceMs;

  /** Call sign of the unit that has them aboard by now; empty where none has. Once a step. */
  String look(Surroundings sea, double eastM, double northM) {
    Vessels vessels = sea.vessels();
    if (slot == NOBODY || !isThere(vessels, slot, eastM, northM)) {
      slot = find(vessels, eastM, northM);
      sinceMs = sea.timeMs();
    }
    return slot != NOBODY && sea.timeMs() - sinceMs >= TAKES_MS ? vessels.unit(slot) : "";
  }

  private static int find(Vessels vessels, double eastM, double northM) {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (isThere(vessels, slot, eastM, northM)) {
        return slot;
      }
    }
    return NOBODY;
  }

  private static boolean isThere(Vessels vessels, int slot, double eastM, double northM) {
    if (!vessels.isPresent(slot) || vessels.unit(slot).isEmpty()) {
      return false;
    }
    double dx = vessels.eastM(slot) - eastM;
    double dy = vessels.northM(slot) - northM;
    return dx * dx + dy * dy <= NEAR_M * NEAR_M && vessels.sogMps(slot) <= SLOW_MPS;
  }
}
