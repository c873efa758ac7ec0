package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of what was at odds in what tracks say of themselves. Owned by the run's thread. */
final class Conflicts {
  private static final Conflict[] NONE = {};

  private Conflict[][] kept = {};
  private int[] count = {};

  /** Bits of the kinds that occurred. */
  private int[] kinds = {};

  void grow(int capacity) {
    int size = kept.length;
    kept = Arrays.copyOf(kept, capacity);
    Arrays.fill(kept, Math.min(size, capacity), capacity, NONE);
    count = Arrays.copyOf(count, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
  }

  void clear(Slots slots) {
    slots.fill(kept, NONE);
    slots.fill(count, 0);
    slots.fill(kinds, 0);
  }

  void copy(int from, int to) {
    kept[to] = kept[from];
    count[to] = count[from];
    kinds[to] = kinds[from];
  }

  List<Conflict> of(int slot) {
    return List.of(kept[slot]);
  }

  int count(int slot) {
    return count[slot];
  }

  /** Of how many kinds what it said was at odds with what it said. */
  int kindsOfIdentity(int slot) {
    return Integer.bitCount(kinds[slot] & ConflictKind.OF_IDENTITY);
  }

  void note(int slot, ConflictKind kind, long timeMs, String before, String now) {
    note(slot, new Conflict(kind, timeMs, before, now, Double.NaN, Double.NaN, 1));
  }

  /** Keeps it, unless the same is known or there is no room; counts it in any case. */
  void note(int slot, Conflict conflict) {
    count[slot]++;
    kinds[slot] |= conflict.kind().bit;
    Conflict[] known = kept[slot].clone();
    for (int i = 0; i < known.length; i++) {
      if (known[i].isAbout(conflict.kind(), conflict.before(), conflict.now())) {
        known[i] = known[i].again();
        kept[slot] = known;
        return;
      }
    }
    if (known.length < Evidence.MOST) {
      kept[slot] = Arrays.copyOf(known, known.length + 1);
      kept[slot][known.length] = conflict;
    }
  }

  void write(DataOutput out, int size) throws IOException {
    Columns.write(out, count, size);
    Columns.write(out, kinds, size);
    for (int slot = 0; slot < size; slot++) {
      out.writeByte(kept[slot].length);
      for (Conflict conflict : kept[slot]) {
        write(out, conflict);
      }
    }
  }

  private static void write(DataOutput out, Conflict conflict) throws IOException {
    out.writeUTF(conflict.kind().name());
    out.writeLong(conflict.timeMs());
    out.writeUTF(conflict.before());
    out.writeUTF(conflict.now());
    out.writeDouble(conflict.distanceM());
    out.writeDouble(conflict.speedKn());
    out.writeInt(conflict.times());
  }

  void read(DataInput in, int size) throws IOException {
    Columns.read(in, count, size);
    Columns.read(in, kinds, size);
    for (int slot = 0; slot < size; slot++) {
      List<Conflict> read = new ArrayList<>();
      for (int left = in.readByte(); left > 0; left--) {
        read.add(readOne(in));
      }
      kept[slot] = read.toArray(NONE);
    }
  }

  private static Conflict readOne(DataInput in) throws IOException {
    ConflictKind kind = ConflictKind.valueOf(in.readUTF());
    long timeMs = in.readLong();
    String before = in.readUTF();
    String now = in.readUTF();
    double distanceM = in.readDouble();
    double speedKn = in.readDouble();
    return new Conflict(kind, timeMs, before, now, distanceM, speedKn, in.readInt());
  }
}
