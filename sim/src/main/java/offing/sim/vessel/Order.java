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
   * Lies still: made fast where her status says moored, at anchor with her bow to what sets her, or
   * else holding her place under way, by engine and helm.
   *
   * @param untilMs event time at which she wants another order, epoch milliseconds
   * @param swinging whether she lies at anchor
   */
  record Lie(long untilMs, int navStatus, boolean swinging) implements Order {}

  /**
   * Drifts without an engine, with the stream and her leeway. Where the room falls under what
   * {@link Vessels} says she lets go her anchor, and lies there: she does not ground.
   *
   * @param untilMs event time at which she wants another order, epoch milliseconds
   * @param navStatus while she drifts: 2 is not under command
   */
  record Drift(long untilMs, int navStatus) implements Order {}

  /** Leaves the world. */
  record Gone() implements Order {}
}
