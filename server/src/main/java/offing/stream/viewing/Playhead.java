package offing.stream.viewing;

import offing.recording.RecordingInfo;
import offing.recording.viewing.ViewingClock;
import offing.stream.message.ClientMessage;
import offing.stream.message.ViewedClock;

/**
 * Where a viewing stands on its recording: its clock, the moment that is shown, and between what it
 * plays round. Event times, epoch milliseconds. Confined to the socket's event loop.
 */
final class Playhead {
  private final ViewingClock clock;
  private RecordingInfo info;
  private long shownMs;
  private ClientMessage.Loop lap = ClientMessage.Loop.NONE;

  /** It shows keyframe after keyframe up to where the clock stands by now. */
  private boolean catchingUp;

  /** Stands at what was shown first. */
  Playhead(long shownMs, RecordingInfo info) {
    clock = new ViewingClock(shownMs);
    this.shownMs = shownMs;
    this.info = info;
  }

  ViewingClock clock() {
    return clock;
  }

  long timeMs() {
    return clock.timeMs();
  }

  long shownMs() {
    return shownMs;
  }

  RecordingInfo info() {
    return info;
  }

  /** What the recording is by now. */
  void learn(RecordingInfo now) {
    info = now;
  }

  /** That moment is shown. */
  void show(long timeMs) {
    shownMs = timeMs;
  }

  /** An order came: what was on the way is not gone to any more. */
  void stopCatchingUp() {
    catchingUp = false;
  }

  void catchUp() {
    catchingUp = true;
  }

  /** What moves in steps of keyframes stands at the one that is seen. */
  void pause() {
    if (isByKeyframe() && clock.isPlaying()) {
      clock.seek(shownMs);
    }
    clock.pause();
  }

  boolean isByKeyframe() {
    return ViewingBeat.isByKeyframe(clock.speed());
  }

  /** To the time, or to the end of the recording that is nearest to it. */
  void seek(long timeMs) {
    clock.seek(Math.max(info.fromMs(), Math.min(timeMs, info.toMs())));
  }

  /** Stands where what is shown is, and goes on no more. */
  void standAtShown() {
    clock.pause();
    clock.seek(shownMs);
  }

  void loop(ClientMessage.Loop round) {
    lap = round;
    clock.loop(round.fromMs(), round.toMs());
  }

  /** From where keyframes are passed on the way to a time: the loop's edge where it went round. */
  long passedFromMs(long timeMs) {
    boolean forwards = clock.speed() > 0;
    boolean wentRound = lap.isAny() && (forwards ? timeMs < shownMs : timeMs > shownMs);
    if (!wentRound) {
      return shownMs;
    }
    return forwards ? lap.fromMs() - 1 : lap.toMs() + 1;
  }

  boolean isPlaying() {
    return clock.isPlaying();
  }

  /** Moves on by so much wall time. */
  void advance(long nanos) {
    clock.advance(nanos, info.fromMs(), info.toMs(), info.growing());
  }

  /** Whether it goes on by itself. */
  boolean moves() {
    return clock.isPlaying() && !isAtEnd();
  }

  /** Whether it stands where it cannot go on that way. */
  boolean isAtEnd() {
    if (goesRound()) {
      return false;
    }
    return clock.speed() > 0
        ? clock.timeMs() >= info.toMs() && !info.growing()
        : clock.timeMs() <= info.fromMs();
  }

  /** A loop wholly outside what is kept is none to the clock. */
  private boolean goesRound() {
    return Math.max(info.fromMs(), lap.fromMs()) < Math.min(info.toMs(), lap.toMs());
  }

  boolean isAtHead() {
    return info.growing() && clock.timeMs() >= info.toMs();
  }

  /** The clock as it stands, at the time that a frame shows. */
  ViewedClock clockAt(long timeMs) {
    boolean onTheWay = catchingUp && timeMs != clock.timeMs() && isAtEnd();
    return new ViewedClock(
        timeMs,
        clock.speed(),
        onTheWay || moves(),
        isAtEnd() && !onTheWay,
        info.fromMs(),
        info.toMs(),
        info.growing(),
        lap);
  }
}
