package offing.stream.tile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one CBOR item (RFC 8949, definite lengths) with typed arrays (RFC 8746, little-endian).
 * Owned by its caller.
 */
final class Cbor {
  /** Tags of RFC 8746, section 2.1, table 1. */
  static final int UINT8 = 64;

  static final int UINT16_LE = 69;
  static final int UINT32_LE = 70;
  static final int SINT32_LE = 78;

  private static final int UNSIGNED = 0;
  private static final int BYTES = 2 << 5;
  private static final int TEXT = 3 << 5;
  private static final int MAP = 5 << 5;
  private static final int TAG = 6 << 5;
  private static final int FALSE = 0xf4;
  private static final int TRUE = 0xf5;

  /** Heads that announce a value in the next 1, 2, 4, 8 bytes; below 24 it stands in the head. */
  private static final int IN_1_BYTE = 24;

  private static final int IN_2_BYTES = 25;
  private static final int IN_4_BYTES = 26;
  private static final int IN_8_BYTES = 27;
  private static final int LONGEST_HEAD = 9;

  private static final VarHandle LONG_BE =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes;
  private int size;

  Cbor(int room) {
    bytes = new byte[room];
  }

  void map(int pairs) {
    head(MAP, pairs);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    head(TEXT, utf8.length);
    System.arraycopy(utf8, 0, bytes, reserve(utf8.length), utf8.length);
  }

  void unsigned(long value) {
    head(UNSIGNED, value);
  }

  void bool(boolean value) {
    bytes[reserve(1)] = (byte) (value ? TRUE : FALSE);
  }

  /** Opens a typed array; its bytes belong at the returned place of {@link #bytes()}. */
  int typedArray(int tag, int lengthBytes) {
    head(TAG, tag);
    head(BYTES, lengthBytes);
    return reserve(lengthBytes);
  }

  /** What is being written: good until the next call. */
  byte[] bytes() {
    return bytes;
  }

  /** What was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  int size() {
    return size;
  }

  private int reserve(int lengthBytes) {
    if (size + lengthBytes + LONGEST_HEAD > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (size + lengthBytes + LONGEST_HEAD));
    }
    int at = size;
    size += lengthBytes;
    return at;
  }

  private void head(int major, long value) {
    if (value < IN_1_BYTE) {
      bytes[reserve(1)] = (byte) (major | value);
    } else if (value < 1L << Byte.SIZE) {
      longHead(major | IN_1_BYTE, value, 1);
    } else if (value < 1L << Short.SIZE) {
      longHead(major | IN_2_BYTES, value, Short.BYTES);
    } else if (value < 1L << Integer.SIZE) {
      longHead(major | IN_4_BYTES, value, Integer.BYTES);
    } else {
      longHead(major | IN_8_BYTES, value, Long.BYTES);
    }
  }

  private void longHead(int first, long value, int length) {
    int at = reserve(1 + length);
    bytes[at] = (byte) first;
    LONG_BE.set(bytes, at + 1, value << (Long.SIZE - length * Byte.SIZE));
  }
}
