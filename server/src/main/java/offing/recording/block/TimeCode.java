package offing.recording.block;

import offing.moment.TrackColumns;

/**
 * Times as small numbers: 0 where nothing was, else how long before another time, from 1 on where
 * it was no later. Exact for all times that lie within 2^62 ms.
 */
final class TimeCode {
  private static final long NEVER = 0;

  private TimeCode() {}

  static long of(long timeMs, long againstMs) {
    if (timeMs == TrackColumns.NEVER) {
      return NEVER;
    }
    long beforeMs = againstMs - timeMs;
    return beforeMs >= 0 ? beforeMs + 1 : beforeMs;
  }

  static long timeMs(long code, long againstMs) {
    if (code == NEVER) {
      return TrackColumns.NEVER;
    }
    return againstMs - (code > 0 ? code - 1 : code);
  }
}
