package offing.recording.column;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Columns, one behind the other: the reader knows how many rows each has. */
public final class ColumnWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Adds a column as it stands. */
  public ColumnWriter add(NumberColumn column) {
    out.writeBytes(column.toBytes());
    return this;
  }

  /** Adds columns as they stand, in their order. */
  public ColumnWriter addAll(NumberColumn... columns) {
    for (NumberColumn column : columns) {
      add(column);
    }
    return this;
  }

  /** Adds the texts: how many, how many bytes each has in UTF-8, and the bytes. */
  public ColumnWriter add(Dictionary dictionary) {
    var count = new NumberColumn();
    var lengths = new NumberColumn();
    var bytes = new ByteArrayOutputStream();
    count.add(dictionary.texts().size());
    for (String text : dictionary.texts()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      lengths.add(utf8.length);
      bytes.writeBytes(utf8);
    }
    addAll(count, lengths);
    out.writeBytes(bytes.toByteArray());
    return this;
  }

  /** All that was added. */
  public byte[] toBytes() {
    return out.toByteArray();
  }
}
