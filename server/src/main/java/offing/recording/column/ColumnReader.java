package offing.recording.column;

import java.nio.charset.StandardCharsets;

/** Reads the columns that a {@link ColumnWriter} wrote, in the same order. Owned by one thread. */
public final class ColumnReader {
  private final byte[] bytes;
  private int at;

  public ColumnReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next column, which has that many rows. */
  public NumberReader numbers(long rows) {
    int width = bytes[skip(1)];
    if (rows < 0 || rows > Integer.MAX_VALUE || width < 0 || width > Long.BYTES) {
      throw new IllegalArgumentException("a column of " + rows + " rows and width " + width);
    }
    return new NumberReader(bytes, skip(rows * width), (int) rows, width);
  }

  /** The only number of the next column. */
  public long number() {
    return numbers(1).next();
  }

  /** The next columns are a dictionary. */
  public DictionaryReader dictionary() {
    // Each text has at least one byte: so many rows may be made room for.
    int count = (int) inRange(number(), bytes.length);
    NumberReader lengths = numbers(count);
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      int length = (int) inRange(lengths.next(), bytes.length);
      texts[i] = new String(bytes, skip(length), length, StandardCharsets.UTF_8);
    }
    return new DictionaryReader(texts);
  }

  /** There are no more columns. */
  public void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException(bytes.length - at + " bytes lie behind the last column");
    }
  }

  private static long inRange(long value, long most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(value + " where [0, " + most + "] is possible");
    }
    return value;
  }

  private int skip(long count) {
    if (count > bytes.length - at) {
      throw new IllegalArgumentException("the columns end within one of them");
    }
    int from = at;
    at += (int) count;
    return from;
  }
}
