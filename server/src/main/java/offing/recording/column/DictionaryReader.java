package offing.recording.column;

/** The texts of a block, by what stands for them. Owned by one thread. */
public final class DictionaryReader {
  private final String[] texts;
  private int used;

  DictionaryReader(String[] texts) {
    this.texts = texts;
  }

  /** The text that a reference stands for, asked row by row as they were written. */
  public String text(long reference) {
    if (reference == Dictionary.EMPTY) {
      return "";
    }
    if (reference == Dictionary.NEXT && used < texts.length) {
      return texts[used++];
    }
    if (reference < Dictionary.USED || reference >= Dictionary.USED + used) {
      throw new IllegalArgumentException("no text stands at " + reference);
    }
    return texts[(int) (reference - Dictionary.USED)];
  }
}
