package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.Tracks;

/**
 * What each track did before: since when it lies still or stays about, how it went half a minute
 * ago, when it crossed the boundary, where it was first. By event time; columns by slot. Owned by
 * one thread.
 */
final class Past {
  /* Stops after the critical points of Patroumpas, Alevizos, Artikis et al., "Online event recognition
   * from moving vessel trajectories", GeoInformatica 21 (2017): slower than half a knot and within
   * 50 m. Staying about after the definitions of loitering there and by Global Fishing Watch, with a
   * radius for small craft.
   */
  private static final double STOPPED_KN = 0.5;
  private static final double STOPPED_M = 50;
  private static final double STAYED_M = 200;

  /** Who goes slower has paused, knots. */
  private static final double UNDER_WAY_KN = 2;

  /* Drifting after the same, and after AisAbnormal: the course leaves the bow's line by more than
   * that, ahead and astern, at the pace of wind and stream.
   */
  private static final double ADRIFT_DEG = 40;
  private static final double ADRIFT_LEAST_KN = 0.5;
  private static final double ADRIFT_MOST_KN = 5;

  /** A sample of speed and course is taken so often, milliseconds. */
  private static final long SAMPLE_MS = 30_000;

  static final long NEVER = Long.MIN_VALUE;

  private static final int NUMBERS = 11;
  private static final int TIMES = 8;

  /** In {@link #numbers}: where it stopped, and where it stays about, each east and then north. */
  private static final int STOP = 0;

  private static final int STAY = 2;
  private static final int EARLIER_SOG = 4;
  private static final int EARLIER_COG = 5;
  private static final int LATER_SOG = 6;
  private static final int LATER_COG = 7;
  private static final int FIRST_M = 8;
  private static final int CROSSING = 9;
  private static final int FIRST_PD = 10;

  private static final int STOPPED = 0;
  private static final int STAYED = 1;
  private static final int EARLIER = 2;
  private static final int LATER = 3;
  private static final int CROSSED = 4;
  private static final int UNDER_WAY = 5;
  private static final int ADRIFT = 6;
  private static final int ZONES = 7;

  private double[] numbers = {};
  private long[] times = {};

  void reserve(int slotCount) {
    if (slotCount * TIMES > times.length) {
      int capacity = Math.max(slotCount, times.length / TIMES * 2);
      numbers = Arrays.copyOf(numbers, capacity * NUMBERS);
      times = Arrays.copyOf(times, capacity * TIMES);
    }
  }

  /**
   * A track is seen for the first time.
   *
   * @param boundaryM how far from the boundary, metres, negative in home waters
   * @param pd the chance that a radar sees a small craft there in a scan, [0, 1]
   */
  void start(Tracks tracks, int slot, double boundaryM, double pd) {
    Arrays.fill(times, slot * TIMES, (slot + 1) * TIMES, NEVER);
    Arrays.fill(numbers, slot * NUMBERS, (slot + 1) * NUMBERS, Double.NaN);
    numbers[slot * NUMBERS + FIRST_M] = boundaryM;
    numbers[slot * NUMBERS + FIRST_PD] = pd;
    numbers[slot * NUMBERS + CROSSING] = 0;
    times[slot * TIMES + ZONES] = tracks.observedAtMs(slot);
    walk(tracks, slot, 0, false);
  }

  /**
   * A track was observed anew.
   *
   * @param crossing what its last leg did: 1 into home waters, -1 out of them, 0 neither
   * @param otherZones whether it is in other kinds of zone than before
   */
  void walk(Tracks tracks, int slot, int crossing, boolean otherZones) {
    long atMs = tracks.observedAtMs(slot);
    stop(tracks, slot, atMs);
    since(slot, UNDER_WAY, tracks.sogKn(slot) >= UNDER_WAY_KN, atMs);
    since(slot, ADRIFT, isAdrift(tracks, slot), atMs);
    if (otherZones) {
      times[slot * TIMES + ZONES] = atMs;
    }
    if (!isWithin(tracks, slot, STAY, STAYED_M)) {
      times[slot * TIMES + STAYED] = atMs;
      place(tracks, slot, STAY);
    }
    if (times[slot * TIMES + LATER] == NEVER || atMs - times[slot * TIMES + LATER] >= SAMPLE_MS) {
      sample(tracks, slot, atMs);
    }
    if (crossing != 0) {
      times[slot * TIMES + CROSSED] = atMs;
      numbers[slot * NUMBERS + CROSSING] = crossing;
    }
  }

