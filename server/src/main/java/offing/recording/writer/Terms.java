package offing.recording.writer;

import java.time.Duration;

/**
 * On which terms is written.
 *
 * @param commit wall time after which what came is on the disk
 * @param retry wall time between two attempts to go on after a failed write
 * @param keyframeMs event time between two keyframes, milliseconds
 * @param partMs event time after which a new part begins, milliseconds
 * @param partBytes bytes of blocks after which a new part begins
 * @param roomBytes what must be free on the disk before anything is written, so that the stop
 *     itself can be
 * @param mostTicks how many ticks wait at most
 * @param mostRows how many tracks and observations wait at most: about 150 bytes each
 */
public record Terms(
    Duration commit,
    Duration retry,
    long keyframeMs,
    long partMs,
    long partBytes,
    long roomBytes,
    int mostTicks,
    int mostRows) {
  public static final Terms DEFAULT =
      new Terms(
          Duration.ofMillis(500),
          Duration.ofSeconds(5),
          10_000,
          3_600_000,
          512L << 20,
          16L << 20,
          512,
          400_000);

  /** The same with parts of another length. */
  public Terms withParts(long newPartMs, long newPartBytes) {
    return new Terms(
        commit, retry, keyframeMs, newPartMs, newPartBytes, roomBytes, mostTicks, mostRows);
  }

  /** The same with another room for what waits. */
  public Terms withRoom(int newMostTicks, int newMostRows) {
    return new Terms(
        commit, retry, keyframeMs, partMs, partBytes, roomBytes, newMostTicks, newMostRows);
  }

  /** The same with another wait after a failed write. */
  public Terms withRetry(Duration newRetry) {
    return new Terms(
        commit, newRetry, keyframeMs, partMs, partBytes, roomBytes, mostTicks, mostRows);
  }
}
