package offing.recording.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import offing.recording.RecordingFault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * One SQLite file: how it is opened, and its table {@code state}, the only one that changes: title
 * where it was renamed, whether it was closed cleanly, and where its chain stands.
 */
public final class PartFile {
  /** {@code OFNG}: tells our files from any other of SQLite's. */
  static final int APPLICATION_ID = 0x4F464E47;

  /** The schema that is written and read here. */
  static final int VERSION = 3;

  /** Key of the title where it was renamed. */
  public static final String TITLE = "title";

  /** Key that stands where the writer closed it cleanly. */
  public static final String CLOSED = "closed";

  /** Key of the id of the newest row and of the chain's hash there. */
  public static final String TAIL = "tail";

  private static final int PATIENCE_MS = 5_000;
  private static final int LITTLE_PATIENCE_MS = 200;

  private PartFile() {}

  /** Makes a new file, or goes on with one. */
  static Connection write(Path file) throws SQLException {
    return write(file, new SQLiteConfig());
  }

  /**
   * Opens a file that is there for the little that changes; one that went meanwhile is not made.
   */
  private static Connection change(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return write(file, config);
  }

  private static Connection write(Path file, SQLiteConfig config) throws SQLException {
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MS);
    return config.createConnection(url(file));
  }

  /** Opens a file to be read alone, also beside its writer; throws where it is none of ours. */
  public static Connection read(Path file) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MS);
    try {
      return checked(config.createConnection(url(file)), file);
    } catch (SQLException fault) {
      throw new RecordingFault(file + " cannot be read: " + fault.getMessage(), fault);
    }
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  private static Connection checked(Connection connection, Path file) throws SQLException {
    try {
      if (pragma(connection, "application_id") != APPLICATION_ID) {
        throw new RecordingFault(file + " is no recording");
      }
      long version = pragma(connection, "user_version");
      if (version != VERSION) {
        throw new RecordingFault(
            file + " has version " + version + "; this program reads version " + VERSION);
      }
      return connection;
    } catch (SQLException | RecordingFault fault) {
      connection.close();
      throw fault;
    }
  }

  static long pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA " + name)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  static void put(Connection connection, String key, String value) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT OR REPLACE INTO state VALUES (?, ?, ?)")) {
      statement.setString(1, key);
      statement.setString(2, value);
      statement.setLong(3, crc(key, value));
      statement.executeUpdate();
    }
  }

  /** A value of {@code state}; throws where its checksum does not hold. */
  public static Optional<String> find(Connection connection, String key) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT value, crc FROM state WHERE key = ?")) {
      statement.setString(1, key);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next()) {
          return Optional.empty();
        }
        String value = String.valueOf(result.getString(1));
        if (result.getLong(2) != crc(key, value)) {
          throw new RecordingFault(
              "'" + key + "' in table state is not what was written: its checksum does not hold");
        }
        return Optional.of(value);
      }
    }
  }

  /** The keys of {@code state} whose checksum does not hold. */
  public static List<String> unsound(Connection connection) throws SQLException {
    List<String> unsound = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT key, value, crc FROM state")) {
      while (result.next()) {
        String key = String.valueOf(result.getString(1));
        boolean isSound = result.getLong(3) == crc(key, String.valueOf(result.getString(2)));
        if (!isSound) {
          unsound.add(key);
        }
      }
    }
    return unsound;
  }

  private static long crc(String key, String value) {
    var crc = new CRC32C();
    crc.update((key + "\0" + value).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  /** Writes one value into a file that exists. */
  public static void put(Path file, String key, String value) {
    try (Connection connection = checked(change(file), file)) {
      put(connection, key, value);
    } catch (SQLException fault) {
      throw new RecordingFault(file + " cannot be written: " + fault.getMessage(), fault);
    }
  }

  /** The title of a file where it was renamed. */
  public static Optional<String> title(Path file) {
    try (Connection connection = read(file)) {
      return find(connection, TITLE);
    } catch (SQLException fault) {
      throw new RecordingFault(file + " cannot be read: " + fault.getMessage(), fault);
    }
  }

  /** Where the chain of a file stands: 64 hexadecimal digits. */
  public static String head(Path file) {
    try (Connection connection = read(file)) {
      return find(connection, TAIL).map(PartFile::hashOf).orElse(Chain.NOTHING);
    } catch (SQLException fault) {
      throw new RecordingFault(file + " cannot be read: " + fault.getMessage(), fault);
    }
  }

  static String tail(long lastId, String hash) {
    return lastId + " " + hash;
  }

  private static String hashOf(String tail) {
    return tail.substring(tail.indexOf(' ') + 1);
  }

  /**
   * Brings everything into the one file, so that any SQLite may read it: where someone is reading
   * beside, it stays as it is, which loses nothing.
   *
   * @return whether it stands alone now
   */
  static boolean standAlone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + LITTLE_PATIENCE_MS);
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
        return mode.next() && "delete".equalsIgnoreCase(mode.getString(1));
      }
    } catch (SQLException busy) {
      return false;
    }
  }

  /** The same for a file that nobody writes. */
  public static boolean standAlone(Path file) {
    try (Connection connection = checked(change(file), file)) {
      return standAlone(connection);
    } catch (SQLException fault) {
      throw new RecordingFault(file + " cannot be written: " + fault.getMessage(), fault);
    }
  }
}
