package offing.watch.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offing.watch.alert.Evidence;
import offing.watch.indicator.IndicatorValues;

/**
 * What a rule waits for: an expression, or two in order within a time, unless something excuses it.
 * Immutable.
 *
 * @param when what must be true; of two in order, the first
 * @param then what must become true after that; empty where {@code when} is all
 * @param withinMs how long after the first was true the second may begin, milliseconds; 0 without
 *     one
 * @param unless while this is true nothing is raised. What cannot be told excuses nobody.
 */
public record Trigger(
    Expression when, Optional<Expression> then, long withinMs, Optional<Expression> unless) {

  /** Whether it is one expression after another. */
  public boolean isSequence() {
    return then.isPresent();
  }

  /** Whether what must hold last, and for the time of the rule, holds now. */
  public boolean holds(IndicatorValues values) {
    return then.orElse(when).holds(values) && (unless.isEmpty() || !unless.get().holds(values));
  }

  /** What is read last, each beside its limit. */
  public List<Evidence> evidence(IndicatorValues values) {
    Stream<Evidence> asked = then.orElse(when).evidence(values);
    Stream<Evidence> excuses =
        unless.stream()
            .flatMap(excuse -> excuse.evidence(values))
            .map(evidence -> said("unless", evidence));
    return Stream.concat(asked, excuses).toList();
  }

  /** What the first of two says while it is true. */
  public List<Evidence> earlierEvidence(IndicatorValues values) {
    return when.evidence(values).map(evidence -> said("before", evidence)).toList();
  }

  private static Evidence said(String how, Evidence now) {
    String limit = now.limit().isEmpty() ? how : how + ": " + now.limit();
    return new Evidence(now.indicator(), now.value(), now.unit(), limit);
  }

  /** Every indicator that is read, in the order of the file, one read twice twice. */
  public List<Expression.Reading> readings() {
    return Stream.of(Optional.of(when), then, unless)
        .flatMap(Optional::stream)
        .flatMap(expression -> expression.readings().stream())
        .toList();
  }
}
