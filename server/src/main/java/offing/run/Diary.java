package offing.run;

import java.util.List;
import offing.moment.LogEntry;
import offing.moment.LogKeeper;
import offing.recording.CommandEntry;
import offing.recording.CommandEntry.Kind;
import offing.recording.Recorder;
import offing.run.order.Operator;
import offing.watch.alert.Alert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what is done, with who did it: into the watch log, the recording and the program's
 * log. Owned by the run's thread.
 */
final class Diary {
  private static final Logger LOG = LoggerFactory.getLogger(Diary.class);

  private final Recorder recorder;
  private final Progress progress;
  private final LogKeeper lines = new LogKeeper();

  Diary(Recorder recorder, Progress progress) {
    this.recorder = recorder;
    this.progress = progress;
  }

  /** An alert was raised or changed. */
  void alert(Alert alert) {
    lines.add(alert);
  }

  /** Something was ordered. */
  void order(String what, long incident, Operator operator) {
    write(Kind.ORDER, what, incident, operator);
  }

  /** Something was done about an alert, which says so itself. */
  void handled(String what, long incident, Operator operator) {
    write(Kind.ALERT, what, incident, operator);
  }

  /** Somebody noted something. */
  LogEntry note(String text, long incident, Operator operator) {
    write(Kind.NOTE, text, incident, operator);
    List<LogEntry> log = lines.log();
    return log.get(log.size() - 1);
  }

  private void write(Kind kind, String what, long incident, Operator operator) {
    var entry =
        new CommandEntry(
            progress.watermarkMs(), operator.name(), operator.console(), kind, what, incident);
    recorder.commanded(entry);
    entry.line(lines.lastSeq() + 1).ifPresent(lines::add);
    LOG.info("{}, by {} at {}", what, operator.name(), operator.console());
  }

  /** The watch log as it stands. */
  List<LogEntry> log() {
    return lines.log();
  }
}
