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

  /**
   * A ship or boat that reports over AIS, in a turn or changing its speed: a ferry of 30 kn at 3
   * degrees a second is 0.8 m/s2 across for ten seconds.
   */
  static final double REPORTED_TURN = 8;

  /** A vessel that says it lies still: 45 m in three minutes. */
  static final double STILL = 0.001;

  /** Square of the deviation along a hull of which nothing is known, m2. Assumed. */
  private static final double UNKNOWN_HULL_M2 = 30 * 30;

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

  /**
   * Variance of where on the hull an echo lies, m2: its centre wanders over a sixth of the length
   * either way, where that is known. Of a ship that has not said how long she is, some tens of
   * metres.
   */
  static double hull(TrackTable table, int slot) {
    double lengthM = table.identities.lengthM[slot];
    if (Double.isNaN(lengthM)) {
      return table.kind[slot] == TrackKind.CLASS_A ? UNKNOWN_HULL_M2 : 0;
    }
    return lengthM * lengthM / 36;
  }

  private static boolean isStill(TrackTable table, int slot) {
    return ((table.sources[slot] & Tracks.AIS) != 0
            && table.aisIntervalMs[slot] >= Intervals.STILL_MS)
        || ((table.sources[slot] & Tracks.UNIT) != 0
            && table.unitIntervalMs[slot] >= Intervals.STILL_MS);
  }
}
