package offing.sim.sensor.report;

import java.util.random.RandomGenerator;

/**
 * When something that reports at intervals is due next. Event time, epoch milliseconds. Owned by
 * its sensor.
 */
public final class Schedule {
  /**
   * A report may come this much of an interval early or late: half the selection interval of 0.2
   * that ITU-R M.1371-5 annex 2 gives a transponder to find a slot in.
   */
  public static final double JITTER = 0.1;

  private final RandomGenerator dice;
  private long dueMs;
  private long intervalMs;

  /** Is due first anywhere within one interval from now on. */
  public Schedule(RandomGenerator dice, long nowMs, long intervalMs) {
    this.dice = dice;
    start(nowMs, intervalMs);
  }

  /** Starts anew: due anywhere within one interval after {@code nowMs}. */
  public final void start(long nowMs, long intervalMs) {
    this.intervalMs = intervalMs;
    dueMs = nowMs + 1 + (long) (dice.nextDouble() * intervalMs);
  }

  public long dueMs() {
    return dueMs;
  }

  public long intervalMs() {
    return intervalMs;
  }

  /** Takes another interval from now on; a shorter one brings the next report forward. */
  public void adapt(long nowMs, long intervalMs) {
    if (intervalMs < this.intervalMs) {
      dueMs = Math.min(dueMs, nowMs + jittered(intervalMs));
    }
    this.intervalMs = intervalMs;
  }

  /** The report was made: the next is due one interval later, with jitter. */
  public void made() {
    dueMs += jittered(intervalMs);
  }

  private long jittered(long intervalMs) {
    double factor = 1 + JITTER * (2 * dice.nextDouble() - 1);
    return Math.max(1, (long) Math.rint(intervalMs * factor));
  }
}
