package offing.watch.rule;

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

  static Condition and(Condition left, Condition right) {
    return values -> {
      int first = left.test(values);
      return first == FALSE ? FALSE : Math.min(first, right.test(values));
    };
  }

  static Condition or(Condition left, Condition right) {
    return values -> {
      int first = left.test(values);
      return first == TRUE ? TRUE : Math.max(first, right.test(values));
    };
  }

  static Condition not(Condition condition) {
    return values -> -condition.test(values);
  }

  static int of(boolean truth) {
    return truth ? TRUE : FALSE;
  }
}
