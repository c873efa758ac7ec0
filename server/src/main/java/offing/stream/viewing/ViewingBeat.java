package offing.stream.viewing;

import java.util.function.LongSupplier;
import offing.recording.viewing.ViewingClock;

/** When a viewing is to show its next frame, and how much wall time has gone by since. */
final class ViewingBeat {
  /** From this speed on frames are keyframes: those stand 10 s apart. */
  private static final double BY_KEYFRAME = 100;

  /** At this speed keyframes come at the most frames a second that anybody is sent: 60. */
  private static final double EVERY_KEYFRAME = 600;

  private static final long KEYFRAME_BEAT_MS = 16;
  private static final double MOST_TICKS_HZ = 10;
  private static final long TICK_MS = 1_000;

  /** At the head of what grows, and where only the span may grow. */
  private static final long AT_HEAD_MS = 200;

  private static final long SPAN_MS = 1_000;

  /**
   * Where keyframes come this late the clock goes slower, so that none is dropped for a disk or a
   * busy machine.
   */
  private static final long LATEST_NANOS = 100_000_000L;

  /** Keyframes wait for a client that long before it is taken for slow. */
  private static final long PATIENCE_NANOS = 250_000_000L;

  private final LongSupplier nanoTime;
  private long atNanos;
  private long heldSinceNanos;
  private boolean held;

  ViewingBeat(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    atNanos = nanoTime.getAsLong();
  }

  static boolean isByKeyframe(double speed) {
    return Math.abs(speed) >= BY_KEYFRAME;
  }

  /** How many keyframes on the next frame is. */
  static int stride(double speed) {
    return (int) Math.ceil(Math.abs(speed) / EVERY_KEYFRAME);
  }

  /** Time begins to go by now. */
  void rest() {
    atNanos = nanoTime.getAsLong();
  }

  /**
   * Wall time that a clock is to go on by, since this was asked last.
   *
   * @param slowReader whether the client is what it waited for
   */
  long nanosGone(ViewingClock clock, boolean slowReader) {
    long gone = nanoTime.getAsLong() - atNanos;
    atNanos += gone;
    return isByKeyframe(clock.speed()) && !slowReader ? Math.min(gone, LATEST_NANOS) : gone;
  }

  /** The client has room. */
  void taken() {
    held = false;
  }

  /** The client has no room: whether it is to miss what would be shown now. */
  boolean isTooSlow(ViewingClock clock) {
    if (!held) {
      held = true;
      heldSinceNanos = nanoTime.getAsLong();
    }
    return !isByKeyframe(clock.speed()) || nanoTime.getAsLong() - heldSinceNanos >= PATIENCE_NANOS;
  }

  /** Wall time until the next frame, milliseconds, at least 1. */
  long waitMs(ViewingClock clock, boolean atHead) {
    if (!clock.isPlaying()) {
      return SPAN_MS;
    }
    if (atHead && clock.speed() > 0) {
      return AT_HEAD_MS;
    }
    if (isByKeyframe(clock.speed())) {
      return KEYFRAME_BEAT_MS;
    }
    double times = Math.abs(clock.speed());
    double slowest = Math.min(toNextTickMs(clock) / times + 1, TICK_MS);
    return Math.max((long) slowest, (long) (TICK_MS / MOST_TICKS_HZ));
  }

  /** Event time until the next whole second on the clock's way. */
  private static long toNextTickMs(ViewingClock clock) {
    long into = Math.floorMod(clock.timeMs(), TICK_MS);
    return clock.speed() > 0 || into == 0 ? TICK_MS - into : into;
  }
}
