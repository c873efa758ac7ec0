package offing.sim.mishap;

import java.util.Optional;
import java.util.random.RandomGenerator;
import offing.sim.tactic.Outcome;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/** Her engine fails: she drifts until it runs again, or until somebody takes her people off. */
final class Breakdown implements Plight {
  /** Share of engines that are got going again, and within which time. Assumed. */
  private static final double MENDED = 0.6;

  private static final double LEAST_MINUTES = 12;
  private static final double MOST_MINUTES = 70;

  private final int slot;
  private final long mendMs;
  private final Helpers helpers;
  private @Nullable Adrift adrift;
  private @Nullable Outcome outcome;
  private long mendedMs = Long.MAX_VALUE;

  Breakdown(int slot, RandomGenerator dice) {
    this.slot = slot;
    boolean isMended = dice.nextDouble() < MENDED;
    double minutes = LEAST_MINUTES + (MOST_MINUTES - LEAST_MINUTES) * dice.nextDouble();
    mendMs = isMended ? (long) (60_000 * minutes) : Long.MAX_VALUE;
    helpers = new Helpers(dice);
  }

  @Override
  public void begin(Surroundings sea) {
    mendedMs = mendMs == Long.MAX_VALUE ? Long.MAX_VALUE : sea.timeMs() + mendMs;
    adrift = new Adrift(sea, slot);
  }

  @Override
  public void step(Surroundings sea) {
    if (outcome != null || adrift == null) {
      return;
    }
    Vessels vessels = sea.vessels();
    adrift.step();
    if (sea.timeMs() >= mendedMs) {
      outcome = Outcome.RECOVERED;
      adrift.goesOn();
    } else if (helpers.haveSaved(sea, vessels.eastM(slot), vessels.northM(slot), slot)) {
      outcome = Outcome.RESCUED;
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
