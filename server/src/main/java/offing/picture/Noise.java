package offing.picture;

/** How much tracks are believed to manoeuvre: densities of white acceleration noise, m2/s3. */
final class Noise {
  /** A craft that holds its course; what a straight run explains is smoothed by this. */
  static final double STRAIGHT = 0.1;

  /**
   * A small fast craft in a turn: 50 kn at 12 degrees a second is 5.4 m/s2 across, kept up for
   * longer than white noise would; found by trial, as the least that keeps such turns.
   */
  static final double TURN = 40;

  /** A ship or boat that reports over AIS, in a turn or changing its speed. */
  static final double REPORTED_TURN = 40;

  /** A vessel that says it lies still: 45 m in three minutes. */
  static final double STILL = 0.001;

  private Noise() {}

  /** While the track runs straight. */
  static double straight(TrackTable table, int slot) {
    return isStill(table, slot) ? STILL : STRAIGHT;
  }

  /** While the track turns. */
  static double turning(TrackTable table, int slot) {
    if (isStill(table, slot)) {
      return STILL;
    }
    return (table.sources[slot] & Tracks.AIS) == 0 ? TURN : REPORTED_TURN;
  }

  private static boolean isStill(TrackTable table, int slot) {
    return ((table.sources[slot] & Tracks.AIS) != 0
            && table.aisIntervalMs[slot] >= Intervals.STILL_MS)
        || ((table.sources[slot] & Tracks.UNIT) != 0
            && table.unitIntervalMs[slot] >= Intervals.STILL_MS);
  }
}
