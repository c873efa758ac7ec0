package offing.watch.rule;

/** How two values are compared, and how that is said in words. */
enum Operator {
  AT_LEAST("at least "),
  OVER("over "),
  AT_MOST("at most "),
  UNDER("under "),
  EQUAL(""),
  NOT_EQUAL("not ");

  private final String words;

  Operator(String words) {
    this.words = words;
  }

  /** {@code at least 30}. */
  String limit(String value) {
    return words + value;
  }

  boolean test(double left, double right) {
    return switch (this) {
      case AT_LEAST -> left >= right;
      case OVER -> left > right;
      case AT_MOST -> left <= right;
      case UNDER -> left < right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
    };
  }

  /** The same comparison with its sides changed over. */
  Operator mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case OVER -> UNDER;
      case AT_MOST -> AT_LEAST;
      case UNDER -> OVER;
      case EQUAL, NOT_EQUAL -> this;
    };
  }

  /** What is true where this one is false. */
  Operator negated() {
    return switch (this) {
      case AT_LEAST -> UNDER;
      case OVER -> AT_MOST;
      case AT_MOST -> OVER;
      case UNDER -> AT_LEAST;
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
    };
  }

  boolean isEquality() {
    return this == EQUAL || this == NOT_EQUAL;
  }
}
