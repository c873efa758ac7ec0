package offing.app.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import offing.ais.AisEncoder;
import offing.observation.Observation;
import offing.observation.ObservationSink;

/**
 * Writes what is of AIS as sentences, one a line, each behind a tag block with its time and station
 * and the word SIMULATED.
 */
final class AisFile implements ObservationSink {
  private final Writer out;
  private final AisEncoder encoder = new AisEncoder("SIMULATED");

  AisFile(Writer out) {
    this.out = out;
  }

  @Override
  public void accept(Observation observation) {
    try {
      for (String sentence : encoder.encode(observation, true)) {
        out.write(sentence);
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
