package offing.recording;

import java.util.OptionalLong;
import offing.area.Chart;
import offing.moment.Moment;

/**
 * A recording at any moment: what was known then, bit for bit. Owned by one thread; closes its
 * reader.
 */
public final class Viewing implements AutoCloseable {
  private final RecordingReader reader;
  private final Chart chart;

  /** Takes the recorded area's chart, by which places are put into its plane. */
  public Viewing(RecordingReader reader, Chart chart) {
    this.reader = reader;
    this.chart = chart;
  }

  /** Event time of the first tick, epoch milliseconds. */
  public long fromMs() {
    return reader.info().fromMs();
  }

  /** Event time of the newest tick that is kept: grows while it is being written. */
  public long toMs() {
    return reader.info().toMs();
  }

  /** What was known at the last tick at or before a time; the first where it lies before all. */
  public Moment at(long timeMs) {
    throw new UnsupportedOperationException(chart.crs());
  }

  /** Event time of the next tick after a time; empty where none is kept yet. */
  public OptionalLong tickAfter(long timeMs) {
    throw new UnsupportedOperationException();
  }

  public OptionalLong tickBefore(long timeMs) {
    throw new UnsupportedOperationException();
  }

  /** Event time at which the next alert was raised. */
  public OptionalLong alertAfter(long timeMs) {
    throw new UnsupportedOperationException();
  }

  public OptionalLong alertBefore(long timeMs) {
    throw new UnsupportedOperationException();
  }

  /** Event time of the next crossing of the boundary. */
  public OptionalLong crossingAfter(long timeMs) {
    throw new UnsupportedOperationException();
  }

  public OptionalLong crossingBefore(long timeMs) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    reader.close();
  }
}
