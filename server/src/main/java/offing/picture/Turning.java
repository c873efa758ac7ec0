package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which radars turn: a scenario has not all of an area's, and one may fail. Who gives nothing at
 * all, neither echo nor noise, sees nothing. Owned by the run's thread.
 */
final class Turning {
  /** Ten scans: over open water at night a radar may have no echo, but it has noise. Assumed. */
  private static final long PATIENCE_MS = 10 * Radars.SCAN_MS;

  private final Radars radars;

  /** When each gave its newest plot. */
  private final long[] heardMs;

  Turning(Radars radars) {
    this.radars = radars;
    heardMs = new long[radars.count()];
    Arrays.fill(heardMs, Long.MIN_VALUE);
  }

  /** It gave a plot. */
  void heard(int site, long timeMs) {
    heardMs[site] = Math.max(heardMs[site], timeMs);
  }

  /** Tells who turns now. */
  void advance(long nowMs) {
    for (int site = 0; site < heardMs.length; site++) {
      radars.turning(site, heardMs[site] >= nowMs - PATIENCE_MS);
    }
  }

  void write(DataOutput out) throws IOException {
    Columns.write(out, heardMs, heardMs.length);
  }

  void read(DataInput in) throws IOException {
    Columns.read(in, heardMs, heardMs.length);
  }
}
