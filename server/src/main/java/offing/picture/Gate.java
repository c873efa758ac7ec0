package offing.picture;

/** Says whether a measured place can be that of a track. */
final class Gate {
  /** 99.7 % of a two-dimensional normal: chi-square, two degrees of freedom. */
  static final double SQUARED = 11.8;

  /**
   * A vessel that reports herself is found again by her next report. Where she may be anywhere
   * within more than that, metres, whatever is measured is rather of somebody else.
   */
  private static final double MOST_SPREAD_M = Ageing.LOST_SPREAD_M;

  private Gate() {}

  /**
   * Whether the place, with its covariance in square metres, is in the gate of a track.
   *
   * @param belief that of the track, by when the place was measured
   */
  static boolean holds(
      TrackTable table,
      int slot,
      Belief belief,
      double eastM,
      double northM,
      double rxx,
      double rxy,
      double ryy) {
    double mostM =
        table.kind[slot] == TrackKind.RADAR_ONLY ? Double.POSITIVE_INFINITY : MOST_SPREAD_M;
    return belief.distanceSquared(eastM, northM, rxx, rxy, ryy, mostM) <= SQUARED;
  }
}
