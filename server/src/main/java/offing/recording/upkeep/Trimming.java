package offing.recording.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import offing.recording.RecordingFault;
import offing.recording.store.PartFile;
import offing.recording.store.RecordingFolder;

/**
 * Cuts a recording to a span, to whole groups, and seals what stays anew. Parts that lie outside
 * are deleted, parts inside stay as they are, and the others are written again.
 */
public final class Trimming {
  private static final String KEYFRAMES = "SELECT t0 FROM block WHERE kind = 1 ORDER BY t0";

  private final RecordingFolder folder;
  private final long fromMs;
  private final long toMs;

  private Trimming(RecordingFolder folder, long fromMs, long toMs) {
    this.folder = folder;
    this.fromMs = fromMs;
    this.toMs = toMs;
  }

  /** Takes the span that is to stay, epoch milliseconds. */
  public static Trimming of(RecordingFolder folder, long fromMs, long toMs) {
    return new Trimming(folder, fromMs, toMs);
  }

  /** Cuts. Throws, and has done nothing, where nothing would stay. */
  public void run() {
    List<Path> files = folder.parts();
    List<List<Long>> keyframes = files.stream().map(Trimming::keyframes).toList();
    Span span = span(keyframes.stream().flatMap(List::stream).toList());
    for (int i = 0; i < files.size(); i++) {
      cut(files.get(i), keyframes.get(i), span);
    }
  }

  /**
   * Whole groups: from the newest keyframe at or before the one end to the first after the other.
   */
  private Span span(List<Long> keyframes) {
    long firstMs = Long.MAX_VALUE;
    long endMs = Long.MAX_VALUE;
    for (long keyframeMs : keyframes) {
      if (keyframeMs <= fromMs || firstMs == Long.MAX_VALUE) {
        firstMs = keyframeMs;
      }
      if (keyframeMs > toMs) {
        endMs = Math.min(endMs, keyframeMs);
      }
    }
    if (firstMs > toMs || newestMs() < fromMs) {
      throw new RecordingFault(
          "nothing of recording '" + folder.id() + "' lies in that span; nothing was changed");
    }
    return new Span(firstMs, endMs);
  }

  private long newestMs() {
    try (var reader = offing.recording.store.StoredRecording.open(folder)) {
      return reader.info().toMs();
    }
  }

  private static List<Long> keyframes(Path file) {
    try (Connection connection = PartFile.read(file);
        var statement = connection.createStatement();
        var result = statement.executeQuery(KEYFRAMES)) {
      List<Long> keyframes = new ArrayList<>();
      while (result.next()) {
        keyframes.add(result.getLong(1));
      }
      return keyframes;
    } catch (SQLException fault) {
      throw new RecordingFault(file + " cannot be read: " + fault.getMessage(), fault);
    }
  }

  private static void cut(Path file, List<Long> keyframes, Span span) {
    long inside = keyframes.stream().filter(span::holds).count();
    if (inside == 0) {
      RecordingFolder.deletePart(file);
    } else if (inside < keyframes.size()) {
      rewrite(file, span);
    }
  }

  /** Beside the old file first: a trim that is cut short leaves that as it was. */
  private static void rewrite(Path file, Span span) {
    if (!PartFile.standAlone(file)) {
      throw new RecordingFault(
          file + " is being read by somebody; try again when it is not, nothing of it was cut");
    }
    Path next = RecordingFolder.begun(file);
    RecordingFolder.deletePart(next);
    try {
      new Cut(file, span).write(next);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException | IOException fault) {
      RecordingFolder.deletePart(next);
      throw new RecordingFault(file + " cannot be cut: " + fault.getMessage(), fault);
    }
  }

  /** From the first keyframe that stays to the first that does not, epoch milliseconds. */
  record Span(long fromMs, long endMs) {

    boolean holds(long timeMs) {
      return timeMs >= fromMs && timeMs < endMs;
    }

    @Override
    public String toString() {
      String from = Instant.ofEpochMilli(fromMs).toString();
      return from + " to " + (endMs == Long.MAX_VALUE ? "its end" : Instant.ofEpochMilli(endMs));
    }
  }
}
