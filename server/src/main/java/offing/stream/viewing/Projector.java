package offing.stream.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import offing.area.Area;
import offing.moment.Moment;
import offing.observation.Footage;
import offing.recording.RecorderState;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.viewing.RecordedFootage;
import offing.recording.viewing.Viewing;
import offing.run.tick.Scene;
import offing.run.tick.Tick;
import offing.stream.frame.Frame;
import offing.stream.frame.FrameMaker;
import offing.stream.message.ClientMessage;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames of a recording's moments, each a change against the one before. Owned by one worker
 * at a time: it reads the disk.
 */
final class Projector implements AutoCloseable {
  /** How long what is known of a recording's span is good, wall time. */
  private static final long SPAN_NANOS = 150_000_000L;

  /** Times of keyframes are asked for so much ahead: seconds of the fastest forward. */
  private static final long AHEAD_MS = 3_600_000L;

  private final RecordingReader reader;
  private final Viewing viewing;
  private final RecordedFootage footage;
  private final Area area;
  private final LongSupplier nanoTime;
  private final FrameMaker frames = new FrameMaker(0, () -> RecorderState.OFF);
  private final TreeSet<Long> keyframes = new TreeSet<>();
  private long keyframesFromMs = Long.MAX_VALUE;
  private long keyframesToMs = Long.MIN_VALUE;
  private RecordingInfo info;
  private long infoNanos;
  private long seq;
  private volatile Supplier<Set<String>> watched = Set::of;

  /** Takes the reader, which is closed with it. */
  Projector(RecordingReader reader, Area area, LongSupplier nanoTime) {
    this.reader = reader;
    this.area = area;
    this.nanoTime = nanoTime;
    footage = new RecordedFootage(reader);
    viewing = new Viewing(reader, area.chart());
    info = reader.info();
    infoNanos = nanoTime.getAsLong();
  }

  Area area() {
    return area;
  }

  /** What the recording is, as of a moment ago. */
  RecordingInfo info() {
    long nowNanos = nanoTime.getAsLong();
    if (info.growing() && nowNanos - infoNanos >= SPAN_NANOS) {
      info = reader.info();
      infoNanos = nowNanos;
    }
    return info;
  }

  /** What was known at a time. */
  Shown at(long timeMs) {
    Moment moment = viewing.at(timeMs);
    long shownMs = Math.max(timeMs, moment.timeMs());
    Tick tick = ViewedMoment.tick(++seq, info(), moment, shownMs, scene(shownMs));
    return new Shown(frames.next(tick), tick, info());
  }

  private Scene scene(long timeMs) {
    List<Footage> shown = new ArrayList<>();
    for (String camera : watched.get()) {
      footage.at(camera, timeMs).ifPresent(shown::add);
    }
    return new Scene(List.of(), shown, List.of());
  }

  /** Whose frames belong to what is shown from now on. */
  void watch(Supplier<Set<String>> cameras) {
    watched = cameras;
  }

  /** What was known at the next of something; where there is none, at the time itself. */
  Shown step(ClientMessage.Step step, long timeMs) {
    return at(next(step, timeMs).orElse(timeMs));
  }

  private OptionalLong next(ClientMessage.Step step, long timeMs) {
    return switch (step.by()) {
      case TICK -> step.back() ? viewing.tickBefore(timeMs) : viewing.tickAfter(timeMs);
      case ALERT -> step.back() ? viewing.alertBefore(timeMs) : viewing.alertAfter(timeMs);
      case CROSSING -> step.back() ? viewing.crossingBefore(timeMs) : viewing.crossingAfter(timeMs);
    };
  }

  /**
   * Shows the next keyframe on the way from what was shown to where the clock stands.
   *
   * @param stride how many keyframes on, at least 1; fewer where there are no more
   * @return empty where none lies on the way
   */
  Optional<Shown> pass(long shownMs, long timeMs, int stride, boolean forwards) {
    learn(Math.min(shownMs, timeMs), Math.max(shownMs, timeMs));
    @Nullable Long found = null;
    @Nullable Long next = keyframe(shownMs, timeMs, forwards);
    for (int i = 0; i < stride && next != null; i++) {
      found = next;
      next = keyframe(found, timeMs, forwards);
    }
    return found == null ? Optional.empty() : Optional.of(at(found));
  }

  private @Nullable Long keyframe(long afterMs, long untilMs, boolean forwards) {
    @Nullable Long next = forwards ? keyframes.higher(afterMs) : keyframes.lower(afterMs);
    boolean onTheWay = next != null && (forwards ? next <= untilMs : next >= untilMs);
    return onTheWay ? next : null;
  }

  private void learn(long fromMs, long toMs) {
    boolean isKnown = fromMs >= keyframesFromMs && toMs <= keyframesToMs;
    if (!isKnown) {
      keyframes.clear();
      keyframesFromMs = fromMs - AHEAD_MS;
      // What is not there yet may still come.
      keyframesToMs = Math.min(toMs + AHEAD_MS, info().toMs());
      reader.counts(keyframesFromMs, keyframesToMs).forEach(count -> keyframes.add(count.timeMs()));
    }
  }

  @Override
  public void close() {
    viewing.close();
  }

  /**
   * A frame that was made.
   *
   * @param tick what it shows
   * @param info what the recording was then
   */
  record Shown(Frame frame, Tick tick, RecordingInfo info) {

    /** Of the viewing's clock, epoch milliseconds. */
    long timeMs() {
      return tick.timeMs();
    }
  }
}
