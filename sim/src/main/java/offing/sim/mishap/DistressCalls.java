package offing.sim.mishap;

import java.util.List;
import offing.sim.patrol.Patrols;
import offing.sim.tactic.crew.Surroundings;

/**
 * Has the patrol help people in danger as soon as it knows of them: they have called, or one of its
 * units has them in sight. Owned by the world.
 */
final class DistressCalls {
  private static final long LOOK_MS = 10_000;

  private DistressCalls() {}

  static void make(List<Casualty> casualties, Surroundings sea, Patrols patrols) {
    if (sea.timeMs() % LOOK_MS != 0) {
      return;
    }
    for (Casualty casualty : casualties) {
      if (casualty.needsHelp() && (casualty.hasCalled(sea.timeMs()) || patrols.sees(casualty))) {
        patrols.help(casualty);
      }
    }
  }
}
