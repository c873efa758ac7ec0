package offing.sim.mishap;

import java.util.Optional;
import java.util.random.RandomGenerator;
import offing.sim.tactic.Outcome;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Order;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/**
 * She takes water: her way comes off, she shows less and less, and after some minutes she is gone
 * and her people are in the sea, until somebody takes them out of it or it is too late.
 */
final class Sinking implements Plight {
  private static final double LEAST_MINUTES = 5;
  private static final double MOST_MINUTES = 14;

  /** How long people last in water of 18 to 22 °C without much to hold on to, minutes. Assumed. */
  private static final double LEAST_LASTING_MINUTES = 60;

  private static final double MOST_LASTING_MINUTES = 240;

  /** What she still shows at the end, as a share of what she showed. */
  private static final double LAST_SHARE = 0.05;

  /** How often what she shows is made less, milliseconds. */
  private static final long SHRINK_MS = 10_000;

  private static final int NOBODY = -1;

  private final int slot;
  private final long afloatMs;
  private final long lastingMs;
  private final Helpers helpers;
  private @Nullable Particulars whole;
  private long beganMs;
  private @Nullable Adrift adrift;
  private boolean isGone;
  private double eastM;
  private double northM;
  private @Nullable Outcome outcome;

  Sinking(int slot, RandomGenerator dice) {
    this.slot = slot;
    afloatMs = drawMs(LEAST_MINUTES, MOST_MINUTES, dice);
    lastingMs = drawMs(LEAST_LASTING_MINUTES, MOST_LASTING_MINUTES, dice);
    helpers = new Helpers(dice);
  }

  private static long drawMs(double leastMinutes, double mostMinutes, RandomGenerator dice) {
    return (long) (60_000 * (leastMinutes + (mostMinutes - leastMinutes) * dice.nextDouble()));
  }

  @Override
  public void begin(Surroundings sea) {
    whole = sea.vessels().particulars(slot);
    beganMs = sea.timeMs();
    adrift = new Adrift(sea, slot);
  }

  @Override
  public void step(Surroundings sea) {
    if (!isGone) {
      settles(sea);
    }
    if (outcome == null) {
      saveOrLose(sea);
    }
  }

  private void settles(Surroundings sea) {
    Vessels vessels = sea.vessels();
    if (adrift != null) {
      adrift.step();
    }
    eastM = vessels.eastM(slot);
    northM = vessels.northM(slot);
    long sinceMs = sea.timeMs() - beganMs;
    if (sinceMs >= afloatMs) {
      isGone = true;
      vessels.hand(slot, (timeMs, east, north) -> new Order.Gone());
    } else if (sinceMs % SHRINK_MS == 0 && whole != null) {
      double share = Math.max(LAST_SHARE, 1 - (double) sinceMs / afloatMs);
      vessels.alter(
          slot, whole.showing(share * whole.radarCrossSectionM2(), share * whole.heightM()));
    }
  }

  private void saveOrLose(Surroundings sea) {
    if (helpers.haveSaved(sea, eastM, northM, isGone ? NOBODY : slot)) {
      outcome = Outcome.RESCUED;
    } else if (sea.timeMs() - beganMs >= afloatMs + lastingMs) {
      outcome = Outcome.LOST;
    }
  }

  @Override
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  @Override
  public String rescuer() {
    return helpers.rescuer();
  }
}
