package offing.app.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;
import offing.recording.RecordingReader;

/**
 * Exports a recording, also while it is written: then what is kept when it begins.
 *
 * @param format what kind of file
 * @param fromMs event time of the first thing in it, epoch milliseconds
 * @param toMs event time of the last
 */
public record Export(ExportFormat format, long fromMs, long toMs) {

  /**
   * Writes it beside {@code file} and moves it there when it is whole: nobody ever sees a part of
   * it under its name.
   *
   * @return how many rows, features or sentences are in it
   */
  public long write(RecordingReader reader, Path file) throws IOException {
    Excerpt excerpt = Excerpt.of(reader, fromMs, toMs);
    String name = file.getFileName().toString();
    Path part = file.resolveSibling(name + ".part-" + ProcessHandle.current().pid());
    part.toFile().deleteOnExit();
    try (var progress = Progress.ofTime(name, excerpt.fromMs(), excerpt.toMs())) {
      long things = format.exporter().write(excerpt, part, progress);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return things;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
