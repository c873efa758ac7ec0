package offing.watch.indicator;

import java.util.Arrays;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.watch.encounter.Sweep;

/**
 * Who is around each track at the end of a tick: who is beside it, who is nearest, to whom it comes
 * closest. Nothing is remembered. Chart metres; columns by slot. Owned by one thread.
 */
final class Surroundings implements Sweep {
  static final int NOBODY = -1;

  /** The nearest is told up to here, metres. */
  static final double NEAR_M = 1_000;

  /** Whoever is no farther is beside it, metres: half of what is near. */
  static final double BESIDE_M = 500;

  /** A small craft that goes faster than that is fast, knots: no sampan does. */
  private static final double FAST_KN = 20;

  /** No farther ahead: nobody holds course and speed for longer among others, seconds. */
  private static final double AHEAD_S = 15 * 60;

  /** In {@link #rows}. */
  private static final int NEAREST_M = 0;

  private static final int CPA_SQUARED = 1;
  private static final int TCPA_S = 2;
  private static final int ROW = 3;

  private final Tracks tracks;
  private final Neighbours neighbours;
  private double[] rows = {};
  private int[] nearest = {};
  private int[] closest = {};

  /** Where those beside each begin in {@link #besides}, and how many there are. */
  private int[] besideFrom = {};

  private int[] besideCount = {};
  private int[] besides = new int[64];
  private double[] besidesM = new double[64];
  private int besidesEnd;

  /** The tick in which a slot was told, and its revision then. */
  private int[] toldInTick = {};

  private int[] revision = {};
  private int tick;
  private int slot;

  Surroundings(Tracks tracks, Neighbours neighbours) {
    this.tracks = tracks;
    this.neighbours = neighbours;
  }

  void reserve(int slotCount) {
    if (slotCount > nearest.length) {
      int capacity = Math.max(slotCount, nearest.length * 2);
      rows = Arrays.copyOf(rows, capacity * ROW);
      nearest = Arrays.copyOf(nearest, capacity);
      closest = Arrays.copyOf(closest, capacity);
      besideFrom = Arrays.copyOf(besideFrom, capacity);
      besideCount = Arrays.copyOf(besideCount, capacity);
      toldInTick = Arrays.copyOf(toldInTick, capacity);
      revision = Arrays.copyOf(revision, capacity);
    }
  }

  /** Every vessel is where it is by the end of a tick: looks around those observed anew. */
  void advance() {
    tick++;
    besidesEnd = 0;
    neighbours.sweep(this);
  }

  @Override
  public boolean wants(int vessel) {
    if (revision[vessel] == tracks.revision(vessel)
        || tracks.status(vessel) != TrackStatus.CONFIRMED) {
      return false;
    }
    begin(vessel);
    return true;
  }

  private void begin(int vessel) {
    slot = vessel;
    revision[slot] = tracks.revision(slot);
    toldInTick[slot] = tick;
    nearest[slot] = NOBODY;
    closest[slot] = NOBODY;
    besideFrom[slot] = besidesEnd;
    besideCount[slot] = 0;
    Arrays.fill(rows, slot * ROW, (slot + 1) * ROW, Double.NaN);
  }

  @Override
  public void neighbour(int other, double dx, double dy) {
    double squared = dx * dx + dy * dy;
    if (squared <= NEAR_M * NEAR_M) {
      near(other, Math.sqrt(squared));
    }
    double vx = neighbours.eastMps(other) - neighbours.eastMps(slot);
    double vy = neighbours.northMps(other) - neighbours.northMps(slot);
    double closing = -(dx * vx + dy * vy);
    if (closing > 0) {
      approach(other, dx, dy, vx, vy, closing / (vx * vx + vy * vy));
    }
  }

  /** Of two as near it is the one of the lower slot. */
  private void near(int other, double metres) {
    int at = slot * ROW + NEAREST_M;
    if (!(rows[at] < metres || (rows[at] == metres && nearest[slot] < other))) {
      nearest[slot] = other;
      rows[at] = metres;
    }
    if (metres <= BESIDE_M) {
      if (besidesEnd == besides.length) {
        besides = Arrays.copyOf(besides, 2 * besidesEnd);
        besidesM = Arrays.copyOf(besidesM, 2 * besidesEnd);
      }
      besides[besidesEnd] = other;
      besidesM[besidesEnd++] = metres;
      besideCount[slot]++;
    }
  }

  private void approach(int other, double dx, double dy, double vx, double vy, double seconds) {
    double east = dx + vx * seconds;
    double north = dy + vy * seconds;
    double squared = east * east + north * north;
    int at = slot * ROW + CPA_SQUARED;
    boolean isFarther = rows[at] < squared || (rows[at] == squared && closest[slot] < other);
    if (!isFarther && seconds <= AHEAD_S) {
      closest[slot] = other;
      rows[at] = squared;
      rows[slot * ROW + TCPA_S] = seconds;
    }
  }

  /** What is no vessel, and so is not swept, is looked around when it is asked. */
  private void look(int who) {
    if (toldInTick[who] != tick) {
      begin(who);
      neighbours.around(who, this);
    }
  }

  /** How many vessels are within {@link #BESIDE_M}. */
  int besideCount(int who) {
    look(who);
    return besideCount[who];
  }

  /** Slot of one of these, from 0; in no order. */
  int beside(int who, int number) {
    return besides[besideFrom[who] + number];
  }

  /** How far off that is, metres. */
  double besideM(int who, int number) {
    return besidesM[besideFrom[who] + number];
  }

  /** How many of these are fast. */
  int fastBeside(int who) {
    int fast = 0;
    for (int i = besideCount(who) - 1; i >= 0; i--) {
      fast += tracks.sogKn(beside(who, i)) >= FAST_KN ? 1 : 0;
    }
    return fast;
  }

  /** Slot of the nearest vessel within {@link #NEAR_M}; {@link #NOBODY} without one. */
  int nearest(int who) {
    look(who);
    return nearest[who];
  }

  /** How far off that is, metres; NaN where there is none. */
  double nearestM(int who) {
    look(who);
    return rows[who * ROW + NEAREST_M];
  }

  /**
   * Slot of the vessel, of those within a nautical mile, to which it comes closest within a quarter
   * of an hour, both holding course and speed; {@link #NOBODY} where nobody comes closer.
   */
  int closest(int who) {
    look(who);
    return closest[who];
  }

  /** How close, metres; NaN where nobody comes closer. */
  double cpaM(int who) {
    look(who);
    return Math.sqrt(rows[who * ROW + CPA_SQUARED]);
  }

  /** In how many seconds; NaN where nobody comes closer. */
  double tcpaS(int who) {
    look(who);
    return rows[who * ROW + TCPA_S];
  }

  /** Another picture was read: whoever is in it is looked around anew. */
  void forget() {
    Arrays.fill(revision, NOBODY);
    tick++;
  }
}
