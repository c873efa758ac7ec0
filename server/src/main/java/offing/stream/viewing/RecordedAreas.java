package offing.stream.viewing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.AreaReader;
import offing.recording.RecordingFault;
import offing.recording.RecordingReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The areas that recordings were made in: each unpacked and read once, and the server's own where
 * it is the same. Any thread but an event loop may ask.
 */
public final class RecordedAreas implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RecordedAreas.class);

  /** No recording keeps them. */
  private static final String NOT_KEPT = "scenarios";

  /** Its folder is named by it: never a path out of ours. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  private final Area own;
  private final Map<String, Area> byRecording = new ConcurrentHashMap<>();
  private final Map<String, Area> byContent = new ConcurrentHashMap<>();
  private @Nullable Path folder;

  public RecordedAreas(Area own) {
    this.own = own;
  }

  /** The area of a recording. */
  public Area of(RecordingReader reader) {
    return byRecording.computeIfAbsent(reader.info().id(), unseen -> unpacked(reader));
  }

  /** One at a time: another recording of the same area then finds it read. */
  private synchronized Area unpacked(RecordingReader reader) {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory("offing-areas");
        byContent.put(content(own.folder()), own);
      }
      String areaId = reader.info().areaId();
      if (!ID.matcher(areaId).matches()) {
        throw new RecordingFault("'" + areaId + "' is no id of an area");
      }
      return unpacked(reader, areaId, Files.createTempDirectory(folder, "a"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the area of " + reader.info().id(), e);
    }
  }

  /** Leaves the files where they are read from, and nothing behind where they are of no use. */
  private Area unpacked(RecordingReader reader, String areaId, Path made) throws IOException {
    boolean isOfUse = false;
    try {
      Path place = Files.createDirectory(made.resolve(areaId));
      reader.unpackArea(place);
      Area known = byContent.get(content(place));
      if (known != null && known.id().equals(areaId)) {
        return known;
      }
      Area read = AreaReader.read(place);
      byContent.put(content(place), read);
      isOfUse = true;
      return read;
    } finally {
      if (!isOfUse) {
        delete(made);
      }
    }
  }

  /** A hash over the names and bytes of an area's files. */
  private static String content(Path area) throws IOException {
    MessageDigest digest = sha256();
    try (var out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
      for (Path file : files(area)) {
        out.write(area.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        out.write(0);
        Files.copy(file, out);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path area) throws IOException {
    try (Stream<Path> all = Files.walk(area)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !area.relativize(file).startsWith(NOT_KEPT))
          .sorted(Comparator.comparing(file -> area.relativize(file).toString()))
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Takes what was unpacked off the disk. */
  @Override
  public synchronized void close() {
    if (folder != null) {
      try {
        delete(folder);
      } catch (IOException e) {
        LOG.warn("cannot delete {}", folder, e);
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
