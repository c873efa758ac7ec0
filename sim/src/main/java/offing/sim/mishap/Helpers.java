package offing.sim.mishap;

import java.util.random.RandomGenerator;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Vessels;

/**
 * Who could help people in distress, and when they do: once a minute each vessel near by may notice
 * them, patrols from farther off and more often; whoever notices has them aboard some minutes
 * later. Nobody steers for them yet. All assumed.
 */
final class Helpers {
  private static final long LOOK_MS = 60_000;
  private static final double PATROL_REACH_M = 1_852;
  private static final double REACH_M = 900;
  private static final double PATROL_NOTICES = 0.5;
  private static final double NOTICES = 0.15;
  private static final double LEAST_MINUTES = 6;
  private static final double MOST_MINUTES = 15;

  /** Smaller ones cannot take anybody aboard, metres. */
  private static final double SMALLEST_M = 9;

  private static final long NEVER = Long.MAX_VALUE;

  private final RandomGenerator dice;
  private long saveMs = NEVER;

  Helpers(RandomGenerator dice) {
    this.dice = dice;
  }

  /** Whether they are safe aboard another vessel by now. {@code butSlot}: their own. */
  boolean haveSaved(Surroundings sea, double eastM, double northM, int butSlot) {
    if (saveMs == NEVER && sea.timeMs() % LOOK_MS == 0 && isNoticed(sea, eastM, northM, butSlot)) {
      double minutes = LEAST_MINUTES + (MOST_MINUTES - LEAST_MINUTES) * dice.nextDouble();
      saveMs = sea.timeMs() + (long) (60_000 * minutes);
    }
    return sea.timeMs() >= saveMs;
  }

  private boolean isNoticed(Surroundings sea, double eastM, double northM, int butSlot) {
    Vessels vessels = sea.vessels();
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (slot != butSlot
          && vessels.isPresent(slot)
          && vessels.lengthM(slot) >= SMALLEST_M
          && isNear(vessels, slot, eastM, northM)
          && dice.nextDouble() < (isPatrol(vessels, slot) ? PATROL_NOTICES : NOTICES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Vessels vessels, int slot, double eastM, double northM) {
    double dx = vessels.eastM(slot) - eastM;
    double dy = vessels.northM(slot) - northM;
    double reachM = isPatrol(vessels, slot) ? PATROL_REACH_M : REACH_M;
    return dx * dx + dy * dy <= reachM * reachM;
  }

  private static boolean isPatrol(Vessels vessels, int slot) {
    return !vessels.unit(slot).isEmpty();
  }
}
