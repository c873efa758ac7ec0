package offing.recording.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import offing.recording.store.Row;
import offing.recording.store.Table;
import org.jspecify.annotations.Nullable;

/** Every row of every table of a part, in the order of their ids: of writing. */
final class AllRows implements AutoCloseable {
  private final Map<Table, ResultSet> results = new EnumMap<>(Table.class);
  private final Map<Table, Long> heads = new EnumMap<>(Table.class);
  private @Nullable Table current;
  private long id;

  AllRows(Connection connection) throws SQLException {
    for (Table table : Table.values()) {
      Statement statement = connection.createStatement();
      statement.closeOnCompletion();
      ResultSet result =
          statement.executeQuery("SELECT * FROM " + table.sqlName() + " ORDER BY id");
      results.put(table, result);
      advance(table, result);
    }
  }

  private void advance(Table table, ResultSet result) throws SQLException {
    if (result.next()) {
      heads.put(table, result.getLong(1));
    } else {
      heads.remove(table);
    }
  }

  /** Goes to the next row; false where there is none. */
  boolean next() throws SQLException {
    Table last = current;
    if (last != null) {
      advance(last, result(last));
    }
    Table least = null;
    for (Map.Entry<Table, Long> head : heads.entrySet()) {
      if (least == null || head.getValue() < id) {
        least = head.getKey();
        id = head.getValue();
      }
    }
    current = least;
    return least != null;
  }

  private ResultSet result(Table table) {
    ResultSet result = results.get(table);
    if (result == null) {
      throw new IllegalStateException("table " + table + " was not opened");
    }
    return result;
  }

  private Table table() {
    Table table = current;
    if (table == null) {
      throw new IllegalStateException("there is no row here");
    }
    return table;
  }

  /** Id of the row on which it stands. */
  long id() {
    return id;
  }

  Row row() throws SQLException {
    return Row.read(table(), result(table()));
  }

  boolean isSound() throws SQLException {
    return row().isSound(result(table()));
  }

  @Override
  public void close() throws SQLException {
    for (ResultSet result : results.values()) {
      result.close();
    }
  }
}
