package offing.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import offing.recording.Recordings.Limits;
import offing.recording.Recordings.Verdict;
import offing.recording.writer.Terms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One changed byte is found, wherever it is, and where it is is said. */
class VerificationTest {
  private static final List<String> TABLES =
      List.of(
          "recording",
          "area_file",
          "rule_set",
          "block",
          "alert",
          "command",
          "label",
          "track_note",
          "marker",
          "seal",
          "state");

  @TempDir static Path folder;
  private static Recordings library;
  private static String id;
  private static Path part;
  private static byte[] sound;

  @BeforeAll
  static void recordSomeMinutes() throws Exception {
    var terms = Terms.DEFAULT.withParts(120_000, Long.MAX_VALUE);
    library = Recordings.in(folder.resolve("library"), Limits.DEFAULT, terms);
    Recorder recorder = library.start(Night.head());
    recorder.commanded(new CommandEntry(Night.START_MS, "Chan", "desk", "clock 60x"));
    Night.into(recorder, 300);
    id = recorder.state().recording();
    part = library.folder().resolve(id).resolve("0001.offing");
    sound = Files.readAllBytes(part);
  }

  private static Verdict verdict() {
    return library.verify(id);
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + part);
  }

  @Test
  void whatNobodyTouchedIsSound() throws Exception {
    Files.write(part, sound);

    assertThat(verdict().faults()).isEmpty();
    assertThat(verdict().isSound()).isTrue();
    assertThat(verdict().blocks()).isGreaterThan(60);
    for (String table : TABLES) {
      assertThat(ids(table)).as(table).isNotEmpty();
    }
  }

  private static List<Object> ids(String table) throws SQLException {
    String question = "SELECT rowid FROM " + table;
    try (Connection connection = open();
        ResultSet result = connection.createStatement().executeQuery(question)) {
      List<Object> ids = new ArrayList<>();
      while (result.next()) {
        ids.add(result.getLong(1));
      }
      return ids;
    }
  }

  @Test
  void aChangedByteOfAnyValueIsFoundInItsTableAndRow() throws Exception {
    for (int i = 0; i < 110; i++) {
      Files.write(part, sound);
      String table = TABLES.get(i % TABLES.size());
      Changed changed = change(table, new SplittableRandom(i));

      assertThat(verdict().faults())
          .as("%s", changed)
          .anyMatch(fault -> fault.startsWith("0001.offing: ") && fault.contains(changed.named()));
    }
    Files.write(part, sound);
  }

  /** A value of which one byte was changed. */
  private record Changed(String table, long id, String column, Object before, Object after) {

    String named() {
      return table.equals("state") ? "state" : "table " + table + ", row " + id;
    }
  }

  private static Changed change(String table, SplittableRandom dice) throws SQLException {
    List<Object> ids = ids(table);
    long row = (Long) ids.get(dice.nextInt(ids.size()));
    try (Connection connection = open()) {
      while (true) {
        String question = "SELECT * FROM " + table + " WHERE rowid = " + row;
        Object before;
        String column;
        try (ResultSet result = connection.createStatement().executeQuery(question)) {
          int at = dice.nextInt(result.getMetaData().getColumnCount());
          column = result.getMetaData().getColumnName(at + 1);
          before = result.getObject(at + 1);
        }
        Object after = changed(before, dice);
        if (!column.equals("id") && !after.equals(before)) {
          put(connection, table, column, row, after);
          return new Changed(table, row, column, String.valueOf(before), after);
        }
      }
    }
  }

  private static void put(Connection connection, String table, String column, long row, Object to)
      throws SQLException {
    String update = "UPDATE " + table + " SET " + column + " = ? WHERE rowid = " + row;
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setObject(1, to);
      statement.executeUpdate();
    }
  }

  private static Object changed(Object value, SplittableRandom dice) {
    if (value instanceof byte[] bytes) {
      byte[] other = bytes.clone();
      other[dice.nextInt(other.length)] ^= (byte) (1 << dice.nextInt(8));
      return other;
    }
    if (value instanceof String text && !text.isEmpty()) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      bytes[dice.nextInt(bytes.length)] ^= 1;
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    if (value instanceof Double number) {
      return Double.longBitsToDouble(Double.doubleToLongBits(number) ^ 1L << dice.nextInt(52));
    }
    if (value instanceof Number number) {
      return number.longValue() ^ 1L << dice.nextInt(40);
    }
    return "x";
  }

  /** Where a byte of the file itself changes, either it is found or nothing was in it. */
  @Test
  void aChangedByteOfTheFileIsFoundWhereverSomethingIsInIt() throws Exception {
    Files.write(part, sound);
    List<String> content = content();
    int found = 0;
    for (int seed = 0; seed < 120; seed++) {
      var dice = new SplittableRandom(seed);
      byte[] bytes = sound.clone();
      bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
      Files.write(part, bytes);
      if (verdict().isSound()) {
        assertThat(content()).as("seed %s", seed).isEqualTo(content);
      } else {
        found++;
      }
    }
    Files.write(part, sound);
    assertThat(found).isGreaterThan(60);
  }

  private static List<String> content() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = open()) {
      for (String table : TABLES) {
        String question = "SELECT * FROM " + table + " ORDER BY rowid";
        try (ResultSet result = connection.createStatement().executeQuery(question)) {
          int columns = result.getMetaData().getColumnCount();
          while (result.next()) {
            var row = new StringBuilder(table);
            for (int i = 1; i <= columns; i++) {
              Object value = result.getObject(i);
              boolean isBlob = value instanceof byte[];
              row.append('|').append(isBlob ? Arrays.hashCode((byte[]) value) : value);
            }
            rows.add(row.toString());
          }
        }
      }
    }
    return rows;
  }

  @Test
  void aMissingRowIsFound() throws Exception {
    Files.write(part, sound);
    try (Connection connection = open()) {
      connection
          .createStatement()
          .execute(
              "DELETE FROM block WHERE id = (SELECT id FROM block ORDER BY id LIMIT 1 OFFSET 5)");
    }
    assertThat(verdict().isSound()).isFalse();
    Files.write(part, sound);
  }

  @Test
  void aMissingPartIsFound() throws Exception {
    Files.write(part, sound);
    Path second = part.resolveSibling("0002.offing");
    Path away = Files.move(second, folder.resolve("away"));
    try {
      assertThat(verdict().faults())
          .anyMatch(fault -> fault.contains("0003.offing: does not follow 0001.offing"));
    } finally {
      Files.move(away, second);
    }
  }

  @Test
  void aFileThatIsNoneOfOursIsAFaultAndNoFailure() throws Exception {
    Files.writeString(part, "nothing of SQLite's");
    try {
      assertThat(verdict().faults()).anyMatch(fault -> fault.startsWith("0001.offing: "));
    } finally {
      Files.write(part, sound);
    }
  }
}
