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

  /** Stands where a condition could not be compiled; the rule is refused anyway. */
  static Condition never() {
    return values -> UNKNOWN;
  }

  /** True where all are, in their order; the first that is false decides. */
  static Condition all(List<Condition> conditions) {
    Condition[] each = conditions.toArray(Condition[]::new);
    return values -> {
      int least = TRUE;
      for (Condition condition : each) {
        least = Math.min(least, condition.test(values));
        if (least == FALSE) {
          return FALSE;
        }
      }
      return least;
    };
  }

  /** True where any is, in their order; the first that is true decides. */
  static Condition any(List<Condition> conditions) {
    Condition[] each = conditions.toArray(Condition[]::new);
    return values -> {
      int most = FALSE;
      for (Condition condition : each) {
        most = Math.max(most, condition.test(values));
        if (most == TRUE) {
          return TRUE;
        }
      }
      return most;
    };
  }

  static Condition not(Condition condition) {
    return values -> -condition.test(values);
  }

  static int of(boolean truth) {
    return truth ? TRUE : FALSE;
  }
}
