package offing.watch.watched;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A track in a watched zone. Owned by one thread. */
final class Presence {
  final String zone;

  /** Event time since when it is inside, epoch milliseconds. */
  final long sinceMs;

  /** Whether it was there when the zone was drawn or redrawn: it did not enter. */
  final boolean isFound;

  /** Whether it has been inside for long enough to have entered. */
  boolean counts;

  Presence(String zone, long sinceMs, boolean isFound, boolean counts) {
    this.zone = zone;
    this.sinceMs = sinceMs;
    this.isFound = isFound;
    this.counts = counts;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(zone);
    out.writeLong(sinceMs);
    out.writeBoolean(isFound);
    out.writeBoolean(counts);
  }

  static Presence read(DataInput in) throws IOException {
    return new Presence(in.readUTF(), in.readLong(), in.readBoolean(), in.readBoolean());
  }
}