  private void stop(Tracks tracks, int slot, long atMs) {
    boolean wasStopped = times[slot * TIMES + STOPPED] != NEVER;
    if (!(tracks.sogKn(slot) < STOPPED_KN)
        || (wasStopped && !isWithin(tracks, slot, STOP, STOPPED_M))) {
      times[slot * TIMES + STOPPED] = NEVER;
    } else if (!wasStopped) {
      times[slot * TIMES + STOPPED] = atMs;
      place(tracks, slot, STOP);
    }
  }

  private void since(int slot, int what, boolean isNow, long atMs) {
    int at = slot * TIMES + what;
    if (!isNow) {
      times[at] = NEVER;
    } else if (times[at] == NEVER) {
      times[at] = atMs;
    }
  }

  private static boolean isAdrift(Tracks tracks, int slot) {
    double sogKn = tracks.sogKn(slot);
    if (!(sogKn >= ADRIFT_LEAST_KN && sogKn <= ADRIFT_MOST_KN)) {
      return false;
    }
    double offBowDeg = Sight.between(tracks.cogDeg(slot), tracks.headingDeg(slot));
    return offBowDeg > ADRIFT_DEG && offBowDeg < 180 - ADRIFT_DEG;
  }

  private void sample(Tracks tracks, int slot, long atMs) {
    int at = slot * NUMBERS;
    times[slot * TIMES + EARLIER] = times[slot * TIMES + LATER];
    numbers[at + EARLIER_SOG] = numbers[at + LATER_SOG];
    numbers[at + EARLIER_COG] = numbers[at + LATER_COG];
    times[slot * TIMES + LATER] = atMs;
    numbers[at + LATER_SOG] = tracks.sogKn(slot);
    numbers[at + LATER_COG] = tracks.cogDeg(slot);
  }

  private void place(Tracks tracks, int slot, int east) {
    numbers[slot * NUMBERS + east] = tracks.eastM(slot);
    numbers[slot * NUMBERS + east + 1] = tracks.northM(slot);
  }

  /** False where there is no such place yet. */
  private boolean isWithin(Tracks tracks, int slot, int east, double mostM) {
    double dx = tracks.eastM(slot) - numbers[slot * NUMBERS + east];
    double dy = tracks.northM(slot) - numbers[slot * NUMBERS + east + 1];
    return dx * dx + dy * dy <= mostM * mostM;
  }

  /** Since when it lies still, epoch milliseconds; {@link #NEVER} where it does not. */
  long stoppedSinceMs(int slot) {
    return times[slot * TIMES + STOPPED];
  }

  /** Since when it has not gone farther than 200 m from where it was then, epoch milliseconds. */
  long stayedSinceMs(int slot) {
    return times[slot * TIMES + STAYED];
  }

  /** Speed over ground half a minute to a minute ago, knots; NaN where not known. */
  double earlierSogKn(int slot) {
    return numbers[slot * NUMBERS + EARLIER_SOG];
  }

  /** Course over ground then, degrees; NaN where not known. */
  double earlierCogDeg(int slot) {
    return numbers[slot * NUMBERS + EARLIER_COG];
  }

  /** When it crossed the boundary last, epoch milliseconds; {@link #NEVER} where it did not. */
  long crossedMs(int slot) {
    return times[slot * TIMES + CROSSED];
  }

  /** Which way: 1 into home waters, -1 out of them, 0 where it did not. */
  int lastCrossing(int slot) {
    return (int) numbers[slot * NUMBERS + CROSSING];
  }

  /** Since when it has gone 2 kn or more, epoch milliseconds; {@link #NEVER} where it does not. */
  long underWaySinceMs(int slot) {
    return times[slot * TIMES + UNDER_WAY];
  }

  /** Since when it drifts, epoch milliseconds; {@link #NEVER} where it does not. */
  long adriftSinceMs(int slot) {
    return times[slot * TIMES + ADRIFT];
  }

  /** Since when it is in the kinds of zone that it is in, epoch milliseconds. */
  long zonesSinceMs(int slot) {
    return times[slot * TIMES + ZONES];
  }

  /** The chance that a radar saw a small craft in a scan where it was first, [0, 1]. */
  double firstPd(int slot) {
    return numbers[slot * NUMBERS + FIRST_PD];
  }

  /** How far from the boundary it was first, metres, negative in home waters. */
  double firstBoundaryM(int slot) {
    return numbers[slot * NUMBERS + FIRST_M];
  }

  void write(DataOutput out, int slotCount) throws IOException {
    for (int i = 0; i < slotCount * NUMBERS; i++) {
      out.writeDouble(numbers[i]);
    }
    for (int i = 0; i < slotCount * TIMES; i++) {
      out.writeLong(times[i]);
    }
  }

  void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    for (int i = 0; i < slotCount * NUMBERS; i++) {
      numbers[i] = in.readDouble();
    }
    for (int i = 0; i < slotCount * TIMES; i++) {
      times[i] = in.readLong();
    }
  }
}
