package offing.recording.viewing;

/**
 * The clock of one viewing: event time that is driven at a speed, forwards or backwards, within
 * what is recorded and within a loop. Owned by one thread.
 *
 * <p>It keeps what is less than a millisecond: how wall time is cut never matters.
 */
public final class ViewingClock {
  /** Slowest and fastest, times real time, either way. */
  public static final double SLOWEST = 0.1;

  public static final double FASTEST = 3_600;

  private static final long NANOS_PER_MS = 1_000_000;

  private long timeMs;
  private double restNanos;
  private double speed = 1;
  private boolean playing;
  private boolean atHead;
  private long loopFromMs;
  private long loopToMs;

  /** Stands at an event time, epoch milliseconds. */
  public ViewingClock(long timeMs) {
    this.timeMs = timeMs;
  }

  /** Event time, epoch milliseconds. */
  public long timeMs() {
    return timeMs;
  }

  /** Times real time; negative for backwards. */
  public double speed() {
    return speed;
  }

  public boolean isPlaying() {
    return playing;
  }

  /** Goes on at a speed of {@link #SLOWEST} to {@link #FASTEST}, negative for backwards. */
  public void play(double newSpeed) {
    double times = Math.abs(newSpeed);
    if (!(times >= SLOWEST && times <= FASTEST)) {
      throw new IllegalArgumentException(
          "speed " + newSpeed + ": " + SLOWEST + " to " + FASTEST + " is possible, either way");
    }
    speed = newSpeed;
    playing = true;
    atHead = false;
  }

  public void pause() {
    playing = false;
    atHead = false;
  }

  /** Stands at another time, and goes on from there if it went. */
  public void seek(long newTimeMs) {
    timeMs = newTimeMs;
    restNanos = 0;
    atHead = false;
  }

  /**
   * Plays round and round between two times; 0 to 0 ends that. What stands outside plays into it,
   * or begins it anew where it is past its end.
   */
  public void loop(long fromMs, long toMs) {
    loopFromMs = fromMs;
    loopToMs = toMs;
    atHead = false;
  }

  /**
   * Lets wall time go by: moves within what is recorded, and stops at either end of it, but for the
   * head of a recording that grows, where it goes on with the head. It comes to the head at real
   * time or faster, and stays with it until it is driven otherwise; a slower one falls behind.
   *
   * @param wallNanos how much went by since the last call, nanoseconds, 0 or more
   * @param fromMs event time of the first tick that is kept, epoch milliseconds
   * @param toMs event time of the newest; it is never passed
   * @param growing whether the recording is being written
   * @return whether the time has changed
   */
  public boolean advance(long wallNanos, long fromMs, long toMs, boolean growing) {
    if (!playing || toMs < fromMs) {
      return false;
    }
    long beforeMs = timeMs;
    long reachedMs = atHead && growing ? toMs : moved(wallNanos);
    long loopFirstMs = Math.max(fromMs, loopFromMs);
    long loopLastMs = Math.min(toMs, loopToMs);
    timeMs =
        loopFirstMs < loopLastMs
            ? wrapped(reachedMs, loopFirstMs, loopLastMs, fromMs, toMs)
            : clamped(reachedMs, fromMs, toMs, growing);
    return timeMs != beforeMs;
  }

  /** Where it would come to if there were no ends. */
  private long moved(long wallNanos) {
    double nanos = restNanos + wallNanos * speed;
    double millis = Math.floor(nanos / NANOS_PER_MS);
    restNanos = nanos - millis * NANOS_PER_MS;
    return timeMs + (long) millis;
  }

  /** Past one end of the loop it goes on from the other by as much. */
  private long wrapped(long reachedMs, long firstMs, long lastMs, long fromMs, long toMs) {
    long lengthMs = lastMs - firstMs;
    if (speed > 0 && reachedMs > lastMs) {
      return timeMs > lastMs ? firstMs : firstMs + (reachedMs - lastMs) % lengthMs;
    }
    if (speed < 0 && reachedMs < firstMs) {
      return timeMs < firstMs ? lastMs : lastMs - (firstMs - reachedMs) % lengthMs;
    }
    return Math.max(fromMs, Math.min(reachedMs, toMs));
  }

  private long clamped(long reachedMs, long fromMs, long toMs, boolean growing) {
    boolean ends = speed > 0 ? reachedMs >= toMs : reachedMs <= fromMs;
    if (!ends) {
      return Math.max(fromMs, Math.min(reachedMs, toMs));
    }
    restNanos = 0;
    boolean goesOn = growing && speed > 0;
    atHead = goesOn && speed >= 1;
    playing = goesOn;
    return speed > 0 ? toMs : fromMs;
  }
}
