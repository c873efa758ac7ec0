package offing.app.trade;

import java.io.IOException;
import java.nio.file.Path;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;

/** Writes a recording, or a span of it, as one file. */
interface Exporter {
  /** Stands in every export of what a scenario invented, so that nobody takes it for real. */
  String SIMULATED = "SIMULATED";

  /**
   * Writes the file, which is not there yet.
   *
   * @return how many rows, features or sentences are in it
   */
  long write(Excerpt excerpt, Path file, Progress progress) throws IOException;
}
