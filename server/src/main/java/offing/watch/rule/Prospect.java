package offing.watch.rule;

import java.util.List;
import offing.watch.rule.Comparison.Between;
import offing.watch.rule.Comparison.Missing;
import offing.watch.rule.Comparison.OfNumber;
import offing.watch.rule.Comparison.OfWord;
import offing.watch.rule.Comparison.OneOf;
import offing.watch.rule.Junction.All;
import offing.watch.rule.Junction.Any;
import offing.watch.rule.Junction.Not;

/**
 * What it takes to ask for a condition, and how likely it is true: both guessed from the expression
 * alone, and of no consequence but for speed.
 *
 * @param effort in nanoseconds or so
 * @param chance (0, 1)
 */
record Prospect(double effort, double chance) {
  /** Of a number beside a limit nothing is known. */
  private static final double EVEN = 0.5;

  /** Between two limits, or missing: rarer. */
  private static final double RARER = 0.3;

  /** Of what is no plain comparison: arithmetic over any indicators, a search in a text. */
  private static final double OTHER_EFFORT = 50;

  /** The less the sooner it is asked, where all must be true, else where any must. */
  double rank(boolean all) {
    return effort / (all ? 1 - chance : chance);
  }

  /** Of the condition, or of its negation. */
  static Prospect of(Condition condition, boolean negated) {
    Prospect is = of(condition);
    return negated ? new Prospect(is.effort, 1 - is.chance) : is;
  }

  private static Prospect of(Condition condition) {
    if (condition instanceof Not not) {
      return of(not.condition(), true);
    }
    if (condition instanceof All all) {
      return together(all.conditions(), false);
    }
    if (condition instanceof Any any) {
      Prospect none = together(any.conditions(), true);
      return new Prospect(none.effort, 1 - none.chance);
    }
    if (condition instanceof OfNumber number) {
      return new Prospect(number.indicator().effort(), chance(number.operator()));
    }
    if (condition instanceof Between range) {
      return new Prospect(range.indicator().effort(), RARER);
    }
    if (condition instanceof Missing missing) {
      return new Prospect(missing.indicator().effort(), RARER);
    }
    if (condition instanceof OfWord word) {
      double equal = 1.0 / (word.indicator().words().size() + 1);
      return new Prospect(word.indicator().effort(), word.isEqual() ? equal : 1 - equal);
    }
    if (condition instanceof OneOf words) {
      double one = words.constants().size() / (words.indicator().words().size() + 1.0);
      return new Prospect(words.indicator().effort(), Math.min(one, 1 - RARER));
    }
    return new Prospect(OTHER_EFFORT, EVEN);
  }

  private static double chance(Operator operator) {
    return switch (operator) {
      case AT_LEAST, OVER, AT_MOST, UNDER -> EVEN;
      case EQUAL -> 1 - EVEN - RARER;
      case NOT_EQUAL -> EVEN + RARER;
    };
  }

  /** All of them, or none. */
  private static Prospect together(List<Condition> conditions, boolean negated) {
    double effort = 0;
    double chance = 1;
    for (Condition condition : conditions) {
      Prospect part = of(condition, negated);
      effort += chance * part.effort;
      chance *= part.chance;
    }
    return new Prospect(effort, chance);
  }
}
