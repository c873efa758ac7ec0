package offing.recording;

import java.util.Optional;
import offing.moment.LogEntry;

/**
 * What an operator ordered or noted.
 *
 * @param timeMs event time, epoch milliseconds
 * @param operator the operator's name
 * @param console where they sit; may be empty
 * @param kind whether it was an order or a note
 * @param what one line: {@code clock 60x}, {@code PL 61 intercept track 412}
 * @param incident number of the incident that it is about; 0 where about none
 */
public record CommandEntry(
    long timeMs, String operator, String console, Kind kind, String what, long incident) {

  /** What it is to the watch log. */
  public enum Kind {
    ORDER,
    NOTE,
    /** Done about an alert, whose own entry tells it. */
    ALERT
  }

  /** An order that is about no incident. */
  public CommandEntry(long timeMs, String operator, String console, String what) {
    this(timeMs, operator, console, Kind.ORDER, what, 0);
  }

  /** As a line of the watch log; empty where the log has one of the alert itself. */
  public Optional<LogEntry> line(long seq) {
    return switch (kind) {
      case ORDER -> Optional.of(line(seq, LogEntry.Kind.ORDER));
      case NOTE -> Optional.of(line(seq, LogEntry.Kind.NOTE));
      case ALERT -> Optional.empty();
    };
  }

  private LogEntry line(long seq, LogEntry.Kind as) {
    return new LogEntry(seq, timeMs, as, operator, console, what, incident, Optional.empty());
  }
}
