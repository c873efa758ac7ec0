package offing.watch.rule;

import java.util.List;
import java.util.stream.Stream;
import offing.watch.alert.Evidence;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;

/**
 * An OGC ECQL expression over indicators and parameters, compiled. Immutable.
 *
 * @param ecql as written
 * @param condition the same, compiled
 * @param readings every indicator that it reads, in its order
 */
public record Expression(String ecql, Condition condition, List<Reading> readings) {
  /** Values in evidence are told to a hundredth of their unit. */
  private static final double EVIDENCE_STEPS = 100;

  /** An indicator that is read, and what is asked of it in words: {@code at least 30}. */
  public record Reading(Indicator indicator, String limit) {}

  public Expression {
    readings = List.copyOf(readings);
  }

  /** Whether it is true; false too where that cannot be told. */
  public boolean holds(IndicatorValues values) {
    return condition.holds(values);
  }

  /** What every indicator that it reads says now, each beside its limit. */
  Stream<Evidence> evidence(IndicatorValues values) {
    return readings.stream().map(reading -> evidence(reading, values));
  }

  private static Evidence evidence(Reading reading, IndicatorValues values) {
    Indicator indicator = reading.indicator();
    return new Evidence(
        indicator.name(), value(indicator, values), indicator.unit(), reading.limit());
  }

  /** As evidence tells it: a Double, a Boolean or a String, empty where it is missing. */
  static Object value(Indicator indicator, IndicatorValues values) {
    return switch (indicator.type()) {
      case NUMBER -> rounded(values.number(indicator));
      case YES_OR_NO -> values.number(indicator) == 1;
      case WORD -> values.word(indicator);
      case WORDS -> values.word(indicator).strip();
    };
  }

  private static Object rounded(double value) {
    return Double.isNaN(value) ? "" : (Object) (Math.rint(value * EVIDENCE_STEPS) / EVIDENCE_STEPS);
  }
}
