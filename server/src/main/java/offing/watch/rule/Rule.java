package offing.watch.rule;

import java.util.List;
import java.util.Map;
import offing.watch.alert.Category;
import offing.watch.alert.Evidence;
import offing.watch.alert.Severity;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;

/**
 * A rule, compiled. Immutable.
 *
 * @param id kebab-case, unique in its pack
 * @param title one line for people
 * @param why why it asks what it asks, for the analyst
 * @param when its ECQL expression as written
 * @param parameters by name, in the order of the file: a Double, a String or a Boolean each
 * @param holdMs how long the condition must hold before an alert is raised, milliseconds
 * @param clearMs how long it must be gone before the alert is resolved, milliseconds
 * @param condition the expression, compiled
 * @param readings every indicator that it reads, in the order of the expression
 */
public record Rule(
    String id,
    String title,
    String why,
    Severity severity,
    Category category,
    String when,
    Map<String, Object> parameters,
    long holdMs,
    long clearMs,
    Condition condition,
    List<Reading> readings) {

  /** Values in evidence are told to a hundredth of their unit. */
  private static final double EVIDENCE_STEPS = 100;

  /** An indicator that the rule reads, and what it asks of it in words: {@code at least 30}. */
  public record Reading(Indicator indicator, String limit) {}

  /** What every indicator that the rule reads says now, each beside its limit. */
  public List<Evidence> evidence(IndicatorValues values) {
    return readings.stream().map(reading -> evidence(reading, values)).toList();
  }

  private static Evidence evidence(Reading reading, IndicatorValues values) {
    Indicator indicator = reading.indicator();
    return new Evidence(
        indicator.name(), value(indicator, values), indicator.unit(), reading.limit());
  }

  private static Object value(Indicator indicator, IndicatorValues values) {
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
