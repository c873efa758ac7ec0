package offing.recording.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offing.recording.RecordingFault;
import offing.recording.RecordingHead;
import offing.recording.Recordings.Limits;
import offing.recording.store.RecordingFolder;
import offing.recording.store.StoredRecording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a library within its limits: the oldest parts go first, whole, by when they were last
 * written. A part that is being written never goes, nor does what a person imported: that is theirs
 * to delete, and does not count.
 */
public final class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private Retention() {}

  /** Deletes what is too old or too much, but for a file that was just begun. */
  public static void keep(Path library, Limits limits, Path begun) {
    List<Kept> parts = parts(library, begun);
    long bytes = RecordingFolder.bytesOf(begun) + parts.stream().mapToLong(Kept::bytes).sum();
    Instant oldest = Instant.now().minus(limits.kept());
    for (Kept part : parts) {
      boolean isTooMuch = bytes > limits.bytes();
      boolean isTooOld = part.written.toInstant().isBefore(oldest);
      if (!part.isWritten && (isTooMuch || isTooOld)) {
        delete(part);
        bytes -= part.bytes;
      }
    }
  }

  private static void delete(Kept part) {
    try {
      RecordingFolder.deletePart(part.file);
      LOG.info("{} of {} is not kept any longer", part.file.getFileName(), part.folder.id());
      if (part.folder.parts().isEmpty() && !part.folder.isGrowing()) {
        part.folder.delete();
      }
    } catch (RecordingFault fault) {
      LOG.warn("an old part stays: {}", fault.getMessage());
    }
  }

  private static List<Kept> parts(Path library, Path begun) {
    List<Kept> parts = new ArrayList<>();
    for (RecordingFolder folder : RecordingFolder.all(library)) {
      if (isKept(folder)) {
        continue;
      }
      List<Path> files = folder.parts();
      boolean isGrowing = folder.isGrowing();
      for (Path file : files) {
        boolean isWritten = isGrowing && file.equals(files.get(files.size() - 1));
        if (!file.equals(begun)) {
          parts.add(
              new Kept(folder, file, RecordingFolder.bytesOf(file), written(file), isWritten));
        }
      }
    }
    parts.sort(Comparator.comparing(Kept::written).thenComparing(Kept::file));
    return parts;
  }

  /** What does not say what it is stays as well: it may be an import. */
  private static boolean isKept(RecordingFolder folder) {
    Optional<RecordingHead.Kind> kind = StoredRecording.kind(folder);
    return kind.isEmpty() || kind.get() == RecordingHead.Kind.IMPORT;
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException isGone) {
      return FileTime.fromMillis(0);
    }
  }

  private record Kept(
      RecordingFolder folder, Path file, long bytes, FileTime written, boolean isWritten) {}
}
