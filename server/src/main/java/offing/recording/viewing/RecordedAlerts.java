package offing.recording.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import offing.moment.AlertHistory;
import offing.moment.AlertLog;
import offing.recording.RecordingReader;
import offing.watch.alert.Alert;

/** The alert log of a recording as it stood at any time. Owned by one thread. */
final class RecordedAlerts {
  private final RecordingReader reader;
  private final List<Alert> all = new ArrayList<>();
  private AlertLog newest = AlertHistory.at(0, List.of());

  RecordedAlerts(RecordingReader reader) {
    this.reader = reader;
    refresh();
  }

  /** Reads what was added since. */
  void refresh() {
    all.addAll(reader.alertsAfter(all.isEmpty() ? 0 : all.get(all.size() - 1).seq()));
  }

  /** The log at a time; the same object as before where it is the same log. */
  AlertLog at(long timeMs) {
    int end = AlertHistory.end(timeMs, all);
    long lastSeq = end == 0 ? 0 : all.get(end - 1).seq();
    if (newest.lastSeq() != lastSeq) {
      newest = AlertHistory.at(timeMs, all);
    }
    return newest;
  }

  /** Event time at which the next alert was raised after a time. */
  OptionalLong raisedAfter(long timeMs) {
    return all.stream().mapToLong(Alert::raisedAtMs).filter(atMs -> atMs > timeMs).min();
  }

  OptionalLong raisedBefore(long timeMs) {
    return all.stream().mapToLong(Alert::raisedAtMs).filter(atMs -> atMs < timeMs).max();
  }
}
