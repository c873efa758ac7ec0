package offing.recording.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one part. Rows go in whole transactions, each on the disk when it returns. After the first
 * exception nothing may be written any more: {@link #abandon} it. Owned by one thread.
 */
public final class PartWriter {
  private static final String TRACKS =
      "CREATE VIEW track AS SELECT track AS number, min(first) AS first,"
          + " CASE max(what = 'gone') WHEN 1 THEN max(t)"
          + " ELSE (SELECT max(t1) FROM block WHERE kind IN (1, 2)) END AS last,"
          + " max(name) AS name, max(mmsi) AS mmsi FROM track_note GROUP BY track";

  private final Connection connection;
  private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);
  private final Chain chain;
  private long lastId;
  private String head;

  private PartWriter(Connection connection, Chain chain) {
    this.connection = connection;
    this.chain = chain;
    head = chain.head();
  }

  /**
   * Makes the file with its first rows: whoever looks finds it whole, or not at all.
   *
   * @param previous hash at the end of the part before; {@link Chain#NOTHING} where it is the first
   */
  public static PartWriter create(Path file, String previous, List<Row> first)
      throws SQLException, IOException {
    Path begun = RecordingFolder.begun(file);
    RecordingFolder.deletePart(begun);
    var writer = new PartWriter(PartFile.write(begun), new Chain(previous));
    try {
      writer.schema();
      writer.write(first);
      writer.abandon();
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
      return writer.goOn(PartFile.write(file));
    } catch (SQLException | IOException fault) {
      writer.abandon();
      RecordingFolder.deletePart(begun);
      throw fault;
    }
  }

  private PartWriter goOn(Connection next) throws SQLException {
    next.setAutoCommit(false);
    var writer = new PartWriter(next, chain);
    writer.lastId = lastId;
    return writer;
  }

  private void schema() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + PartFile.APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + PartFile.VERSION);
      for (Table table : Table.values()) {
        statement.execute(table.create());
      }
      statement.execute("CREATE INDEX block_kind_t0 ON block (kind, t0)");
      statement.execute("CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT, crc INTEGER)");
      statement.execute(TRACKS);
    }
  }

  /** Writes rows and seals in one transaction; a seal's hashes are put in here. */
  public void write(List<Row> rows) throws SQLException {
    for (Row row : rows) {
      insert(row);
    }
    PartFile.put(connection, PartFile.TAIL, PartFile.tail(lastId, chain.head()));
    connection.commit();
    head = chain.head();
  }

  private void insert(Row row) throws SQLException {
    long id = ++lastId;
    Row whole = row;
    if (row.table() == Table.SEAL) {
      Row linked = row.with("prev", chain.sealed()).with("rows", chain.rows());
      whole = linked.with("hash", chain.seal(linked.unsealed().canonical(id)));
    }
    byte[] canonical = whole.canonical(id);
    if (row.table() != Table.SEAL) {
      chain.add(canonical);
    }
    whole.insert(statement(row.table()), id, canonical);
  }

  private PreparedStatement statement(Table table) throws SQLException {
    PreparedStatement statement = inserts.get(table);
    if (statement == null) {
      statement = connection.prepareStatement(table.insert());
      inserts.put(table, statement);
    }
    return statement;
  }

  /** Where the chain stands after the newest transaction. */
  public String head() {
    return head;
  }

  /** Writes the last rows, seals them and closes the file so that it stands alone. */
  public void close(long timeMs, long epoch, List<Row> last) throws SQLException {
    try (connection) {
      PartFile.put(connection, PartFile.CLOSED, "1");
      List<Row> all = new java.util.ArrayList<>(last);
      all.add(seal(timeMs, epoch, true));
      write(all);
      closeStatements();
      connection.setAutoCommit(true);
      PartFile.standAlone(connection);
    }
  }

  /** A seal over what came before it. */
  public static Row seal(long timeMs, long epoch, boolean closing) {
    return Row.of(Table.SEAL, timeMs, epoch, 0, closing ? 1 : 0, "", "");
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : inserts.values()) {
      statement.close();
    }
  }

  /** Lets go of the file as it is: what was written before stays. */
  public void abandon() {
    try (connection) {
      closeStatements();
    } catch (SQLException alreadyBroken) {
      // It has failed before, and that was said.
    }
  }
}
