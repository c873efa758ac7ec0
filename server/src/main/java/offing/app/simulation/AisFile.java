package offing.app.simulation;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import offing.ais.AisEncoder;
import offing.ais.AisLog;
import offing.observation.Observation;
import offing.observation.ObservationSink;

/**
 * Writes what is of AIS as sentences, one a line, each behind a tag block with its time and station
 * and the word SIMULATED.
 */
final class AisFile implements ObservationSink, Closeable {
  private final Writer out;
  private final AisLog log = new AisLog(new AisEncoder("SIMULATED"), this::write);

  /** Closes {@code out} with itself. */
  AisFile(Writer out) {
    this.out = out;
  }

  @Override
  public void accept(Observation observation) {
    log.accept(observation);
  }

  private void write(String sentence) {
    try {
      out.write(sentence);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    log.finish();
    out.close();
  }
}
