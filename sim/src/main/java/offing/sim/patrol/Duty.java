package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.Interception;
import offing.sim.vessel.Order;

/** What a unit is about until it is done. */
interface Duty {

  /** The next order; empty where it is done. */
  Optional<Order> next(long timeMs, double eastM, double northM);

  /** Looks at what the last step came to. */
  default void watch(long timeMs) {}

  /** It is given up, or done: lets go of whoever it holds. */
  default void end() {}

  Task.Kind kind();

  default String target() {
    return "";
  }

  /** Where it makes for; empty where nothing is to be said of that. */
  default Optional<Interception> bound() {
    return Optional.empty();
  }

  default Optional<Task.Outcome> outcome() {
    return Optional.empty();
  }
}
