package offing.watch.encounter;

/** Takes pairs of vessels. */
@FunctionalInterface
public interface PairSink {
  /**
   * Two vessels near each other, both taken to hold course and speed.
   *
   * @param a number of the one
   * @param b number of the other, greater than {@code a}
   * @param rangeM how far apart they are, metres
   * @param cpaM how far apart at their closest point of approach, metres, never more than the range
   *     but for rounding
   * @param tcpaS time until then, seconds; negative when it lies in the past
   */
  void pair(int a, int b, double rangeM, double cpaM, double tcpaS);
}
