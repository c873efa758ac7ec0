package offing.recording;

/**
 * The clock of one viewing: event time that is driven at a speed, forwards or backwards, within
 * what is recorded and within a loop. Owned by one thread.
 */
public final class ViewingClock {
  /** Slowest and fastest, times real time, either way. */
  public static final double SLOWEST = 0.1;

  public static final double FASTEST = 3_600;

  private long timeMs;
  private double speed = 1;
  private boolean playing;

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
    speed = newSpeed;
    playing = true;
  }

  public void pause() {
    playing = false;
  }

  /** Stands at another time, and goes on from there if it went. */
  public void seek(long newTimeMs) {
    timeMs = newTimeMs;
  }

  /** Plays round and round between two times; 0 to 0 ends that. */
  public void loop(long fromMs, long toMs) {
    throw new UnsupportedOperationException();
  }

  /**
   * Lets wall time go by: moves within what is recorded, and stops at either end of it, but for the
   * head of a recording that grows, where it goes on with the head.
   *
   * @return whether the time has changed
   */
  public boolean advance(long wallNanos, long fromMs, long toMs, boolean growing) {
    throw new UnsupportedOperationException();
  }
}
