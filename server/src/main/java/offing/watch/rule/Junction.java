package offing.watch.rule;

import java.util.List;
import offing.watch.indicator.IndicatorValues;

/** Conditions out of conditions, in three values. */
final class Junction {
  private Junction() {}

  /** True where all are; the first that is false decides. */
  record All(List<Condition> conditions) implements Condition {
    All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public int test(IndicatorValues values) {
      int least = TRUE;
      for (Condition condition : conditions) {
        least = Math.min(least, condition.test(values));
        if (least == FALSE) {
          return FALSE;
        }
      }
      return least;
    }
  }

  /** True where any is; the first that is true decides. */
  record Any(List<Condition> conditions) implements Condition {
    Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public int test(IndicatorValues values) {
      int most = FALSE;
      for (Condition condition : conditions) {
        most = Math.max(most, condition.test(values));
        if (most == TRUE) {
          return TRUE;
        }
      }
      return most;
    }
  }

  /** True where another is false. */
  record Not(Condition condition) implements Condition {
    @Override
    public int test(IndicatorValues values) {
      return -condition.test(values);
    }
  }
}
