package offing.app.trade.excerpt;

import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;

/**
 * A span of a recording. Owned by one thread.
 *
 * @param info what the recording was when the span was taken
 * @param fromMs event time of its first moment, epoch milliseconds
 * @param toMs event time of its last: what comes later to a recording that grows is left out, so
 *     that it reads the same however often it is read
 */
public record Excerpt(RecordingReader reader, RecordingInfo info, long fromMs, long toMs) {

  /** The span of a recording, no longer than what is kept of it. */
  public static Excerpt of(RecordingReader reader, long fromMs, long toMs) {
    RecordingInfo info = reader.info();
    return new Excerpt(reader, info, Math.max(fromMs, info.fromMs()), Math.min(toMs, info.toMs()));
  }

  public boolean contains(long timeMs) {
    return fromMs <= timeMs && timeMs <= toMs;
  }

  /** Every tick in order, from the first one. */
  Ticks ticks() {
    return new Ticks(this);
  }

  /** Every track update in order, from the first one. */
  public TrackRows rows() {
    return new TrackRows(this);
  }
}
