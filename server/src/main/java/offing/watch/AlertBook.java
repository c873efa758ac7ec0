package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import offing.picture.Tracks;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.alert.AlertBytes;
import offing.watch.alert.AlertState;
import offing.watch.alert.Evidence;
import offing.watch.alert.Handling;
import offing.watch.rule.Rule;

/**
 * The alerts that are alive, by their numbers, and the log they write. One that somebody has seen
 * to is remembered for a while after its cause is gone, in case it returns. Owned by one thread.
 */
final class AlertBook {
  private final Consumer<Alert> log;

  /** Those whose cause is there, settled ones among them. */
  private final TreeMap<Long, Alert> alive = new TreeMap<>();

  /** Those that somebody saw to and whose cause is gone. */
  private final TreeMap<Long, Alert> remembered = new TreeMap<>();

  private final Incidents incidents = new Incidents();
  private long lastId;
  private long lastSeq;

  /** Each change goes to {@code log} once, in the order of the numbers. */
  AlertBook(Consumer<Alert> log) {
    this.log = log;
  }

  /** Raises an alert and returns its id. */
  long raise(
      Rule rule, Tracks tracks, int slot, long atMs, String sentence, List<Evidence> evidence) {
    int track = tracks.number(slot);
    long id = ++lastId;
    change(
        new Alert(
            id,
            0,
            incidents.of(track, id, atMs),
            rule.id(),
            rule.title(),
            rule.severity(),
            rule.category(),
            track,
            atMs,
            tracks.lon(slot),
            tracks.lat(slot),
            sentence,
            evidence,
            Handling.raised(atMs)),
        Handling.raised(atMs));
    return id;
  }

  /** Does what an operator or a unit wants done; empty where that cannot be. */
  Optional<Alert> act(long id, AlertAction action, String by, long atMs) {
    Alert alert = alive.get(id);
    if (alert == null || !action.fits(alert.state())) {
      return Optional.empty();
    }
    return Optional.of(change(alert, action.on(alert.handling(), atMs, by)));
  }

  /** Ends the silences whose time is over. */
  void advance(long atMs) {
    alive.replaceAll((id, alert) -> isSilenceOver(alert, atMs) ? heardAgain(alert, atMs) : alert);
  }

  /**
   * The cause has been gone for long enough.
   *
   * @return whether somebody had seen to it, so that it is remembered
   */
  boolean gone(long id, long atMs) {
    AlertState was = standing(id).state();
    Alert ended = close(id, atMs);
    boolean wasSeenTo =
        was == AlertState.ACKNOWLEDGED || was == AlertState.ASSIGNED || was == AlertState.RESOLVED;
    if (wasSeenTo) {
      remembered.put(id, ended);
    }
    return wasSeenTo;
  }

  /** The track is no more. */
  void end(long id, long atMs) {
    close(id, atMs);
  }

  /** The cause of one that is remembered is there again: nobody is asked twice. */
  void comeBack(long id, long atMs) {
    Alert alert = remembered.remove(id);
    if (alert == null) {
      throw new IllegalStateException("alert " + id + " is not remembered");
    }
    alive.put(id, alert);
    incidents.back(alert.track(), alert.incident(), atMs);
    if (alert.state() == AlertState.CLOSED) {
      change(alert, alert.handling().back(atMs));
    }
  }

  /** One that was remembered will not come back. */
  void forget(long id) {
    remembered.remove(id);
  }

  private Alert close(long id, long atMs) {
    Alert alert = standing(id);
    Alert ended =
        alert.state() == AlertState.RESOLVED ? alert : change(alert, alert.handling().closed(atMs));
    alive.remove(id);
    incidents.ended(alert.track(), atMs);
    return ended;
  }

  private Alert standing(long id) {
    Alert alert = alive.get(id);
    if (alert == null) {
      throw new IllegalStateException("alert " + id + " is not alive");
    }
    return alert;
  }

  private static boolean isSilenceOver(Alert alert, long atMs) {
    return alert.state() == AlertState.SILENCED && alert.handling().silencedUntilMs() <= atMs;
  }

  private Alert heardAgain(Alert alert, long atMs) {
    return log(alert, alert.handling().heardAgain(atMs));
  }

  private Alert change(Alert alert, Handling handling) {
    Alert changed = log(alert, handling);
    alive.put(changed.id(), changed);
    return changed;
  }

  private Alert log(Alert alert, Handling handling) {
    Alert changed = alert.with(handling, ++lastSeq);
    log.accept(changed);
    return changed;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(lastId);
    out.writeLong(lastSeq);
    write(out, alive);
    write(out, remembered);
    incidents.write(out);
  }

  private static void write(DataOutput out, Map<Long, Alert> alerts) throws IOException {
    out.writeInt(alerts.size());
    for (Alert alert : alerts.values()) {
      AlertBytes.write(out, alert);
    }
  }

  void read(DataInput in) throws IOException {
    lastId = in.readLong();
    lastSeq = in.readLong();
    read(in, alive);
    read(in, remembered);
    incidents.read(in);
  }

  private static void read(DataInput in, Map<Long, Alert> alerts) throws IOException {
    alerts.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      Alert alert = AlertBytes.read(in);
      alerts.put(alert.id(), alert);
    }
  }
}
