package offing.watch.rule;

import java.util.List;
import java.util.Optional;
import offing.watch.indicator.IndicatorValues;

/**
 * All rules of a pack, asked of one track in one go: which of them hold, a bit each. Rule after
 * rule, the steps of one lead to those of the next. Immutable.
 */
public final class Screen {
  /** Of each 64 rules, with which step they begin. */
  private final Step[] first;

  public Screen(List<Rule> rules) {
    first = new Step[(rules.size() + Long.SIZE - 1) / Long.SIZE];
    for (int word = 0; word < first.length; word++) {
      int from = word * Long.SIZE;
      first[word] = steps(rules.subList(from, Math.min(rules.size(), from + Long.SIZE)));
    }
  }

  /** Made from the last to the first. */
  private static Step steps(List<Rule> rules) {
    Step next = Step.FALSE;
    for (int i = rules.size() - 1; i >= 0; i--) {
      Trigger trigger = rules.get(i).trigger();
      Step holds = new Step.Mark(1L << i, next);
      Optional<Expression> unless = trigger.unless();
      if (unless.isPresent()) {
        holds = Program.steps(unless.get().condition(), false, next, holds);
      }
      next = Program.steps(trigger.then().orElse(trigger.when()).condition(), false, holds, next);
    }
    return next;
  }

  /** Of so many times 64 rules it tells. */
  public int words() {
    return first.length;
  }

  /**
   * Which rules hold, {@link Trigger#holds} of each: of a word the lowest bit is that of its first
   * rule.
   */
  public long holding(int word, IndicatorValues values) {
    long holding = 0;
    Step step = first[word];
    while (step != Step.FALSE) {
      holding |= step.bit;
      step = step.next(values);
    }
    return holding;
  }
}
