package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.TreeMap;

/**
 * Which alerts of a track belong together: those that stand at the same time, or that follow within
 * half an hour. Owned by one thread.
 */
final class Incidents {
  /** One that is raised later than that after the last was over is another matter. Assumed. */
  static final long APART_MS = 30 * 60_000L;

  /** By the track's number: what happens to it now. */
  private final TreeMap<Integer, Open> open = new TreeMap<>();

  /** An incident's number, how many of its alerts stand, and when the last was over. */
  private record Open(long incident, int standing, long lastMs) {

    boolean isOver(long atMs) {
      return standing == 0 && atMs - lastMs > APART_MS;
    }
  }

  /** The incident that a new alert of a track belongs to: its own where nothing is going on. */
  long of(int track, long alert, long atMs) {
    open.values().removeIf(incident -> incident.isOver(atMs));
    Open is = open.getOrDefault(track, new Open(alert, 0, atMs));
    open.put(track, new Open(is.incident(), is.standing() + 1, atMs));
    return is.incident();
  }

  /** One of a track's alerts stands again. */
  void back(int track, long incident, long atMs) {
    Open is = open.getOrDefault(track, new Open(incident, 0, atMs));
    open.put(track, new Open(is.incident(), is.standing() + 1, atMs));
  }

  /** One of a track's alerts is over. */
  void ended(int track, long atMs) {
    open.computeIfPresent(
        track, (key, is) -> new Open(is.incident(), Math.max(0, is.standing() - 1), atMs));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(open.size());
    for (var entry : open.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeLong(entry.getValue().incident());
      out.writeInt(entry.getValue().standing());
      out.writeLong(entry.getValue().lastMs());
    }
  }

  void read(DataInput in) throws IOException {
    open.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      open.put(in.readInt(), new Open(in.readLong(), in.readInt(), in.readLong()));
    }
  }
}
