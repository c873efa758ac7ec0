package offing.sim.patrol;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import offing.sim.patrol.meeting.Helm;
import offing.sim.tactic.Tactic;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;

/** Vessels that the patrol has stopped. They lie until they are let go. Owned by the world. */
final class Arrests {
  private static final int UNDER_WAY = 0;

  private final Vessels vessels;
  private final Predicate<String> isInnocent;
  private final Map<Integer, Interrupted> held = new HashMap<>(); // by id; never walked through

  /** {@code isInnocent}: of a vessel's key, whether she may go on after a check. */
  Arrests(Vessels vessels, Predicate<String> isInnocent) {
    this.vessels = vessels;
    this.isInnocent = isInnocent;
  }

  /** Has her lie still from now on. */
  void stop(int slot, long timeMs) {
    if (held.containsKey(vessels.id(slot))) {
      return;
    }
    Interrupted was = Interrupted.of(vessels, slot);
    held.put(vessels.id(slot), was);
    if (was.master() instanceof Tactic tactic) {
      tactic.stopped(timeMs);
    } else {
      vessels.hand(slot, new Halted(was.master()));
    }
  }

  /** Lets her go on with what she was about, if there is nothing against her. */
  void letGo(int slot, long timeMs, Helm helm) {
    if (!vessels.isPresent(slot) || !isInnocent.test(vessels.key(slot))) {
      return;
    }
    Interrupted was = held.remove(vessels.id(slot));
    if (was != null && was.master() instanceof Tactic tactic) {
      tactic.letGo(timeMs);
    } else if (was != null) {
      vessels.hand(slot, new Freed(was, helm, slot));
    }
  }

  /** Lies for ever. */
  private record Halted(Master before) implements Master {

    @Override
    public Order next(long timeMs, double eastM, double northM) {
      return new Order.Lie(Long.MAX_VALUE, UNDER_WAY, false);
    }

    @Override
    public String destination() {
      return before.destination();
    }
  }

  /** Gives the helm back, with the rest of what she was about. */
  private final class Freed implements Master {
    private final Interrupted was;
    private final Helm helm;
    private final int slot;

    Freed(Interrupted was, Helm helm, int slot) {
      this.was = was;
      this.helm = helm;
      this.slot = slot;
    }

    @Override
    public Order next(long timeMs, double eastM, double northM) {
      vessels.hand(slot, was.master());
      return was.rest(helm, vessels, slot);
    }
  }
}
