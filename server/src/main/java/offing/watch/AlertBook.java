package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import offing.picture.Tracks;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertBytes;
import offing.watch.alert.AlertState;
import offing.watch.alert.Evidence;
import offing.watch.rule.Rule;

/** The alerts that are alive, by their numbers, and the log they write. Owned by one thread. */
final class AlertBook {
  private final Consumer<Alert> log;
  private final TreeMap<Long, Alert> alive = new TreeMap<>();
  private long lastId;
  private long lastSeq;

  /** Each change goes to {@code log} once, in the order of the numbers. */
  AlertBook(Consumer<Alert> log) {
    this.log = log;
  }

  /** Whether nothing is alive that time could end. */
  boolean isEmpty() {
    return alive.isEmpty();
  }

  /** Raises an alert and returns its id. */
  long raise(Rule rule, Tracks tracks, int slot, long atMs, List<Evidence> evidence) {
    Alert alert =
        new Alert(
            ++lastId,
            ++lastSeq,
            rule.id(),
            rule.title(),
            rule.severity(),
            rule.category(),
            AlertState.RAISED,
            tracks.number(slot),
            atMs,
            atMs,
            "",
            tracks.lon(slot),
            tracks.lat(slot),
            evidence);
    alive.put(lastId, alert);
    log.accept(alert);
    return lastId;
  }

  boolean acknowledge(long id, String operator, long atMs) {
    Alert alert = alive.get(id);
    if (alert == null || alert.state() != AlertState.RAISED) {
      return false;
    }
    change(id, is -> is.with(AlertState.ACKNOWLEDGED, ++lastSeq, atMs, operator));
    return true;
  }

  /** The condition has been gone for long enough. */
  void resolve(long id, long atMs) {
    change(id, is -> is.with(AlertState.RESOLVED, ++lastSeq, atMs, ""));
    alive.remove(id);
  }

  /** The track is no more. */
  void close(long id, long atMs) {
    change(id, is -> is.with(AlertState.CLOSED, ++lastSeq, atMs, ""));
    alive.remove(id);
  }

  private void change(long id, UnaryOperator<Alert> changed) {
    Alert alert = alive.computeIfPresent(id, (key, is) -> changed.apply(is));
    if (alert == null) {
      throw new IllegalStateException("alert " + id + " is not alive");
    }
    log.accept(alert);
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(lastId);
    out.writeLong(lastSeq);
    out.writeInt(alive.size());
    for (Alert alert : alive.values()) {
      AlertBytes.write(out, alert);
    }
  }

  void read(DataInput in) throws IOException {
    lastId = in.readLong();
    lastSeq = in.readLong();
    alive.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      Alert alert = AlertBytes.read(in);
      alive.put(alert.id(), alert);
    }
  }
}
