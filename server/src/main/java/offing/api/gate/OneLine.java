package offing.api.gate;

/** Text that stays on its line wherever it is shown. */
public final class OneLine {
  private OneLine() {}

  /** Whether nothing in it would break a line of a log, or turn text round. */
  public static boolean is(String text) {
    return text.codePoints().noneMatch(OneLine::isControl);
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
