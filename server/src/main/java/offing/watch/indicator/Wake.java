package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.Tracks;

/**
 * Where each track was in the last ten minutes, a place each half minute. By event time; rings by
 * slot. Owned by one thread.
 */
final class Wake {
  /** A place is kept so often, milliseconds. */
  private static final long STEP_MS = 30_000;

  /** So many are kept: ten minutes and where they began. */
  private static final int PLACES = 21;

  /** Made good is told over so many steps: a minute. */
  private static final int MADE_GOOD_STEPS = 2;

  /** The most is told over two minutes: a false track runs fast, but seldom for that long. */
  private static final int TOP_STEPS = 4;

  private static final double KN_PER_MPS = 3600 / 1852.0;

  private double[] eastM = {};
  private double[] northM = {};
  private long[] timeMs = {};

  /** How many were kept of the track so far; the newest is at one less, around the ring. */
  private int[] kept = {};

  /** When the newest was kept: asked for at every look, and so not in the rings. */
  private long[] newestMs = {};

  /** The most it made good, as told when so many were kept; derived. */
  private double[] topKn = {};

  private int[] topAt = {};

  void reserve(int slotCount) {
    if (slotCount > kept.length) {
      int capacity = Math.max(slotCount, kept.length * 2);
      eastM = Arrays.copyOf(eastM, capacity * PLACES);
      northM = Arrays.copyOf(northM, capacity * PLACES);
      timeMs = Arrays.copyOf(timeMs, capacity * PLACES);
      kept = Arrays.copyOf(kept, capacity);
      newestMs = Arrays.copyOf(newestMs, capacity);
      topKn = Arrays.copyOf(topKn, capacity);
      topAt = Arrays.copyOf(topAt, capacity);
    }
  }

  /** A track is seen for the first time. */
  void start(Tracks tracks, int slot) {
    kept[slot] = 0;
    topAt[slot] = 0;
    walk(tracks, slot);
  }

  /** A track was observed anew. */
  void walk(Tracks tracks, int slot) {
    long nowMs = tracks.observedAtMs(slot);
    if (kept[slot] == 0 || nowMs - newestMs[slot] >= STEP_MS) {
      kept[slot]++;
      int at = at(slot, 0);
      eastM[at] = tracks.eastM(slot);
      northM[at] = tracks.northM(slot);
      timeMs[at] = nowMs;
      newestMs[slot] = nowMs;
    }
  }

  /** The place that was kept so many before the newest. */
  private int at(int slot, int before) {
    return slot * PLACES + (kept[slot] - 1 - before) % PLACES;
  }

  /**
   * Speed made good over the last minute, as the crow flies, knots; NaN before it was followed for
   * as long.
   */
  double madeGoodKn(Tracks tracks, int slot) {
    if (kept[slot] <= MADE_GOOD_STEPS) {
      return Double.NaN;
    }
    long sinceMs = timeMs[at(slot, MADE_GOOD_STEPS - 1)];
    return knots(
        madeGoodEastM(tracks, slot),
        madeGoodNorthM(tracks, slot),
        tracks.observedAtMs(slot) - sinceMs);
  }

  /** East part of the way that it made good in the last minute, metres; NaN before. */
  double madeGoodEastM(Tracks tracks, int slot) {
    return kept[slot] <= MADE_GOOD_STEPS
        ? Double.NaN
        : tracks.eastM(slot) - eastM[at(slot, MADE_GOOD_STEPS - 1)];
  }

  /** North part of it. */
  double madeGoodNorthM(Tracks tracks, int slot) {
    return kept[slot] <= MADE_GOOD_STEPS
        ? Double.NaN
        : tracks.northM(slot) - northM[at(slot, MADE_GOOD_STEPS - 1)];
  }

  /** The most it made good over two minutes within the last ten, knots; 0 before the first two. */
  double topKn(int slot) {
    if (topAt[slot] != kept[slot]) {
      topAt[slot] = kept[slot];
      topKn[slot] = most(slot);
    }
    return topKn[slot];
  }

  private double most(int slot) {
    double most = 0;
    for (int i = 0; i + TOP_STEPS < Math.min(kept[slot], PLACES); i++) {
      int to = at(slot, i);
      int from = at(slot, i + TOP_STEPS);
      most =
          Math.max(
              most,
              knots(eastM[to] - eastM[from], northM[to] - northM[from], timeMs[to] - timeMs[from]));
    }
    return most;
  }

  private static double knots(double eastM, double northM, long ms) {
    return Math.sqrt(eastM * eastM + northM * northM) * 1000 / ms * KN_PER_MPS;
  }

  /**
   * Half the diagonal of the box in which it was for the last ten minutes, metres; NaN before it
   * was followed for as long.
   */
  double roamRadiusM(Tracks tracks, int slot) {
    if (kept[slot] < PLACES) {
      return Double.NaN;
    }
    double west = tracks.eastM(slot);
    double east = west;
    double south = tracks.northM(slot);
    double north = south;
    for (int at = slot * PLACES; at < (slot + 1) * PLACES; at++) {
      west = Math.min(west, eastM[at]);
      east = Math.max(east, eastM[at]);
      south = Math.min(south, northM[at]);
      north = Math.max(north, northM[at]);
    }
    return Math.sqrt((east - west) * (east - west) + (north - south) * (north - south)) / 2;
  }

  void write(DataOutput out, int slotCount) throws IOException {
    for (int slot = 0; slot < slotCount; slot++) {
      out.writeInt(kept[slot]);
      for (int at = slot * PLACES; at < (slot + 1) * PLACES; at++) {
        out.writeDouble(eastM[at]);
        out.writeDouble(northM[at]);
        out.writeLong(timeMs[at]);
      }
    }
  }

  void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    for (int slot = 0; slot < slotCount; slot++) {
      kept[slot] = in.readInt();
      for (int at = slot * PLACES; at < (slot + 1) * PLACES; at++) {
        eastM[at] = in.readDouble();
        northM[at] = in.readDouble();
        timeMs[at] = in.readLong();
      }
      topAt[slot] = 0;
      newestMs[slot] = kept[slot] == 0 ? 0 : timeMs[at(slot, 0)];
    }
  }
}
