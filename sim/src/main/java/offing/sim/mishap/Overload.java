package offing.sim.mishap;

import java.util.Optional;
import offing.sim.tactic.Outcome;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.Vessels;

/**
 * More aboard than she is built for: she lies lower and makes less way. What becomes of it is her
 * crew's affair, or another mishap's.
 */
final class Overload implements Plight {
  /** What is left of her speed, of her height, and of her echo. Assumed. */
  private static final double SPEED_SHARE = 0.65;

  private static final double HEIGHT_SHARE = 0.7;
  private static final double ECHO_SHARE = 0.8;

  private final int slot;

  Overload(int slot) {
    this.slot = slot;
  }

  @Override
  public void begin(Surroundings sea) {
    Vessels vessels = sea.vessels();
    Particulars who = vessels.particulars(slot);
    vessels.hamper(slot, SPEED_SHARE);
    vessels.alter(
        slot,
        who.carrying(persons(who))
            .showing(ECHO_SHARE * who.radarCrossSectionM2(), HEIGHT_SHARE * who.heightM()));
  }

  /** Who is known to carry too many carries those; of anyone else half as many again as is safe. */
  private static int persons(Particulars who) {
    int safe = SafeLoad.of(who.kind());
    return who.persons() > safe ? who.persons() : safe * 3 / 2;
  }

  @Override
  public void step(Surroundings sea) {}

  @Override
  public Optional<Outcome> outcome() {
    return Optional.empty();
  }
}
