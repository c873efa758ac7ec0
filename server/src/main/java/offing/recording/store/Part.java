package offing.recording.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import offing.recording.RecordingFault;
import offing.recording.block.Block;
import org.jspecify.annotations.Nullable;

/** One part that is read, also beside its writer. Owned by one thread. */
final class Part implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private @Nullable Head head;
  private OptionalLong fromMs = OptionalLong.empty();
  private @Nullable Contents whole;

  /** Opens it; throws where it is no part of a recording. */
  Part(Path file) {
    this.file = file;
    connection = PartFile.read(file);
  }

  Path file() {
    return file;
  }

  int number() {
    return RecordingFolder.numberOf(file);
  }

  /** What it says of its recording. */
  Head head() {
    Head read = head;
    if (read == null) {
      read = Head.read(rows(Table.RECORDING, "1 ORDER BY id"));
      head = read;
    }
    return read;
  }

  /** The title where somebody changed it. */
  Optional<String> renamed() {
    return state(PartFile.TITLE);
  }

  boolean isClosed() {
    return state(PartFile.CLOSED).isPresent();
  }

  /** What it holds: counted once where it is closed, for then that changes no more. */
  Contents contents() {
    Contents known = whole;
    if (known != null) {
      return known;
    }
    // Asked first: what is closed between the two is counted again.
    boolean isWhole = isClosed();
    Contents counted = Contents.of(this);
    whole = isWhole ? counted : null;
    return counted;
  }

  private Optional<String> state(String key) {
    try {
      return PartFile.find(connection, key);
    } catch (SQLException fault) {
      throw fault(fault);
    }
  }

  /** Event time of its first tick. */
  OptionalLong fromMs() {
    if (fromMs.isEmpty()) {
      fromMs = number("SELECT min(t0) FROM block WHERE kind = " + Block.KEYFRAME);
    }
    return fromMs;
  }

  /** Event time of its newest tick. */
  OptionalLong toMs() {
    OptionalLong keyframe = newest(Block.KEYFRAME);
    OptionalLong changes = newest(Block.CHANGES);
    if (keyframe.isEmpty() || changes.isEmpty()) {
      return keyframe;
    }
    return OptionalLong.of(Math.max(keyframe.getAsLong(), changes.getAsLong()));
  }

  private OptionalLong newest(int kind) {
    return number("SELECT t1 FROM block WHERE kind = " + kind + " ORDER BY t0 DESC LIMIT 1");
  }

  /** The newest keyframe at or before a time. */
  Optional<Row> keyframeUpTo(long timeMs) {
    return rows(Table.BLOCK, "kind = 1 AND t0 <= ? ORDER BY t0 DESC LIMIT 1", timeMs).stream()
        .findFirst();
  }

  /** Event time of the next keyframe after a time. */
  OptionalLong keyframeAfter(long timeMs) {
    return number("SELECT t0 FROM block WHERE kind = 1 AND t0 > ? ORDER BY t0 LIMIT 1", timeMs);
  }

  List<Block> changes(long fromMs, long beforeMs, long epoch) {
    return rows(
            Table.BLOCK,
            "kind = 2 AND t0 >= ? AND t0 < ? AND epoch = ? ORDER BY t0, id",
            fromMs,
            beforeMs,
            epoch)
        .stream()
        .map(Entries::block)
        .toList();
  }

  /** Asks several things of the file as it stands at one instant. */
  <T> T atOnce(Supplier<T> questions) {
    try {
      connection.setAutoCommit(false);
      try {
        return questions.get();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException fault) {
      throw fault(fault);
    }
  }

  /** A number that a question gives; empty where it gives none. */
  OptionalLong number(String question, Object... arguments) {
    try (PreparedStatement statement = prepared(question, arguments);
        ResultSet result = statement.executeQuery()) {
      Object value = result.next() ? result.getObject(1) : null;
      return value instanceof Number number
          ? OptionalLong.of(number.longValue())
          : OptionalLong.empty();
    } catch (SQLException fault) {
      throw fault(fault);
    }
  }

  /** Pairs of numbers. */
  List<long[]> pairs(String question, Object... arguments) {
    try (PreparedStatement statement = prepared(question, arguments);
        ResultSet result = statement.executeQuery()) {
      List<long[]> pairs = new ArrayList<>();
      while (result.next()) {
        pairs.add(new long[] {result.getLong(1), result.getLong(2)});
      }
      return pairs;
    } catch (SQLException fault) {
      throw fault(fault);
    }
  }

  /** Rows of a table; throws where a checksum does not hold. */
  List<Row> rows(Table table, String where, Object... arguments) {
    List<Row> rows = new ArrayList<>();
    each(table, where, rows::add, arguments);
    return rows;
  }

  /** The same, one by one. */
  void each(Table table, String where, Consumer<Row> sink, Object... arguments) {
    String question = "SELECT * FROM " + table.sqlName() + " WHERE " + where;
    try (PreparedStatement statement = prepared(question, arguments);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        sink.accept(Row.readSound(table, result));
      }
    } catch (SQLException fault) {
      throw fault(fault);
    } catch (RecordingFault fault) {
      throw new RecordingFault(file.getFileName() + ": " + fault.getMessage(), fault);
    }
  }

  private PreparedStatement prepared(String question, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(question);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private RecordingFault fault(SQLException fault) {
    return new RecordingFault(file + " cannot be read: " + fault.getMessage(), fault);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException fault) {
      throw fault(fault);
    }
  }
}
