package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.Tracks;

/** Since when the same vessel is nearest to each track, and beside it. Owned by one thread. */
final class Mates {
  private final Tracks tracks;

  /** Number of the track that was nearest and beside it, 0 for none, and since when. */
  private int[] mate = {};

  private long[] mateSinceMs = {};

  Mates(Tracks tracks) {
    this.tracks = tracks;
  }

  void reserve(int slotCount) {
    if (slotCount > mate.length) {
      int capacity = Math.max(slotCount, mate.length * 2);
      mate = Arrays.copyOf(mate, capacity);
      mateSinceMs = Arrays.copyOf(mateSinceMs, capacity);
    }
  }

  void start(int slot) {
    mate[slot] = 0;
    mateSinceMs[slot] = Past.NEVER;
  }

  /** Looks at who is nearest; {@link Surroundings#NOBODY} where nobody is beside it. */
  void look(int slot, int nearest, long atMs) {
    int now = nearest == Surroundings.NOBODY ? 0 : tracks.number(nearest);
    if (now != mate[slot]) {
      mate[slot] = now;
      mateSinceMs[slot] = now == 0 ? Past.NEVER : atMs;
    }
  }

  /** Since when the same one has been nearest and beside it; {@link Past#NEVER} where none is. */
  long mateSinceMs(int slot) {
    return mateSinceMs[slot];
  }

  void write(DataOutput out, int slot) throws IOException {
    out.writeInt(mate[slot]);
    out.writeLong(mateSinceMs[slot]);
  }

  void read(DataInput in, int slot) throws IOException {
    mate[slot] = in.readInt();
    mateSinceMs[slot] = in.readLong();
  }
}
