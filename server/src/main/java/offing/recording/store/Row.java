package offing.recording.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.CRC32C;
import offing.recording.RecordingFault;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that is written once. A value is a Long, a Double, a String, a byte array that
 * nobody changes, or null; NaN is kept as null.
 */
public final class Row {
  private final Table table;
  private final @Nullable Object[] values;

  private Row(Table table, @Nullable Object[] values) {
    this.table = table;
    this.values = values;
  }

  /** Takes the values in the order of the table's columns. */
  public static Row of(Table table, @Nullable Object... values) {
    if (values.length != table.columns().size()) {
      throw new IllegalArgumentException(table + " has no " + values.length + " columns");
    }
    @Nullable Object[] kept = new @Nullable Object[values.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = kept(values[i]);
    }
    return new Row(table, kept);
  }

  /** As SQLite gives it back: it knows neither NaN nor a negative zero. */
  private static @Nullable Object kept(@Nullable Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof Double number) {
      return number.isNaN() ? null : (Object) (number + 0.0);
    }
    return value;
  }

  public Table table() {
    return table;
  }

  public long integer(String column) {
    return value(column) instanceof Long number ? number : 0;
  }

  /** NaN where there is none. */
  public double real(String column) {
    return value(column) instanceof Double number ? number : Double.NaN;
  }

  public String text(String column) {
    return value(column) instanceof String text ? text : "";
  }

  byte[] blob(String column) {
    return value(column) instanceof byte[] bytes ? bytes : new byte[0];
  }

  private @Nullable Object value(String column) {
    return values[table.columns().indexOf(column)];
  }

  /** The event time that it tells, epoch milliseconds; empty where its table has none. */
  public Optional<Long> time() {
    String column = table == Table.BLOCK ? "t0" : "t";
    return table.columns().contains(column) ? Optional.of(integer(column)) : Optional.empty();
  }

  /** About how many bytes it takes. */
  public long bytes() {
    long bytes = 0;
    for (Object value : values) {
      boolean isBlob = value instanceof byte[];
      bytes += isBlob ? ((byte[]) value).length : Long.BYTES;
    }
    return bytes;
  }

  /** A seal without its own hash: what that hash covers of it. */
  public Row unsealed() {
    return with("hash", "");
  }

  /** The same row with another value. */
  Row with(String column, Object value) {
    @Nullable Object[] changed = values.clone();
    changed[table.columns().indexOf(column)] = kept(value);
    return new Row(table, changed);
  }

  /**
   * What checksum and chain are made of: the table's name, the id, and each value with a letter for
   * its type (I, R, T, B, N) and its length where that is not fixed. Big-endian; text in UTF-8.
   */
  public byte[] canonical(long id) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(table.sqlName());
      out.writeLong(id);
      for (Object value : values) {
        write(out, value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written anywhere", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value instanceof Long number) {
      out.writeByte('I');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('R');
      out.writeDouble(number);
    } else if (value instanceof String text) {
      write(out, 'T', text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof byte[] bytes) {
      write(out, 'B', bytes);
    } else {
      out.writeByte('N');
    }
  }

  private static void write(DataOutputStream out, char type, byte[] bytes) throws IOException {
    out.writeByte(type);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static long crc(byte[] canonical) {
    var crc = new CRC32C();
    crc.update(canonical);
    return crc.getValue();
  }

  void insert(PreparedStatement statement, long id, byte[] canonical) throws SQLException {
    statement.setLong(1, id);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 2, values[i]);
    }
    statement.setLong(values.length + 2, crc(canonical));
    statement.executeUpdate();
  }

  /** Reads the row on which the result stands, whether or not its checksum holds. */
  public static Row read(Table table, ResultSet result) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      Object value = result.getObject(i + 2);
      values[i] = value instanceof Integer number ? (Object) number.longValue() : value;
    }
    return new Row(table, values);
  }

  /** Whether the checksum of the row on which the result stands is the one of this row. */
  public boolean isSound(ResultSet result) throws SQLException {
    Object crc = result.getObject(values.length + 2);
    return crc instanceof Number number && number.longValue() == crc(canonical(result.getLong(1)));
  }

  /** Reads the row on which the result stands; throws where its checksum does not hold. */
  static Row readSound(Table table, ResultSet result) throws SQLException {
    Row row = read(table, result);
    if (!row.isSound(result)) {
      throw new RecordingFault(
          "row "
              + result.getLong(1)
              + " of table "
              + table.sqlName()
              + " is not what was written: its checksum does not hold");
    }
    return row;
  }
}
