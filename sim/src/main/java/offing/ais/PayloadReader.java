package offing.ais;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Payload characters as bits, most significant bit first (IEC 61162-1 six-bit armour). What lies
 * behind the last bit reads as zero. Reused; owned by one thread.
 */
final class PayloadReader {
  /** Nine sentences of 82 characters, roughly; no message of ITU-R M.1371-5 has more than 180. */
  static final int MAX_CHARS = 720;

  private static final VarHandle BIG_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int LONGEST_TEXT = 34;

  private final byte[] packed = new byte[MAX_CHARS * 6 / 8 + 72];
  private final byte[] text = new byte[LONGEST_TEXT];
  private int length;

  /** Takes the characters; false where one of them stands for no six bits. */
  boolean load(byte[] chars, int from, int to, int fillBits) {
    length = Math.max(0, (to - from) * 6 - fillBits);
    int at = 0;
    int seen = 0;
    for (int i = from; i < to; i += 4) {
      int bits = 0;
      for (int j = i; j < i + 4; j++) {
        int six = j < to ? sixBits(chars[j]) : 0;
        seen |= six;
        bits = (bits << 6) | (six & 63);
      }
      packed[at++] = (byte) (bits >> 16);
      packed[at++] = (byte) (bits >> 8);
      packed[at++] = (byte) bits;
    }
    Arrays.fill(packed, at, Math.min(packed.length, at + 64), (byte) 0);
    return seen >= 0;
  }

  /** Negative where the character stands for nothing. */
  private static int sixBits(byte c) {
    if (c >= '0' && c <= 'W') {
      return c - 48;
    }
    return c >= '`' && c <= 'w' ? c - 56 : -1;
  }

  /** Number of bits, without the fill bits. */
  int length() {
    return length;
  }

  int unsigned(int from, int count) {
    return (int) (aligned(from) >>> (64 - count));
  }

  int signed(int from, int count) {
    return (int) (aligned(from) >> (64 - count));
  }

  boolean bit(int at) {
    return aligned(at) < 0;
  }

  /** Six-bit ASCII, ended by {@code @}, without trailing spaces. */
  String text(int from, int chars) {
    return text(from, chars, 0, 0);
  }

  /** As {@link #text(int, int)}, of a text that goes on elsewhere. */
  String text(int from, int chars, int onwards, int more) {
    int end = 0;
    for (int i = 0; i < chars + more; i++) {
      int six = unsigned(i < chars ? from + i * 6 : onwards + (i - chars) * 6, 6);
      if (six == 0) {
        break;
      }
      text[i] = (byte) (six < 32 ? six + 64 : six);
      end = six == ' ' ? end : i + 1;
    }
    return end == 0 ? "" : new String(text, 0, end, StandardCharsets.ISO_8859_1);
  }

  /** At least 57 bits from there on, at the top. */
  private long aligned(int from) {
    return (long) BIG_ENDIAN.get(packed, from >>> 3) << (from & 7);
  }
}
