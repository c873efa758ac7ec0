package offing.watch.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offing.watch.indicator.Indicator;

/** The indicators that an expression reads, in its order, and what it asks of each in words. */
final class Limits {
  private final Map<Indicator, Set<String>> limits = new LinkedHashMap<>();

  /** Says that the expression reads an indicator, without a limit that could be put in words. */
  void read(Indicator indicator) {
    limits.computeIfAbsent(indicator, key -> new LinkedHashSet<>());
  }

  void limit(Indicator indicator, String words) {
    limits.computeIfAbsent(indicator, key -> new LinkedHashSet<>()).add(words);
  }

  List<Expression.Reading> readings() {
    List<Expression.Reading> readings = new ArrayList<>();
    limits.forEach(
        (indicator, words) ->
            readings.add(new Expression.Reading(indicator, String.join(" and ", words))));
    return readings;
  }
}
