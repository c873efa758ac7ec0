package offing.app.trade.excerpt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.recording.RecordingReader;

/** The chart of the area that a recording was made over. */
final class RecordedChart {
  private RecordedChart() {}

  static Chart of(RecordingReader reader) {
    try {
      Path folder = Files.createTempDirectory("offing-area-");
      try {
        reader.unpackArea(folder);
        return AreaReader.read(folder).chart();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the recorded area cannot be unpacked", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
