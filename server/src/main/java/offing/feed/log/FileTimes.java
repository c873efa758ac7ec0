package offing.feed.log;

import java.util.Arrays;
import offing.ais.EventTime;

/**
 * Event times for a log. Where it states times, they hold, and a line without one has that of the
 * newest line before; a time that is more than a day ahead of all before is believed when a second
 * line says so too.
 *
 * <p>Where it states none at all, a clock is moved along by what the messages say: the second of
 * the minute of position reports, the full time of base stations (message 4). Some transponders
 * have wrong clocks and some networks are slow, so each message has a vote, and the median of the
 * last five counts. The clock never runs back. Owned by one thread.
 */
public final class FileTimes implements EventTime {
  private static final long MINUTE_MS = 60_000;

  private static final int VOTES = 5;

  /** A time further ahead than this may come from a clock that is wrong. */
  private static final long GAP_MS = 24 * 60 * MINUTE_MS;

  private boolean stated;
  private long clockMs;
  private long doubtedMs = UNKNOWN;
  private final long[] votes = new long[VOTES];
  private int voted;
  private long assumed;
  private long ahead;
  private long firstUtcMs = UNKNOWN;
  private long clockAtFirstUtcMs;

  /** {@code startMs}: where the clock starts that runs if no line states a time. */
  public FileTimes(long startMs) {
    clockMs = startMs;
  }

  @Override
  public long ofMessage(long statedMs, long receiveMs, int utcSecond, long utcMs) {
    if (statedMs != UNKNOWN) {
      return ofStated(statedMs);
    }
    assumed++;
    if (!stated) {
      tick(utcSecond, utcMs);
    }
    return clockMs;
  }

  /** The event time of a line that states one. */
  public long ofStated(long statedMs) {
    boolean farAhead = stated && statedMs - clockMs > GAP_MS;
    boolean saidTwice = doubtedMs != UNKNOWN && Math.abs(statedMs - doubtedMs) <= GAP_MS;
    if (farAhead && !saidTwice) {
      doubtedMs = statedMs;
      ahead++;
      return clockMs;
    }
    clockMs = stated ? Math.max(clockMs, statedMs) : statedMs;
    stated = true;
    return statedMs;
  }

  /** How many messages stated a time that was not believed. */
  public long ahead() {
    return ahead;
  }

  /** Whether any line stated a time. */
  public boolean isStated() {
    return stated;
  }

  /** How many messages got a time that no line stated. */
  public long assumed() {
    return assumed;
  }

  /** Event time of the newest line, epoch milliseconds. */
  public long clockMs() {
    return clockMs;
  }

  /** Whether a base station said its time while no line stated one. */
  public boolean hasUtc() {
    return firstUtcMs != UNKNOWN;
  }

  /** By how much the clock was behind the first base station. */
  public long behindFirstUtcMs() {
    return firstUtcMs - clockAtFirstUtcMs;
  }

  private void tick(int utcSecond, long utcMs) {
    if (utcMs == UNKNOWN) {
      tick(utcSecond);
      return;
    }
    if (!hasUtc()) {
      firstUtcMs = utcMs;
      clockAtFirstUtcMs = clockMs;
    }
    boolean near = Math.abs(utcMs - clockMs) < MINUTE_MS;
    boolean saidTwice = doubtedMs != UNKNOWN && Math.abs(utcMs - doubtedMs) < MINUTE_MS;
    if (!near && saidTwice && utcMs > clockMs && utcMs - clockMs < GAP_MS) {
      clockMs = utcMs;
      voted = 0;
    } else if (near) {
      vote(utcMs);
    }
    doubtedMs = utcMs;
  }

  /** Votes for the moment of that second that is nearest to the clock. */
  private void tick(int utcSecond) {
    if (utcSecond >= 0) {
      long aheadMs = Math.floorMod(utcSecond * 1000L - clockMs, MINUTE_MS);
      boolean late = voted > 0 && aheadMs >= MINUTE_MS / 2;
      vote(clockMs + aheadMs - (late ? MINUTE_MS : 0));
    }
  }

  private void vote(long timeMs) {
    votes[voted++ % VOTES] = timeMs;
    long[] sorted = Arrays.copyOf(votes, Math.min(voted, VOTES));
    Arrays.sort(sorted);
    clockMs = Math.max(clockMs, sorted[(sorted.length - 1) / 2]);
  }
}
