package offing.feed.dma;

/** Numbers as the files write them. Bad ones are many in a bad file: nothing is thrown. */
final class Decimal {
  /** Stands for a number that is none. */
  static final double BAD = Double.POSITIVE_INFINITY;

  /** So many digits are exact, and so is a division by a power of ten of as many. */
  private static final int MOST_DIGITS = 15;

  private static final double[] POWERS = powers();

  private Decimal() {}

  private static double[] powers() {
    double[] powers = new double[MOST_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** The number; NaN where there is no text, {@link #BAD} where it is no decimal number. */
  static double parse(String text) {
    if (text.isEmpty()) {
      return Double.NaN;
    }
    boolean negative = text.charAt(0) == '-';
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = count;
      } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
        digits = digits * 10 + (c - '0');
        count++;
      } else {
        return BAD;
      }
    }
    double value = digits / POWERS[point < 0 ? 0 : count - point];
    return count == 0 ? BAD : negative ? -value : value;
  }
}
