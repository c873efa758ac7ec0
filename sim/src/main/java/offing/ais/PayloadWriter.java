package offing.ais;

/**
 * A message's bits as payload characters, most significant bit first (ITU-R M.1371-5 annex 2, IEC
 * 61162-1 six-bit armour). Reused; owned by one thread.
 */
final class PayloadWriter {
  /** A message of five slots has 1 064 bits. */
  private static final int MAX_CHARS = 180;

  private static final int BITS_PER_CHAR = 6;

  private final byte[] chars = new byte[MAX_CHARS];
  private int size;
  private int bits;
  private long pending;
  private int pendingBits;

  void clear() {
    size = 0;
    bits = 0;
    pending = 0;
    pendingBits = 0;
  }

  /** Appends the low {@code count} bits, at most 32, of {@code value}. */
  PayloadWriter put(int value, int count) {
    pending = (pending << count) | (value & ((1L << count) - 1));
    pendingBits += count;
    bits += count;
    while (pendingBits >= BITS_PER_CHAR) {
      pendingBits -= BITS_PER_CHAR;
      chars[size++] = armoured((int) (pending >>> pendingBits) & 63);
    }
    return this;
  }

  PayloadWriter put(boolean set) {
    return put(set ? 1 : 0, 1);
  }

  /** Appends six-bit text, padded with {@code @} to {@code length} characters. */
  PayloadWriter put(String text, int length) {
    for (int i = 0; i < length; i++) {
      put(i < text.length() ? text.charAt(i) : '@', BITS_PER_CHAR);
    }
    return this;
  }

  int bits() {
    return bits;
  }

  /** Fills the last character up with zeros, and returns how many it took, [0, 5]. */
  int fill() {
    int fillBits = pendingBits == 0 ? 0 : BITS_PER_CHAR - pendingBits;
    put(0, fillBits);
    return fillBits;
  }

  /** The characters so far are the first {@link #size()}. */
  byte[] chars() {
    return chars;
  }

  int size() {
    return size;
  }

  private static byte armoured(int sixBits) {
    return (byte) (sixBits < 40 ? sixBits + 48 : sixBits + 56);
  }
}
