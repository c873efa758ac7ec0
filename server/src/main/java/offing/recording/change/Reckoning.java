package offing.recording.change;

import offing.moment.TrackColumns;

/**
 * Where a track should be by now: its last place, moved at the speed and on the course that it has
 * now. Whole numbers alone, so that everyone comes to the same place. Owned by one thread.
 */
final class Reckoning {
  /*
   * A knot is a sixtieth of a degree of latitude an hour, so 0.1 kn is 1e6 / 216 000 steps of 1e-7
   * degrees a second, 125 / 27 000 a millisecond. RATE is that in 1 / 2^20, a sine has 2^14 for 1:
   * together 34 bits are shifted out.
   */
  private static final int RATE = 4855;
  private static final int SINE_BITS = 14;
  private static final int SHIFT = 20 + SINE_BITS;

  /** Tenths of a degree. */
  private static final int CIRCLE = 3600;

  private static final int QUARTER = 900;

  /** 1e-7 degrees in a tenth of a degree. */
  private static final int STEPS = 1_000_000;

  /** After ten minutes nobody knows; it also keeps the products within 63 bits. */
  private static final long LONGEST_MS = 600_000;

  /** By tenths of a degree, rounded to the nearest of 1 / 2^14. */
  private static final int[] COSINES = cosines();

  private long lon;
  private long lat;

  private static int[] cosines() {
    int[] cosines = new int[CIRCLE];
    for (int i = 0; i < CIRCLE; i++) {
      double radians = StrictMath.toRadians(i / 10.0);
      cosines[i] = (int) Math.rint(StrictMath.cos(radians) * (1 << SINE_BITS));
    }
    return cosines;
  }

  /**
   * Moves on from a place in steps of 1e-7 degrees. A course that is not known, a clock that stands
   * or runs back, or a place without a time, as an empty slot has, moves nothing.
   *
   * @param lastMs event time of the place, epoch milliseconds
   * @param nowMs event time to which to move it
   * @param sog 0.1 kn
   * @param cog 0.1 degree true
   */
  void move(int lastLon, int lastLat, long lastMs, long nowMs, int sog, int cog) {
    lon = lastLon;
    lat = lastLat;
    if (sog > 0 && cog >= 0 && cog < CIRCLE && lastMs > 0 && nowMs > lastMs) {
      long way = (long) sog * RATE * Math.min(nowMs - lastMs, LONGEST_MS);
      lat += (way * COSINES[cog]) >> SHIFT;
      long east = (way * COSINES[(cog + CIRCLE - QUARTER) % CIRCLE]) >> SHIFT;
      lon += Math.floorDiv(east << SINE_BITS, shrinking(lastLat));
    }
  }

  /** Moves on from what a row says to the time, speed and course of another. */
  void move(TrackColumns last, int lastSlot, TrackColumns now, int slot) {
    move(
        last.number(TrackColumns.LON, lastSlot),
        last.number(TrackColumns.LAT, lastSlot),
        last.time(TrackColumns.OBSERVED_AT, lastSlot),
        now.time(TrackColumns.OBSERVED_AT, slot),
        now.number(TrackColumns.SOG, slot),
        now.number(TrackColumns.COG, slot));
  }

  /** How much shorter a degree of longitude is at a latitude; never 0. */
  private static int shrinking(int lat) {
    long tenths = Math.min(Math.abs((long) lat) / STEPS, QUARTER - 1);
    return COSINES[(int) tenths];
  }

  long lon() {
    return lon;
  }

  long lat() {
    return lat;
  }
}
