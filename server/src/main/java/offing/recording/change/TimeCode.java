package offing.recording.change;

import offing.moment.TrackColumns;

/**
 * Times as small numbers: 0 where nothing was, 1 where it is the time of the newest observation,
 * else how long before the tick, from 2 on; negative where it was after the tick. Exact for all
 * times that lie within 2^62 ms.
 */
final class TimeCode {
  private static final long NEVER = 0;
  private static final long NEWEST = 1;
  private static final long BEFORE = 2;

  private TimeCode() {}

  static long of(long timeMs, long tickMs, long newestMs) {
    if (timeMs == TrackColumns.NEVER) {
      return NEVER;
    }
    if (timeMs == newestMs) {
      return NEWEST;
    }
    long beforeMs = tickMs - timeMs;
    return beforeMs >= 0 ? beforeMs + BEFORE : beforeMs;
  }

  static long timeMs(long code, long tickMs, long newestMs) {
    if (code == NEVER) {
      return TrackColumns.NEVER;
    }
    if (code == NEWEST) {
      return newestMs;
    }
    return tickMs - (code > 0 ? code - BEFORE : code);
  }
}
