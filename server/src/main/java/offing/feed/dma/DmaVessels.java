package offing.feed.dma;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offing.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What each vessel said last, so that nothing is handed over twice: the files hold each report as
 * often as stations received it, and repeat in each row what the vessel is. Forgets those that were
 * quiet longest. Owned by one thread.
 */
final class DmaVessels {
  private static final int MOST = 100_000;

  /** Static data goes out as often as over AIS (ITU-R M.1371-5, annex 1, 4.2.1). */
  private static final long AGAIN_MS = 6 * 60_000;

  private static final List<DmaColumn> STATIC =
      List.of(
          DmaColumn.IMO,
          DmaColumn.CALL_SIGN,
          DmaColumn.NAME,
          DmaColumn.SHIP_TYPE,
          DmaColumn.WIDTH,
          DmaColumn.LENGTH,
          DmaColumn.DRAUGHT,
          DmaColumn.DESTINATION,
          DmaColumn.TO_BOW,
          DmaColumn.TO_STERN,
          DmaColumn.TO_STARBOARD,
          DmaColumn.TO_PORT);

  private static final String NO_SHIP_TYPE = "Undefined";

  private final Map<Integer, Last> vessels =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Last> quietest) {
          return size() > MOST;
        }
      };

  private static final class Last {
    private @Nullable Observation report;
    private List<String> statics = List.of();
    private long staticsMs;
  }

  /** Whether the vessel's report is another than its last one; it is its last one from now on. */
  boolean isNews(int mmsi, Observation report) {
    Last last = vessels.computeIfAbsent(mmsi, unseen -> new Last());
    boolean news = !report.equals(last.report);
    last.report = report;
    return news;
  }

  /** Whether a row tells something of the vessel itself that is new or was not told for long. */
  boolean isStaticDue(int mmsi, DmaRow row, long timeMs) {
    List<String> statics = STATIC.stream().map(row::text).toList();
    if (statics.stream().allMatch(cell -> cell.isEmpty() || cell.equals(NO_SHIP_TYPE))) {
      return false;
    }
    Last last = vessels.computeIfAbsent(mmsi, unseen -> new Last());
    boolean due = !statics.equals(last.statics) || timeMs - last.staticsMs >= AGAIN_MS;
    if (due) {
      last.statics = statics;
      last.staticsMs = timeMs;
    }
    return due;
  }
}
