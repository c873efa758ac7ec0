package offing.recording.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offing.recording.RecordingFault;

/**
 * The folder of one recording: its parts {@code 0001.offing}, {@code 0002.offing} and so on, what
 * SQLite keeps beside them, and while it is being written a file {@code writer} that names the
 * process. Nothing else in it is ever touched.
 */
public record RecordingFolder(Path path) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,119}");
  private static final Pattern PART = Pattern.compile("\\d{4,9}\\.offing");
  private static final Pattern OURS =
      Pattern.compile("\\d{4,9}\\.offing(\\.new){0,2}(-wal|-shm|-journal)?|writer");
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");
  private static final String WRITER = "writer";

  /** The folder of an id in a library; empty where the text is no id. It need not be there. */
  public static Optional<RecordingFolder> of(Path library, String id) {
    return isId(id) ? Optional.of(new RecordingFolder(library.resolve(id))) : Optional.empty();
  }

  /** Whether a text can name a recording: never one that leads out of the library. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches() && !text.endsWith(".");
  }

  /** Every folder in a library that could be a recording's; none where there is no library. */
  public static List<RecordingFolder> all(Path library) {
    List<RecordingFolder> found = new ArrayList<>();
    for (Path path : entries(library)) {
      boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (isFolder && isId(path.getFileName().toString())) {
        found.add(new RecordingFolder(path));
      }
    }
    return found;
  }

  public String id() {
    return path.getFileName().toString();
  }

  public boolean exists() {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Its parts, oldest first. */
  public List<Path> parts() {
    List<Path> parts = new ArrayList<>();
    for (Path file : entries(path)) {
      if (PART.matcher(file.getFileName().toString()).matches()) {
        parts.add(file);
      }
    }
    parts.sort((a, b) -> Integer.compare(numberOf(a), numberOf(b)));
    return parts;
  }

  /** The file of a part, from 1. */
  public Path part(int number) {
    return path.resolve(String.format(Locale.ROOT, "%04d.offing", number));
  }

  /** Where a part is made before it is one. */
  public static Path begun(Path part) {
    return part.resolveSibling(part.getFileName() + ".new");
  }

  static int numberOf(Path part) {
    String name = part.getFileName().toString();
    String digits = name.substring(0, Math.max(0, name.indexOf('.')));
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /** Bytes on disk of a part and what SQLite keeps beside it. */
  public static long bytesOf(Path part) {
    long bytes = 0;
    for (String ending : BESIDE) {
      try {
        bytes += Files.size(beside(part, ending));
      } catch (IOException isNotThere) {
        // Not each of them is always there.
      }
    }
    return bytes;
  }

  /** Deletes a part and what SQLite keeps beside it. */
  public static void deletePart(Path part) {
    for (String ending : BESIDE) {
      delete(beside(part, ending));
    }
  }

  private static Path beside(Path part, String ending) {
    return part.resolveSibling(part.getFileName() + ending);
  }

  /** Deletes what is ours in it, and the folder where nothing else is left. */
  public void delete() {
    for (Path file : entries(path)) {
      if (OURS.matcher(file.getFileName().toString()).matches()) {
        delete(file);
      }
    }
    if (entries(path).isEmpty()) {
      delete(path);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException fault) {
      throw new RecordingFault(path + " cannot be deleted: " + fault, fault);
    }
  }

  /** Notes that this process writes it. */
  public void claim() throws IOException {
    ProcessHandle self = ProcessHandle.current();
    Files.writeString(path.resolve(WRITER), self.pid() + " " + startOf(self));
  }

  /** Ends what {@link #claim} began. */
  public void release() {
    delete(path.resolve(WRITER));
  }

  /** Whether a process that lives is writing it. */
  public boolean isGrowing() {
    try {
      String[] words = Files.readString(path.resolve(WRITER)).split(" ", 2);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> startOf(process).equals(words[1]))
          .isPresent();
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException nobody) {
      return false;
    }
  }

  /** Numbers of processes are used again; a number and a start are not. */
  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("");
  }

  private static List<Path> entries(Path folder) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      return entries;
    } catch (NoSuchFileException | NotDirectoryException none) {
      return List.of();
    } catch (IOException fault) {
      throw new RecordingFault(folder + " cannot be read: " + fault, fault);
    } catch (UncheckedIOException | java.nio.file.DirectoryIteratorException fault) {
      throw new RecordingFault(folder + " cannot be read: " + fault, fault);
    }
  }
}
