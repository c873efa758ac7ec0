package offing.moment;

import java.util.ArrayList;
import java.util.List;
import offing.watch.alert.Alert;

/**
 * Keeps the watch log of the last 24 hours of event time. Owned by one thread; the list that it
 * hands out is immutable.
 */
public final class LogKeeper {
  private static final long KEPT_MS = 24 * 3_600_000L;

  private final List<LogEntry> entries = new ArrayList<>();
  private long lastSeq;
  private List<LogEntry> log = List.of();

  /** An alert was raised or changed. */
  public void add(Alert alert) {
    add(LogEntry.of(lastSeq + 1, alert));
  }

  /** The next line; its number is the one after {@link #lastSeq}. */
  public void add(LogEntry entry) {
    if (entry.seq() != lastSeq + 1) {
      throw new IllegalArgumentException("line " + entry.seq() + " of the log after " + lastSeq);
    }
    lastSeq = entry.seq();
    entries.add(entry);
    entries.removeIf(old -> old.timeMs() < entry.timeMs() - KEPT_MS);
    log = List.of();
  }

  /** Number of the newest line; 0 where there is none. */
  public long lastSeq() {
    return lastSeq;
  }

  /** The log as it stands, the oldest line first; the same object until something is added. */
  public List<LogEntry> log() {
    if (log.isEmpty() && !entries.isEmpty()) {
      log = List.copyOf(entries);
    }
    return log;
  }
}
