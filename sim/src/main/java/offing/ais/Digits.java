package offing.ais;

/** Numbers in lines of bytes. No exceptions: what is none is -1. */
final class Digits {
  private Digits() {}

  static boolean is(byte c) {
    return c >= '0' && c <= '9';
  }

  /** The number that fills the span, at most 15 digits; -1 where anything else stands there. */
  static long number(byte[] line, int from, int to) {
    if (to <= from || to - from > 15) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      if (!is(line[i])) {
        return -1;
      }
      number = number * 10 + line[i] - '0';
    }
    return number;
  }

  /** Two hexadecimal digits of either case; -1 where they are none. */
  static int hex(byte[] line, int at, int to) {
    if (at + 2 > to) {
      return -1;
    }
    return Character.digit(line[at], 16) < 0 || Character.digit(line[at + 1], 16) < 0
        ? -1
        : Character.digit(line[at], 16) << 4 | Character.digit(line[at + 1], 16);
  }

  /** The exclusive or of the span: the checksum of IEC 61162-1. */
  static int checksum(byte[] line, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum ^= line[i];
    }
    return sum & 0xff;
  }

  /** Where {@code c} is first in the span; {@code to} where it is not. */
  static int find(byte[] line, int from, int to, char c) {
    for (int i = from; i < to; i++) {
      if (line[i] == c) {
        return i;
      }
    }
    return to;
  }
}
