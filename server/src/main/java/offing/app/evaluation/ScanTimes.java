package offing.app.evaluation;

import java.util.Arrays;
import org.agrona.collections.LongArrayList;

/** How long the picture takes for one turn of a radar, in wall time. Owned by the run's thread. */
final class ScanTimes {
  /** A turn of a radar, event time, milliseconds. */
  static final long SCAN_MS = 3_000;

  private static final double NANOS_PER_MS = 1e6;

  private final LongArrayList scans = new LongArrayList();
  private long sumNanos;

  /** A tick that ends at that event time took so long; with the third a scan is over. */
  void add(long timeMs, long nanos) {
    sumNanos += nanos;
    if (timeMs % SCAN_MS == 0) {
      scans.addLong(sumNanos);
      sumNanos = 0;
    }
  }

  /** NaN without a scan. */
  double meanMillis() {
    return scans.longStream().average().orElse(Double.NaN) / NANOS_PER_MS;
  }

  /** Of a hundred scans 99 take no longer; NaN without one. */
  double p99Millis() {
    if (scans.isEmpty()) {
      return Double.NaN;
    }
    long[] sorted = scans.toLongArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(0.99 * sorted.length) - 1] / NANOS_PER_MS;
  }
}
