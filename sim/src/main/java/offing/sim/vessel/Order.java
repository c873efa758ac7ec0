package offing.sim.vessel;

/** What a vessel does until it is done. */
public sealed interface Order {

  /**
   * Follows a passage to its end.
   *
   * @param speedMps wanted where the passage allows it, over 0
   * @param navStatus as {@link Fleet#navStatus}
   * @param untilMs event time at which she wants another order wherever she is, epoch milliseconds
   */
  record Sail(Passage passage, double speedMps, int navStatus, long untilMs) implements Order {

    /** Until she is there. */
    public Sail(Passage passage, double speedMps, int navStatus) {
      this(passage, speedMps, navStatus, Long.MAX_VALUE);
    }
  }

  /**
   * Lies still.
   *
   * @param untilMs event time at which she wants another order, epoch milliseconds
   * @param swinging whether she swings slowly about her anchor
   */
  record Lie(long untilMs, int navStatus, boolean swinging) implements Order {}

  /** Leaves the world. */
  record Gone() implements Order {}
}
