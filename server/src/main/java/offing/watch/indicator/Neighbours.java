package offing.watch.indicator;

import java.util.Arrays;
import offing.picture.Estimates;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;

/**
 * The vessels that are followed, where they are at the end of a tick and how they move, on a grid
 * that moves with them. Chart metres; columns by slot. Owned by one thread.
 */
final class Neighbours {
  /** Edge of a cell, and the farthest that anybody is looked for: a nautical mile, metres. */
  static final double NEAR_M = 1_852;

  private static final int NOBODY = -1;
  private static final int BUCKETS = 1 << 14;
  private static final int EAST_FACTOR = 0x9E3779B1;
  private static final int NORTH_FACTOR = 0x85EBCA77;

  private final Tracks tracks;
  private final Estimates estimates;

  /** First slot in each bucket, and the next one after each slot. */
  private final int[] first = new int[BUCKETS];

  private int[] next = {};
  private double[] eastM = {};
  private double[] northM = {};
  private double[] eastMps = {};
  private double[] northMps = {};

  /** The patrol units among them, in the order of the slots. */
  private int[] patrols = {};

  private int patrolCount;

  Neighbours(Witness witness) {
    tracks = witness.tracks();
    estimates = witness.estimates();
  }

  /** Is told each vessel that is near. */
  interface Sink {
    /** {@code metres}: how far apart the two are. */
    void near(int slot, int other, double metres);
  }

  void reserve(int slotCount) {
    if (slotCount > next.length) {
      int capacity = Math.max(slotCount, next.length * 2);
      next = Arrays.copyOf(next, capacity);
      eastM = Arrays.copyOf(eastM, capacity);
      northM = Arrays.copyOf(northM, capacity);
      eastMps = Arrays.copyOf(eastMps, capacity);
      northMps = Arrays.copyOf(northMps, capacity);
      patrols = Arrays.copyOf(patrols, capacity);
    }
  }

  /** Puts every track where it is by then. */
  void place(long atMs) {
    Arrays.fill(first, NOBODY);
    patrolCount = 0;
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        place(slot, atMs);
      }
    }
    for (int slot = tracks.slotCount() - 1; slot >= 0; slot--) {
      if (isVessel(slot)) {
        int bucket = bucket(cell(eastM[slot]), cell(northM[slot]));
        next[slot] = first[bucket];
        first[bucket] = slot;
      }
    }
  }

  private void place(int slot, long atMs) {
    eastM[slot] = estimates.eastMAt(slot, atMs);
    northM[slot] = estimates.northMAt(slot, atMs);
    eastMps[slot] = estimates.eastMAt(slot, atMs + 1_000) - eastM[slot];
    northMps[slot] = estimates.northMAt(slot, atMs + 1_000) - northM[slot];
    if (tracks.kind(slot) == TrackKind.PATROL && isVessel(slot)) {
      patrols[patrolCount++] = slot;
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

  /** Tells every vessel within {@link #NEAR_M} of a track, itself aside. */
  void around(int slot, Sink sink) {
    int x = cell(eastM[slot]);
    int y = cell(northM[slot]);
    for (int i = x - 1; i <= x + 1; i++) {
      for (int j = y - 1; j <= y + 1; j++) {
        lookInto(slot, i, j, sink);
      }
    }
  }

  /** Other cells may share the bucket. */
  private void lookInto(int slot, int x, int y, Sink sink) {
    for (int other = first[bucket(x, y)]; other != NOBODY; other = next[other]) {
      if (other != slot && cell(eastM[other]) == x && cell(northM[other]) == y) {
        double metres = metres(slot, other);
        if (metres <= NEAR_M) {
          sink.near(slot, other, metres);
        }
      }
    }
  }

  /** How far apart two are. */
  double metres(int slot, int other) {
    double dx = eastM[other] - eastM[slot];
    double dy = northM[other] - northM[slot];
    return Math.sqrt(dx * dx + dy * dy);
  }

  double eastM(int slot) {
    return eastM[slot];
  }

  double northM(int slot) {
    return northM[slot];
  }

  double eastMps(int slot) {
    return eastMps[slot];
  }

  double northMps(int slot) {
    return northMps[slot];
  }

  /** How many patrol units there are. */
  int patrolCount() {
    return patrolCount;
  }

  /** Slot of one of them, from 0. */
  int patrol(int number) {
    return patrols[number];
  }
}
