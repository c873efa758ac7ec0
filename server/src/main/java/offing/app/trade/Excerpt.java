package offing.app.trade;

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
record Excerpt(RecordingReader reader, RecordingInfo info, long fromMs, long toMs) {

  static Excerpt of(RecordingReader reader, long fromMs, long toMs) {
    RecordingInfo info = reader.info();
    return new Excerpt(reader, info, Math.max(fromMs, info.fromMs()), Math.min(toMs, info.toMs()));
  }

  boolean contains(long timeMs) {
    return fromMs <= timeMs && timeMs <= toMs;
  }

  /** Every tick in order, from the first one. */
  Ticks ticks() {
    return new Ticks(this);
  }
}
