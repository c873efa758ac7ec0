package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.Estimates;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;

/**
 * Who is near whom: the vessels that are followed, on a grid that moves with them, and since when
 * each has had the same one beside it. By event time; columns by slot. Owned by one thread.
 */
public final class Company {
  /** Edge of a cell, and the farthest that anybody is looked for, metres. */
  static final double NEAR_M = 1_000;

  /** Whoever is no farther is beside it, metres: half of what is near. */
  static final double BESIDE_M = 500;

  static final int NOBODY = -1;

  private static final int BUCKETS = 1 << 14;
  private static final int EAST_FACTOR = 0x9E3779B1;
  private static final int NORTH_FACTOR = 0x85EBCA77;

  private final Tracks tracks;
  private final Estimates estimates;

  /** The grid: first slot in each bucket, and the next one after each slot. */
  private final int[] first = new int[BUCKETS];

  private int[] next = {};
  private double[] eastM = {};
  private double[] northM = {};

  /** From where it is looked, and whether a patrol unit was met. */
  private double eastFromM;

  private double northFromM;
  private boolean hasPatrol;

  private int[] nearest = {};
  private double[] nearestM = {};
  private int[] beside = {};

  /** Number of the track that was nearest and beside it, 0 for none, and since when. */
  private int[] mate = {};

  private long[] mateSinceMs = {};

  /** Since when any patrol unit has been beside it. */
  private long[] patrolSinceMs = {};

  public Company(Witness witness) {
    tracks = witness.tracks();
    estimates = witness.estimates();
  }

  public void reserve(int slotCount) {
    if (slotCount > next.length) {
      int capacity = Math.max(slotCount, next.length * 2);
      next = Arrays.copyOf(next, capacity);
      eastM = Arrays.copyOf(eastM, capacity);
      northM = Arrays.copyOf(northM, capacity);
      nearest = Arrays.copyOf(nearest, capacity);
      nearestM = Arrays.copyOf(nearestM, capacity);
      beside = Arrays.copyOf(beside, capacity);
      mate = Arrays.copyOf(mate, capacity);
      mateSinceMs = Arrays.copyOf(mateSinceMs, capacity);
      patrolSinceMs = Arrays.copyOf(patrolSinceMs, capacity);
    }
  }

  /** Puts every vessel where it is by then. */
  public void place(long atMs) {
    Arrays.fill(first, NOBODY);
    for (int slot = tracks.slotCount() - 1; slot >= 0; slot--) {
      if (isVessel(slot)) {
        eastM[slot] = estimates.eastMAt(slot, atMs);
        northM[slot] = estimates.northMAt(slot, atMs);
        int bucket = bucket(cell(eastM[slot]), cell(northM[slot]));
        next[slot] = first[bucket];
        first[bucket] = slot;
      }
    }
  }

  private boolean isVessel(int slot) {
    return tracks.isShown(slot)
        && tracks.status(slot) != TrackStatus.LOST
        && switch (tracks.kind(slot)) {
          case RADAR_ONLY, CLASS_A, CLASS_B, PATROL -> true;
          case AID_TO_NAVIGATION, BASE_STATION, SAR_AIRCRAFT, DISTRESS -> false;
        };
  }

  private static int cell(double metres) {
    return (int) Math.floor(metres / NEAR_M);
  }

  private static int bucket(int east, int north) {
    int mixed = east * EAST_FACTOR + north * NORTH_FACTOR;
    return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
  }

  /** A track is seen for the first time. */
  public void start(int slot) {
    mate[slot] = 0;
    mateSinceMs[slot] = Past.NEVER;
    patrolSinceMs[slot] = Past.NEVER;
    nearest[slot] = NOBODY;
    nearestM[slot] = Double.NaN;
    beside[slot] = 0;
  }

  /** Looks who is near a track that was observed anew. */
  public void look(int slot, long atMs) {
    nearest[slot] = NOBODY;
    nearestM[slot] = Double.NaN;
    beside[slot] = 0;
    hasPatrol = false;
    eastFromM = estimates.eastMAt(slot, atMs);
    northFromM = estimates.northMAt(slot, atMs);
    for (int x = cell(eastFromM) - 1; x <= cell(eastFromM) + 1; x++) {
      for (int y = cell(northFromM) - 1; y <= cell(northFromM) + 1; y++) {
        lookInto(slot, x, y);
      }
    }
    remember(slot, atMs);
  }

  /** Other cells may share the bucket. */
  private void lookInto(int slot, int x, int y) {
    for (int other = first[bucket(x, y)]; other != NOBODY; other = next[other]) {
      if (other != slot && cell(eastM[other]) == x && cell(northM[other]) == y) {
        meet(slot, other);
      }
    }
  }

  private void meet(int slot, int other) {
    double dx = eastM[other] - eastFromM;
    double dy = northM[other] - northFromM;
    double metres = Math.sqrt(dx * dx + dy * dy);
    if (metres <= NEAR_M && !(nearestM[slot] <= metres)) {
      nearest[slot] = other;
      nearestM[slot] = metres;
    }
    if (metres <= BESIDE_M) {
      beside[slot]++;
      hasPatrol |= tracks.kind(other) == TrackKind.PATROL;
    }
  }

  private void remember(int slot, long atMs) {
    int now = nearestM[slot] <= BESIDE_M ? tracks.number(nearest[slot]) : 0;
    if (now != mate[slot]) {
      mate[slot] = now;
      mateSinceMs[slot] = now == 0 ? Past.NEVER : atMs;
    }
    if (!hasPatrol) {
      patrolSinceMs[slot] = Past.NEVER;
    } else if (patrolSinceMs[slot] == Past.NEVER) {
      patrolSinceMs[slot] = atMs;
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

  /** Since when the same one has been nearest and beside it; {@link Past#NEVER} where none is. */
  long mateSinceMs(int slot) {
    return mateSinceMs[slot];
  }

  /** Since when a patrol unit has been beside it; {@link Past#NEVER} where none is. */
  long patrolSinceMs(int slot) {
    return patrolSinceMs[slot];
  }

  /** To the nearest patrol unit, metres, however far; NaN where there is none but itself. */
  double patrolM(int slot, long atMs) {
    double east = estimates.eastMAt(slot, atMs);
    double north = estimates.northMAt(slot, atMs);
    double leastM2 = Double.POSITIVE_INFINITY;
    for (int other = 0; other < tracks.slotCount(); other++) {
      if (other != slot && isVessel(other) && tracks.kind(other) == TrackKind.PATROL) {
        double dx = eastM[other] - east;
        double dy = northM[other] - north;
        leastM2 = Math.min(leastM2, dx * dx + dy * dy);
      }
    }
    return leastM2 == Double.POSITIVE_INFINITY ? Double.NaN : Math.sqrt(leastM2);
  }

  public void write(DataOutput out, int slotCount) throws IOException {
    for (int slot = 0; slot < slotCount; slot++) {
      out.writeInt(mate[slot]);
      out.writeLong(mateSinceMs[slot]);
      out.writeLong(patrolSinceMs[slot]);
    }
  }

  public void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    for (int slot = 0; slot < slotCount; slot++) {
      start(slot);
      mate[slot] = in.readInt();
      mateSinceMs[slot] = in.readLong();
      patrolSinceMs[slot] = in.readLong();
    }
  }
}
