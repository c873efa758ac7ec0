package offing.watch.rule;

import java.util.List;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;

/** An indicator beside a constant: what nearly all of every rule is made of, without a detour. */
final class Comparison {
  private Comparison() {}

  /** A number beside a number. */
  record OfNumber(Indicator indicator, Operator operator, double constant) implements Condition {
    @Override
    public int test(IndicatorValues values) {
      double value = values.number(indicator);
      return Double.isNaN(value) ? UNKNOWN : Condition.of(operator.test(value, constant));
    }
  }

  /** A word beside a word. */
  record OfWord(Indicator indicator, String constant, boolean isEqual) implements Condition {
    @Override
    public int test(IndicatorValues values) {
      String value = values.word(indicator);
      return value.isEmpty() ? UNKNOWN : Condition.of(value.equals(constant) == isEqual);
    }
  }

  /** A number between two others, ends included. */
  record Between(Indicator indicator, double low, double high) implements Condition {
    @Override
    public int test(IndicatorValues values) {
      double value = values.number(indicator);
      return Double.isNaN(value) ? UNKNOWN : Condition.of(value >= low && value <= high);
    }
  }

  /** A word that is one of several. */
  record OneOf(Indicator indicator, List<String> constants) implements Condition {
    @Override
    public int test(IndicatorValues values) {
      String value = values.word(indicator);
      return value.isEmpty() ? UNKNOWN : Condition.of(constants.contains(value));
    }
  }

  /** An indicator that is missing. */
  record Missing(Indicator indicator) implements Condition {
    @Override
    public int test(IndicatorValues values) {
      return Condition.of(
          indicator.type() == Indicator.Type.NUMBER
              ? Double.isNaN(values.number(indicator))
              : values.word(indicator).isEmpty());
    }
  }
}
