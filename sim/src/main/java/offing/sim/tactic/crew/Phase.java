package offing.sim.tactic.crew;

import java.util.function.Predicate;
import offing.sim.tactic.Stage;
import offing.sim.vessel.Order;
import org.jspecify.annotations.Nullable;

/**
 * One part of what a vessel does in an undertaking. It is asked whenever the order before is done,
 * and may be asked again from elsewhere after an interruption: then it goes on from where she is.
 */
public interface Phase {

  /** What labels call it. */
  Stage stage();

  /** She takes it up, or takes it up again. */
  default void begin(Crew crew) {}

  /** She is under way with it: called once a step. */
  default void watch(Crew crew) {}

  /** Her next order; null where this part is done. */
  @Nullable Order next(Crew crew);

  /** A part that lies still at a place until something has happened, looking every few seconds. */
  static Phase lies(Stage stage, Predicate<Crew> until) {
    return new Lies(stage, until);
  }
}
