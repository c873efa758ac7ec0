package offing.app.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.ais.AisEncoder;
import offing.ais.AisLog;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;
import offing.observation.Observation;
import offing.recording.block.Block;
import offing.recording.block.ObservationDecoder;

/**
 * What was received over AIS in a span as AIVDM sentences, one a line, each behind a tag block with
 * its event time and station, in the order in which it was received. Where it is invented, each tag
 * block says so in its text field.
 */
final class NmeaExporter implements Exporter {

  @Override
  public long write(Excerpt excerpt, Path file, Progress progress) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      var sentences = new Sentences(excerpt, out, progress);
      excerpt.reader().observations(excerpt.fromMs(), excerpt.toMs(), sentences::accept);
      sentences.log.finish();
      return sentences.count;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Sentences {
    private final Excerpt excerpt;
    private final Writer out;
    private final Progress progress;
    private final AisLog log;
    private long count;

    Sentences(Excerpt excerpt, Writer out, Progress progress) {
      this.excerpt = excerpt;
      this.out = out;
      this.progress = progress;
      var encoder = new AisEncoder(excerpt.info().simulated() ? SIMULATED : "");
      log = new AisLog(encoder, this::write);
    }

    void accept(Block block) {
      ObservationDecoder.decode(block, this::accept);
      progress.at(block.toMs(), count);
    }

    private void accept(Observation observation, long arrivalMs) {
      if (excerpt.contains(arrivalMs)) {
        log.accept(observation);
      }
    }

    private void write(String sentence) {
      try {
        out.write(sentence);
        out.write('\n');
        count++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
