package offing.observation;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the canonical bytes of observations, one after the other and nothing else: the SHA-256 of
 * what it wrote is that of {@link ObservationHash}. Owned by one thread.
 */
public final class ObservationWriter implements ObservationSink, Closeable {
  private static final int BATCH_BYTES = 65_536;

  private final OutputStream out;
  private final ObservationBytes bytes = new ObservationBytes(2 * BATCH_BYTES);

  /** Writes to {@code out} in large pieces, and closes it in the end. */
  public ObservationWriter(OutputStream out) {
    this.out = out;
  }

  /** Throws {@link UncheckedIOException} where {@code out} refuses the bytes. */
  @Override
  public void accept(Observation observation) {
    bytes.append(observation);
    if (bytes.size() >= BATCH_BYTES) {
      write();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(bytes.array(), 0, bytes.size());
      bytes.clear();
    }
  }

  private void write() {
    try {
      out.write(bytes.array(), 0, bytes.size());
      bytes.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
