package offing.recording.column;

/** The rows of one column of numbers, one after the other. Owned by one thread. */
public final class NumberReader {
  private static final int BYTE = 0xff;

  private final byte[] bytes;
  private final int start;
  private final int rows;
  private final int width;
  private int row;

  /** The planes lie one behind the other from {@code start}, within the bytes. */
  NumberReader(byte[] bytes, int start, int rows, int width) {
    this.bytes = bytes;
    this.start = start;
    this.rows = rows;
    this.width = width;
  }

  /** The next row. */
  public long next() {
    if (row == rows) {
      throw new IllegalArgumentException("a column has more uses than its " + rows + " rows");
    }
    long zigzag = 0;
    int at = start + row++;
    for (int shift = 0; shift < width * Byte.SIZE; shift += Byte.SIZE) {
      zigzag |= (long) (bytes[at] & BYTE) << shift;
      at += rows;
    }
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  /** The next row, which is within a range of whole numbers, the ends included. */
  public int next(int least, int most) {
    long value = next();
    if (value < least || value > most) {
      throw new IllegalArgumentException(value + " in a column of [" + least + ", " + most + "]");
    }
    return (int) value;
  }

  /** The same column from its first row. */
  public NumberReader again() {
    return new NumberReader(bytes, start, rows, width);
  }

  /** Whether there is a next row. */
  public boolean hasNext() {
    return row < rows;
  }

  /** The sum of all rows, each of which is a number of things. */
  public long sum() {
    NumberReader all = again();
    long sum = 0;
    while (all.hasNext()) {
      sum += all.next(0, Integer.MAX_VALUE);
    }
    return sum;
  }
}
