package offing.feed;

import offing.ais.EventTime;

/**
 * Event times for a socket: what a line states, else when it came. A time that lies ahead of the
 * wall clock cannot be, and becomes the time of coming. Owned by the feed's thread.
 */
final class ReceiveTimes implements EventTime {
  /** Two clocks that are set by the same satellites differ by less. */
  private static final long SLACK_MS = 2_000;

  /** Older than this is said to people. */
  private static final long OLD_MS = 60_000;

  private long ahead;
  private long oldByMs;

  @Override
  public long ofMessage(long statedMs, long receiveMs, int utcSecond, long utcMs) {
    if (statedMs == UNKNOWN) {
      return receiveMs;
    }
    oldByMs = receiveMs - statedMs;
    if (statedMs > receiveMs + SLACK_MS) {
      ahead++;
      return receiveMs;
    }
    return Math.min(statedMs, receiveMs);
  }

  /** How many messages stated a time that had not come yet. */
  long ahead() {
    return ahead;
  }

  /** A sentence where what comes is old news; else empty. */
  String complaint() {
    return oldByMs > OLD_MS ? "its reports are " + oldByMs / 1000 + " s old when they come" : "";
  }
}
