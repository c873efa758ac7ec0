package offing.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offing.watch.alert.Alert;

/**
 * Keeps the entries of the alert log for 24 hours of event time. Owned by the run's thread; the log
 * that it hands out is immutable.
 */
final class AlertHistory {
  private static final long KEPT_MS = 24 * 3_600_000L;

  private final List<Alert> entries = new ArrayList<>();
  private long lastSeq;
  private AlertLog log = new Log(List.of(), 0);

  /** Adds the next entry; its number is over all before. */
  void add(Alert entry) {
    if (entry.seq() <= lastSeq) {
      throw new IllegalArgumentException("alert entry " + entry.seq() + " after " + lastSeq);
    }
    lastSeq = entry.seq();
    entries.add(entry);
    entries.removeIf(old -> old.changedAtMs() < entry.changedAtMs() - KEPT_MS);
  }

  /** The log as it stands; the same object until something is added. */
  AlertLog log() {
    if (log.lastSeq() != lastSeq) {
      log = new Log(List.copyOf(entries), lastSeq);
    }
    return log;
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
