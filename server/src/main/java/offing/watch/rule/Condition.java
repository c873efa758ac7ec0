package offing.watch.rule;

import java.util.List;
import offing.watch.indicator.IndicatorValues;

/**
 * A compiled condition, in three values: a comparison with a missing value is neither true nor
 * false, and neither is its negation (Kleene's logic, as SQL has it). A rule holds only where its
 * condition is true.
 */
@FunctionalInterface
public interface Condition {
  int TRUE = 1;
  int UNKNOWN = 0;
  int FALSE = -1;

  /** {@link #TRUE}, {@link #UNKNOWN} or {@link #FALSE}. */
  int test(IndicatorValues values);

  /** Whether it is {@link #TRUE}. */
  default boolean holds(IndicatorValues values) {
    return test(values) == TRUE;
  }

  /** Stands where a condition could not be compiled; the rule is refused anyway. */
  static Condition never() {
    return values -> UNKNOWN;
  }

  /** True where all are. */
  static Condition all(List<Condition> conditions) {
    return new Junction.All(conditions);
  }

  /** True where any is. */
  static Condition any(List<Condition> conditions) {
    return new Junction.Any(conditions);
  }

  static Condition not(Condition condition) {
    return new Junction.Not(condition);
  }

  static int of(boolean truth) {
    return truth ? TRUE : FALSE;
  }
}
