package offing.recording.writer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import offing.recording.store.RecordingFolder;

/** A new recording's name: its source and the wall time, {@code night-dash-20261124T233500Z}. */
final class NewId {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int MOST_SOURCE = 60;
  private static final int MOST_A_SECOND = 1_000;

  private NewId() {}

  /** Makes a folder that no other recording has; where it cannot be made, it is not there yet. */
  static RecordingFolder allot(Path library, String source, Instant now) {
    String name = word(source) + "-" + TIME.format(now);
    RecordingFolder folder = new RecordingFolder(library.resolve(name));
    try {
      Files.createDirectories(library);
      for (int i = 2; i < MOST_A_SECOND && !isMade(folder); i++) {
        folder = new RecordingFolder(library.resolve(name + "-" + i));
      }
    } catch (IOException | SecurityException notYet) {
      // The writer tries again, and says in its state why it cannot.
      return folder;
    }
    return folder;
  }

  private static boolean isMade(RecordingFolder folder) throws IOException {
    try {
      Files.createDirectory(folder.path());
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  /** Letters, digits and hyphens of a source: {@code tcp://host:4001} is {@code tcp-host-4001}. */
  private static String word(String source) {
    String last =
        source.startsWith("file:") ? source.substring(source.lastIndexOf('/') + 1) : source;
    String word = last.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+", "");
    String shorter = word.length() > MOST_SOURCE ? word.substring(0, MOST_SOURCE) : word;
    String clean = shorter.replaceAll("-+$", "");
    return clean.isEmpty() ? "recording" : clean;
  }
}
