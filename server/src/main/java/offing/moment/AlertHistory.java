package offing.moment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offing.watch.alert.Alert;

/**
 * Keeps the entries of the alert log for 24 hours of event time. Owned by one thread; the log that
 * it hands out is immutable.
 */
public final class AlertHistory {
  private static final long KEPT_MS = 24 * 3_600_000L;

  private final List<Alert> entries = new ArrayList<>();
  private long lastSeq;
  private AlertLog log = new Log(List.of(), 0);

  /** Adds the next entry; its number is over all before. */
  public void add(Alert entry) {
    if (entry.seq() <= lastSeq) {
      throw new IllegalArgumentException("alert entry " + entry.seq() + " after " + lastSeq);
    }
    lastSeq = entry.seq();
    entries.add(entry);
    entries.removeIf(old -> isForgotten(old, entry));
  }

  private static boolean isForgotten(Alert old, Alert newest) {
    return old.changedAtMs() < newest.changedAtMs() - KEPT_MS;
  }

  /** The log as it stands; the same object until something is added. */
  public AlertLog log() {
    if (log.lastSeq() != lastSeq) {
      log = new Log(List.copyOf(entries), lastSeq);
    }
    return log;
  }

  /**
   * The log as it stood at an event time.
   *
   * @param all every entry there ever was, in the order of their numbers
   */
  public static AlertLog at(long timeMs, List<Alert> all) {
    int end = end(timeMs, all);
    if (end == 0) {
      return new Log(List.of(), 0);
    }
    Alert newest = all.get(end - 1);
    int first = end(newest.changedAtMs() - KEPT_MS - 1, all);
    return new Log(List.copyOf(all.subList(first, end)), newest.seq());
  }

  /**
   * How many entries there were at an event time.
   *
   * @param all every entry there ever was, in the order of their numbers: no change is before the
   *     one before it
   */
  public static int end(long timeMs, List<Alert> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).changedAtMs() <= timeMs) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private record Log(List<Alert> entries, long lastSeq) implements AlertLog {

    @Override
    public List<Alert> after(long seq) {
      int from = entries.size();
      while (from > 0 && entries.get(from - 1).seq() > seq) {
        from--;
      }
      return entries.subList(from, entries.size());
    }

    @Override
    public List<Alert> current() {
      Map<Long, Alert> newest = new LinkedHashMap<>();
      for (int i = entries.size() - 1; i >= 0; i--) {
        newest.putIfAbsent(entries.get(i).id(), entries.get(i));
      }
      return newest.values().stream().sorted((a, b) -> Long.compare(b.id(), a.id())).toList();
    }
  }
}
