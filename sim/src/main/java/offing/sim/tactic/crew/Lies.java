package offing.sim.tactic.crew;

import java.util.function.Predicate;
import offing.sim.tactic.Stage;
import offing.sim.vessel.Order;
import org.jspecify.annotations.Nullable;

/** Lies still until something has happened. */
record Lies(Stage stage, Predicate<Crew> until) implements Phase {
  private static final int UNDER_WAY = 0;

  /** How often she looks whether it has, milliseconds. */
  private static final long LOOK_MS = 1_000;

  @Override
  public @Nullable Order next(Crew crew) {
    return until.test(crew) ? null : new Order.Lie(crew.timeMs() + LOOK_MS, UNDER_WAY, false);
  }
}
