package offing.recording.column;

import java.util.Arrays;

/** A column of whole numbers that grows row by row. Reused; owned by one thread. */
public final class NumberColumn {
  private static final int FIRST_CAPACITY = 64;

  private long[] zigzags = new long[FIRST_CAPACITY];
  private int size;
  private long anyBit;

  /** Adds a row. The nearer to 0, the fewer bytes it takes. */
  public void add(long value) {
    if (size == zigzags.length) {
      zigzags = Arrays.copyOf(zigzags, 2 * size);
    }
    long zigzag = (value << 1) ^ (value >> (Long.SIZE - 1));
    zigzags[size++] = zigzag;
    anyBit |= zigzag;
  }

  /** How many rows it has. */
  public int size() {
    return size;
  }

  /** Starts anew without rows. */
  public void clear() {
    size = 0;
    anyBit = 0;
  }

  /** The width, then a plane for each byte of it, the lowest first. */
  byte[] toBytes() {
    int width = (Long.SIZE - Long.numberOfLeadingZeros(anyBit) + Byte.SIZE - 1) / Byte.SIZE;
    byte[] bytes = new byte[1 + width * size];
    bytes[0] = (byte) width;
    for (int plane = 0; plane < width; plane++) {
      int start = 1 + plane * size;
      int shift = plane * Byte.SIZE;
      for (int row = 0; row < size; row++) {
        bytes[start + row] = (byte) (zigzags[row] >>> shift);
      }
    }
    return bytes;
  }
}
