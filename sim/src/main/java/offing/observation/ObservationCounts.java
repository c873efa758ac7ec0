package offing.observation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts observations by kind. Owned by one thread. */
public final class ObservationCounts implements ObservationSink {
  private static final String[] KINDS = {
    "aisReport", "aisStatic", "aidReport", "radarPlot", "footage", "unitReport", "weather"
  };

  private final Place place = new Place();
  private final long[] counts = new long[KINDS.length];

  @Override
  public void accept(Observation observation) {
    counts[observation.match(place)]++;
  }

  /** Every kind, also where its count is 0, always in the same order. */
  public Map<String, Long> byKind() {
    var byKind = new LinkedHashMap<String, Long>();
    for (int i = 0; i < KINDS.length; i++) {
      byKind.put(KINDS[i], counts[i]);
    }
    return byKind;
  }

  public long total() {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    return total;
  }

  /** The kind's place in {@link #KINDS}. */
  private static final class Place implements Observation.Cases<Integer> {
    @Override
    public Integer aisReport(AisReport report) {
      return 0;
    }

    @Override
    public Integer aisStatic(AisStatic report) {
      return 1;
    }

    @Override
    public Integer aidReport(AidReport report) {
      return 2;
    }

    @Override
    public Integer radarPlot(RadarPlot plot) {
      return 3;
    }

    @Override
    public Integer footage(Footage frame) {
      return 4;
    }

    @Override
    public Integer unitReport(UnitReport report) {
      return 5;
    }

    @Override
    public Integer weather(Weather weather) {
      return 6;
    }
  }
}
