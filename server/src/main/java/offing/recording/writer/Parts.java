package offing.recording.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import offing.recording.RecordingFault;
import offing.recording.RecordingHead;
import offing.recording.Recordings.Limits;
import offing.recording.store.AreaFiles;
import offing.recording.store.Head;
import offing.recording.store.PartFile;
import offing.recording.store.PartWriter;
import offing.recording.store.RecordingFolder;
import offing.recording.store.Row;
import offing.recording.upkeep.Retention;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the recording that is being written, one after the other, each chained to the one
 * before. Owned by the writer's thread.
 */
final class Parts {
  private final RecordingFolder folder;
  private final Limits limits;
  private final RecordingHead recording;
  private Head head;
  private @Nullable List<Row> area;
  private @Nullable PartWriter current;
  private boolean isKept;
  private long bytesBefore;

  Parts(RecordingFolder folder, Limits limits, RecordingHead recording, Instant now) {
    this.folder = folder;
    this.limits = limits;
    this.recording = recording;
    head = Head.of(recording, now.truncatedTo(ChronoUnit.MILLIS).toString());
  }

  RecordingFolder folder() {
    return folder;
  }

  RecordingHead recording() {
    return recording;
  }

  boolean isOpen() {
    return current != null;
  }

  /** What is free on the disk, bytes. */
  long roomBytes() throws IOException {
    return Files.getFileStore(folder.path()).getUsableSpace();
  }

  /** Makes the folder where it is not there yet, and claims it. */
  void claim() throws IOException {
    Files.createDirectories(folder.path());
    folder.claim();
  }

  /** Begins the next part. */
  void open() throws IOException, SQLException {
    List<Row> rows = new ArrayList<>(head.rows());
    rows.addAll(area());
    current = PartWriter.create(file(), head.previous(), rows);
    isKept = false;
    Retention.keep(folder.path().toAbsolutePath().resolveSibling(""), limits, file());
    bytesBefore =
        folder.parts().stream()
            .filter(part -> !part.equals(file()))
            .mapToLong(RecordingFolder::bytesOf)
            .sum();
  }

  /** Read once: an area that is edited later is not the one in force. */
  private List<Row> area() throws IOException {
    List<Row> rows = area;
    if (rows == null) {
      rows = AreaFiles.rows(recording.area());
      area = rows;
    }
    return rows;
  }

  private Path file() {
    return folder.part(head.part());
  }

  /** Writes rows in one transaction. */
  void write(List<Row> rows) throws SQLException {
    open(current).write(rows);
    isKept = true;
  }

  private static PartWriter open(@Nullable PartWriter part) {
    if (part == null) {
      throw new IllegalStateException("no part is open");
    }
    return part;
  }

  /** Writes the last rows of a part and closes it. */
  void close(long timeMs, long epoch, List<Row> last) throws SQLException {
    PartWriter part = open(current);
    part.close(timeMs, epoch, last);
    current = null;
    next(part.head());
  }

  /** The hash at the end of the newest part that was closed or left. */
  String head() {
    return head.previous();
  }

  /** Lets go of a part that could not be written; what it holds stays. */
  void abandon() {
    PartWriter part = current;
    current = null;
    if (part == null) {
      return;
    }
    part.abandon();
    if (isKept) {
      next(newestHead(part));
    } else {
      RecordingFolder.deletePart(file());
    }
  }

  /** A commit that was said to have failed may be on the disk all the same. */
  private String newestHead(PartWriter part) {
    try {
      return PartFile.head(file());
    } catch (RecordingFault unreadable) {
      return part.head();
    }
  }

  private void next(String previous) {
    bytesBefore += RecordingFolder.bytesOf(file());
    head = head.next(title(), head.part() + 1, previous);
  }

  /** As somebody may have changed it. */
  private String title() {
    String title = head.title();
    for (Path part : folder.parts()) {
      try {
        title = PartFile.title(part).orElse(title);
      } catch (RecordingFault unreadable) {
        // It keeps the title that it has.
      }
    }
    return title;
  }

  /** Bytes on disk of all parts. */
  long bytes() {
    return bytesBefore + RecordingFolder.bytesOf(file());
  }

  /** Ends it: a folder in which nothing was ever kept goes. */
  void end() {
    folder.release();
    if (folder.parts().isEmpty()) {
      folder.delete();
    }
  }
}
