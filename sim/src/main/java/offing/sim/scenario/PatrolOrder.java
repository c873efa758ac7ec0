package offing.sim.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario orders a patrol unit.
 *
 * @param at after the start of the shown clock
 * @param unit call sign, {@code PL 03}
 * @param task what she does
 * @param place for {@link Task#GO_TO}
 * @param vessel whom she goes after: a vessel of the scenario, or of the traffic by her key
 */
public record PatrolOrder(
    Duration at, String unit, Task task, @Nullable Place place, @Nullable String vessel) {

  /** What a unit can be ordered. */
  public enum Task {
    GO_TO,
    INTERCEPT,
    SHADOW,
    STOP,
    RESUME
  }
}
