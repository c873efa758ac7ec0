package offing.watch.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every indicator there is. */
public final class Indicators {
  private static final Map<String, Indicator> ALL = all();

  private Indicators() {}

  /** In a stable order. */
  public static List<Indicator> list() {
    return List.copyOf(ALL.values());
  }

  /** How many there are. */
  public static int count() {
    return ALL.size();
  }

  public static Optional<Indicator> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, Indicator> all() {
    Map<String, Indicator> all = new LinkedHashMap<>();
    Stream.of(
            MotionIndicators.movement(),
            LineIndicators.boundary(),
            LineIndicators.zones(),
            LineIndicators.watched(),
            MotionIndicators.past(),
            CompanyIndicators.company(),
            CompanyIndicators.meetings(),
            IdentityIndicators.identity(),
            SourceIndicators.sources(),
            SourceIndicators.scene())
        .flatMap(List::stream)
        .forEach(indicator -> all.put(indicator.name(), indicator.at(all.size())));
    return all;
  }
}
