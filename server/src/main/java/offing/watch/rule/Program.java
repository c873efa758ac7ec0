package offing.watch.rule;

import java.util.Comparator;
import java.util.List;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;
import offing.watch.rule.Comparison.Between;
import offing.watch.rule.Comparison.Missing;
import offing.watch.rule.Comparison.OfNumber;
import offing.watch.rule.Comparison.OfWord;
import offing.watch.rule.Comparison.OneOf;
import offing.watch.rule.Junction.All;
import offing.watch.rule.Junction.Any;
import offing.watch.rule.Junction.Not;

/**
 * A condition as steps from comparison to comparison, each of which leads to the next or to the
 * end: what decides soonest for the least effort is asked first. Immutable.
 */
final class Program implements Condition {
  /* Whether a condition of Kleene's logic is true can be told in two values: with every negation
   * pushed down to the comparisons (De Morgan) only ALL and ANY are left, which are true where
   * enough of their parts are true, and then false and unknown need not be told apart. Both
   * commute, so that the order is free. Best is to ask by effort over the chance that it decides
   * (Hanani, "An optimal evaluation of Boolean expressions in an online query system", CACM 20,
   * 1977).
   */
  private final Condition tree;
  private final Step first;

  private Program(Condition tree) {
    this.tree = tree;
    first = steps(tree, false, Step.TRUE, Step.FALSE);
  }

  static Program of(Condition tree) {
    return new Program(tree);
  }

  @Override
  public int test(IndicatorValues values) {
    return tree.test(values);
  }

  @Override
  public boolean holds(IndicatorValues values) {
    Step step = first;
    while (step != Step.TRUE && step != Step.FALSE) {
      step = step.next(values);
    }
    return step == Step.TRUE;
  }

  /** The steps that lead to {@code yes} where the condition is true, or false if negated. */
  static Step steps(Condition condition, boolean negated, Step yes, Step no) {
    if (condition instanceof Program program) {
      return steps(program.tree, negated, yes, no);
    }
    if (condition instanceof Not not) {
      return steps(not.condition(), !negated, yes, no);
    }
    if (condition instanceof All all) {
      return junction(all.conditions(), !negated, negated, yes, no);
    }
    if (condition instanceof Any any) {
      return junction(any.conditions(), negated, negated, yes, no);
    }
    return comparison(condition, negated, yes, no);
  }

  /** {@code all}: whether all must be true, else any. Made from the last to the first. */
  private static Step junction(
      List<Condition> conditions, boolean all, boolean negated, Step yes, Step no) {
    List<Condition> order =
        conditions.stream()
            .sorted(Comparator.comparingDouble(part -> Prospect.of(part, negated).rank(all)))
            .toList();
    Step next = all ? yes : no;
    for (int i = order.size() - 1; i >= 0; i--) {
      next = steps(order.get(i), negated, all ? next : yes, all ? no : next);
    }
    return next;
  }

  private static Step comparison(Condition condition, boolean negated, Step yes, Step no) {
    if (condition instanceof OfNumber number) {
      return number(number, negated, yes, no);
    }
    if (condition instanceof Between range) {
      return range(range.indicator(), range.low(), range.high(), !negated, yes, no);
    }
    if (condition instanceof OfWord word && word.indicator().hasCodes()) {
      double code = word.indicator().code(word.constant());
      return range(word.indicator(), code, code, word.isEqual() != negated, yes, no);
    }
    if (condition instanceof OneOf words && words.indicator().hasCodes()) {
      long set = set(words.indicator(), words.constants());
      return new Step.OneOf(words.indicator(), negated ? ~set : set, yes, no);
    }
    if (condition instanceof Missing missing && missing.indicator().hasCodes()) {
      return new Step.Missing(missing.indicator(), negated ? no : yes, negated ? yes : no);
    }
    return new Step.Other(condition, negated ? FALSE : TRUE, yes, no);
  }

  private static long set(Indicator indicator, List<String> words) {
    long set = 0;
    for (String word : words) {
      set |= 1L << (int) indicator.code(word);
    }
    return set;
  }

  private static Step number(OfNumber asked, boolean negated, Step yes, Step no) {
    Operator operator = negated ? asked.operator().negated() : asked.operator();
    Indicator indicator = asked.indicator();
    double value = asked.constant();
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    return switch (operator) {
      case AT_LEAST -> range(indicator, value, most, true, yes, no);
      case AT_MOST -> range(indicator, least, value, true, yes, no);
      case OVER -> range(indicator, least, value, false, yes, no);
      case UNDER -> range(indicator, value, most, false, yes, no);
      case EQUAL -> range(indicator, value, value, true, yes, no);
      case NOT_EQUAL -> range(indicator, value, value, false, yes, no);
    };
  }

  private static Step range(
      Indicator indicator, double low, double high, boolean within, Step yes, Step no) {
    return within
        ? new Step.Within(indicator, low, high, yes, no)
        : new Step.Outside(indicator, low, high, yes, no);
  }
}
