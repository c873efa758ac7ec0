package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.Tracks;

/** Who is nearest to each track, and since when the same one is beside it. Owned by one thread. */
final class Mates implements Neighbours.Sink {
  static final int NOBODY = -1;

  /** The nearest is told up to here, metres. */
  static final double NEAR_M = 1_000;

  /** Whoever is no farther is beside it, metres: half of what is near. */
  static final double BESIDE_M = 500;

  /** A small craft that goes faster than that is fast, knots: no sampan does. */
  private static final double FAST_KN = 20;

  private final Tracks tracks;
  private int[] nearest = {};
  private double[] nearestM = {};
  private int[] beside = {};
  private int[] fastBeside = {};

  /** Number of the track that was nearest and beside it, 0 for none, and since when. */
  private int[] mate = {};

  private long[] mateSinceMs = {};

  Mates(Tracks tracks) {
    this.tracks = tracks;
  }

  void reserve(int slotCount) {
    if (slotCount > mate.length) {
      int capacity = Math.max(slotCount, mate.length * 2);
      nearest = Arrays.copyOf(nearest, capacity);
      nearestM = Arrays.copyOf(nearestM, capacity);
      beside = Arrays.copyOf(beside, capacity);
      fastBeside = Arrays.copyOf(fastBeside, capacity);
      mate = Arrays.copyOf(mate, capacity);
      mateSinceMs = Arrays.copyOf(mateSinceMs, capacity);
    }
  }

  void start(int slot) {
    mate[slot] = 0;
    mateSinceMs[slot] = Past.NEVER;
    begin(slot);
  }

  /** Before it is told who is near. */
  void begin(int slot) {
    nearest[slot] = NOBODY;
    nearestM[slot] = Double.NaN;
    beside[slot] = 0;
    fastBeside[slot] = 0;
  }

  @Override
  public void near(int slot, int other, double metres) {
    if (metres <= NEAR_M && !(nearestM[slot] <= metres)) {
      nearest[slot] = other;
      nearestM[slot] = metres;
    }
    if (metres <= BESIDE_M) {
      beside[slot]++;
      fastBeside[slot] += tracks.sogKn(other) >= FAST_KN ? 1 : 0;
    }
  }

  /** After it was told who is near. */
  void end(int slot, long atMs) {
    int now = nearestM[slot] <= BESIDE_M ? tracks.number(nearest[slot]) : 0;
    if (now != mate[slot]) {
      mate[slot] = now;
      mateSinceMs[slot] = now == 0 ? Past.NEVER : atMs;
    }
  }

  /** Slot of the nearest vessel within {@link #NEAR_M}; {@link #NOBODY} where there is none. */
  int nearest(int slot) {
    return nearest[slot];
  }

  /** How far off that is, metres; NaN where there is none. */
  double nearestM(int slot) {
    return nearestM[slot];
  }

  /** How many vessels are within {@link #BESIDE_M}. */
  int beside(int slot) {
    return beside[slot];
  }

  /** How many of these are fast. */
  int fastBeside(int slot) {
    return fastBeside[slot];
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
    start(slot);
    mate[slot] = in.readInt();
    mateSinceMs[slot] = in.readLong();
  }
}
