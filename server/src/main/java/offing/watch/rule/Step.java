package offing.watch.rule;

import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;

/**
 * One question of a {@link Program}, and the steps that follow where it is answered by yes and by
 * no. What is missing is in no range and in no set, and outside of none. Immutable.
 */
abstract class Step {
  /** The whole is true. */
  static final Step TRUE = new End();

  /** The whole is false, or it cannot be told. */
  static final Step FALSE = new End();

  /** What passing here says of a {@link Screen}'s rules. */
  final long bit;

  private Step() {
    this(0);
  }

  private Step(long bit) {
    this.bit = bit;
  }

  /** The step that follows. */
  abstract Step next(IndicatorValues values);

  /** Nothing follows. */
  private static final class End extends Step {
    @Override
    Step next(IndicatorValues values) {
      return this;
    }
  }

  /** Whoever comes here holds. */
  static final class Mark extends Step {
    private final Step next;

    Mark(long bit, Step next) {
      super(bit);
      this.next = next;
    }

    @Override
    Step next(IndicatorValues values) {
      return next;
    }
  }

  /** Whether a figure is in a range, ends included. */
  static final class Within extends Step {
    private final Indicator indicator;
    private final double low;
    private final double high;
    private final Step yes;
    private final Step no;

    Within(Indicator indicator, double low, double high, Step yes, Step no) {
      this.indicator = indicator;
      this.low = low;
      this.high = high;
      this.yes = yes;
      this.no = no;
    }

    @Override
    Step next(IndicatorValues values) {
      double figure = values.figure(indicator);
      return figure >= low && figure <= high ? yes : no;
    }
  }

  /** Whether a figure is known and in no such range. */
  static final class Outside extends Step {
    private final Indicator indicator;
    private final double low;
    private final double high;
    private final Step yes;
    private final Step no;

    Outside(Indicator indicator, double low, double high, Step yes, Step no) {
      this.indicator = indicator;
      this.low = low;
      this.high = high;
      this.yes = yes;
      this.no = no;
    }

    @Override
    Step next(IndicatorValues values) {
      double figure = values.figure(indicator);
      return figure < low || figure > high ? yes : no;
    }
  }

  /** Whether a word is one of several, a bit each at its place among the indicator's words. */
  static final class OneOf extends Step {
    private final Indicator indicator;
    private final long words;
    private final Step yes;
    private final Step no;

    OneOf(Indicator indicator, long words, Step yes, Step no) {
      this.indicator = indicator;
      this.words = words;
      this.yes = yes;
      this.no = no;
    }

    @Override
    Step next(IndicatorValues values) {
      double figure = values.figure(indicator);
      return figure >= 0 && (words >>> (int) figure & 1) != 0 ? yes : no;
    }
  }

  /** Whether an indicator is missing. */
  static final class Missing extends Step {
    private final Indicator indicator;
    private final Step yes;
    private final Step no;

    Missing(Indicator indicator, Step yes, Step no) {
      this.indicator = indicator;
      this.yes = yes;
      this.no = no;
    }

    @Override
    Step next(IndicatorValues values) {
      return Double.isNaN(values.figure(indicator)) ? yes : no;
    }
  }

  /** Whether any other condition has one of the three values of truth. */
  static final class Other extends Step {
    private final Condition condition;
    private final int truth;
    private final Step yes;
    private final Step no;

    Other(Condition condition, int truth, Step yes, Step no) {
      this.condition = condition;
      this.truth = truth;
      this.yes = yes;
      this.no = no;
    }

    @Override
    Step next(IndicatorValues values) {
      return condition.test(values) == truth ? yes : no;
    }
  }
}
