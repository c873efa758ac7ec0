package offing.recording.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offing.recording.RecordingFault;

/** The area in force as rows, and as a folder again. Scenarios are left out: they are no sea. */
public final class AreaFiles {
  private static final String SCENARIOS = "scenarios/";
  private static final int LEVEL = 9;

  /** More than a file of an area ever needs, bytes: what claims to be more is not unpacked. */
  private static final long MOST_BYTES = 256L << 20;

  private AreaFiles() {}

  /** One row for each file, in the order of their paths. */
  public static List<Row> rows(Path area) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(area)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = area.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(SCENARIOS)) {
          rows.add(Row.of(Table.AREA_FILE, path, Zstd.compress(Files.readAllBytes(file), LEVEL)));
        }
      }
    }
    return rows;
  }

  /** Writes the files of the rows into a folder; none outside of it. */
  static void unpack(List<Row> rows, Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      for (Row row : rows) {
        Path file = root.resolve(row.text("path")).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
          throw new RecordingFault("'" + row.text("path") + "' is no file of an area");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, unpacked(row.blob("data")));
      }
    } catch (IOException fault) {
      throw new RecordingFault("the area cannot be unpacked: " + fault, fault);
    }
  }

  private static byte[] unpacked(byte[] packed) {
    long bytes = Zstd.getFrameContentSize(packed);
    if (bytes < 0 || bytes > MOST_BYTES) {
      throw new RecordingFault("a file of the area claims to have " + bytes + " bytes");
    }
    try {
      return Zstd.decompress(packed, (int) bytes);
    } catch (ZstdException damaged) {
      throw new RecordingFault("a file of the area cannot be unpacked", damaged);
    }
  }
}
