package offing.run.clock;

/** When the next tick is to come out: evenly, and never more than one behind. Wall time. */
public final class Beat {
  private static final double NANOS_PER_S = 1e9;

  private final long periodNanos;
  private long dueNanos;

  public Beat(double rateHz) {
    periodNanos = Math.round(NANOS_PER_S / rateHz);
    dueNanos = System.nanoTime() + periodNanos;
  }

  /** Until the next tick is due; 0 or less when it is. */
  public long nanosLeft() {
    return dueNanos - System.nanoTime();
  }

  public boolean isDue() {
    return nanosLeft() <= 0;
  }

  /** Whether a whole period has gone by since the tick was due. */
  public boolean isLate() {
    return nanosLeft() <= -periodNanos;
  }

  /** The tick is out: sets the next one. */
  public void next() {
    dueNanos = isLate() ? System.nanoTime() + periodNanos : dueNanos + periodNanos;
  }
}
