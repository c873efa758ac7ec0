package offing.moment;

import java.util.Optional;
import offing.watch.alert.Alert;

/**
 * A line of the watch log: what the watch raised and what became of it, what was ordered, what
 * somebody noted. Immutable.
 *
 * @param seq number of the line, from 1
 * @param timeMs event time, epoch milliseconds
 * @param operator whose doing it is; empty where the watch did it
 * @param console where they sat; may be empty
 * @param text what was ordered or noted; empty for an alert
 * @param incident number of the incident that it belongs to; 0 where to none
 * @param alert the alert as it then stood; empty where it is none
 */
public record LogEntry(
    long seq,
    long timeMs,
    Kind kind,
    String operator,
    String console,
    String text,
    long incident,
    Optional<Alert> alert) {

  /** What a line is. */
  public enum Kind {
    ALERT,
    ORDER,
    NOTE
  }

  /** A change of an alert. */
  public static LogEntry of(long seq, Alert alert) {
    return new LogEntry(
        seq,
        alert.changedAtMs(),
        Kind.ALERT,
        alert.changedBy(),
        "",
        "",
        alert.incident(),
        Optional.of(alert));
  }
}
