package offing.sim.vessel;

/** Whoever commands one vessel: asked whenever the order before is done. */
@FunctionalInterface
public interface Master {

  /**
   * The next order. Called within a step, in the order of the slots.
   *
   * @param timeMs event time of the end of the step, epoch milliseconds
   * @param eastM where she is, chart metres
   * @param northM where she is, chart metres
   */
  Order next(long timeMs, double eastM, double northM);

  /** What she gives as her destination over AIS; empty where nothing. */
  default String destination() {
    return "";
  }
}
