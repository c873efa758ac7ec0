package offing.sim.mishap;

import java.util.random.RandomGenerator;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Vessels;

/**
 * Who helps people in distress, and when they have: a patrol unit that lies with them, or whoever
 * else is near and notices them, once a minute by chance, and has them aboard some minutes later.
 * Only the patrol steers for them. All assumed.
 */
final class Helpers {
  private static final long LOOK_MS = 60_000;
  private static final double REACH_M = 900;
  private static final double NOTICES = 0.15;
  private static final double LEAST_MINUTES = 6;
  private static final double MOST_MINUTES = 15;

  /** Smaller ones cannot take anybody aboard, metres. */
  private static final double SMALLEST_M = 9;

  private static final long NEVER = Long.MAX_VALUE;

  private final RandomGenerator dice;
  private final Alongside alongside = new Alongside();
  private String rescuer = "";
  private long saveMs = NEVER;

  Helpers(RandomGenerator dice) {
    this.dice = dice;
  }

  /** Whether they are safe aboard another vessel by now. {@code butSlot}: their own. */
  boolean haveSaved(Surroundings sea, double eastM, double northM, int butSlot) {
    rescuer = alongside.look(sea, eastM, northM);
    if (saveMs == NEVER && sea.timeMs() % LOOK_MS == 0 && isNoticed(sea, eastM, northM, butSlot)) {
      double minutes = LEAST_MINUTES + (MOST_MINUTES - LEAST_MINUTES) * dice.nextDouble();
      saveMs = sea.timeMs() + (long) (60_000 * minutes);
    }
    return !rescuer.isEmpty() || sea.timeMs() >= saveMs;
  }

  /** Call sign of the unit that has them aboard; empty where none has. */
  String rescuer() {
    return rescuer;
  }

  private boolean isNoticed(Surroundings sea, double eastM, double northM, int butSlot) {
    Vessels vessels = sea.vessels();
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (slot != butSlot
          && vessels.isPresent(slot)
          && vessels.unit(slot).isEmpty()
          && vessels.lengthM(slot) >= SMALLEST_M
          && isNear(vessels, slot, eastM, northM)
          && dice.nextDouble() < NOTICES) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Vessels vessels, int slot, double eastM, double northM) {
    double dx = vessels.eastM(slot) - eastM;
    double dy = vessels.northM(slot) - northM;
    return dx * dx + dy * dy <= REACH_M * REACH_M;
  }
}
