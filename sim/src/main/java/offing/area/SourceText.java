package offing.area;

import java.util.List;

/** What stands in a file, to tell where in it a letter of one of its texts is. Immutable. */
final class SourceText {
  private final String file;
  private final List<String> lines;

  SourceText(String file, String content) {
    this.file = file;
    lines = content.lines().toList();
  }

  /** As the reader knows it. */
  String file() {
    return file;
  }

  /** A place, both from 1. */
  record Place(int line, int column) {}

  /**
   * Where a letter of a text is that begins at a place: plain, quoted, or as a YAML block, folded
   * or not. Folding moves blanks alone, so whatever is not blank is counted.
   *
   * @param offset of the letter in the text as it was read, from 0
   */
  Place place(Place start, String text, int offset) {
    String head = lines.get(start.line() - 1).substring(start.column() - 1);
    boolean isBlock = head.startsWith(">") || head.startsWith("|");
    char quote = head.startsWith("\"") || head.startsWith("'") ? head.charAt(0) : 0;
    int line = isBlock ? start.line() + 1 : start.line();
    int column = isBlock ? 1 : start.column() + (quote == 0 ? 0 : 1);
    return walk(line, column, quote, lettersBefore(text, offset));
  }

  private static int lettersBefore(String text, int offset) {
    return (int)
        text.substring(0, Math.min(offset, text.length()))
            .chars()
            .filter(SourceText::isLetter)
            .count();
  }

  private static boolean isLetter(int c) {
    return !Character.isWhitespace(c);
  }

  /** To the first letter after as many others. */
  private Place walk(int line, int column, char quote, int letters) {
    int left = letters;
    Place last = new Place(line, column);
    for (int at = line; at <= lines.size(); at++) {
      String text = lines.get(at - 1);
      for (int i = at == line ? column - 1 : 0; i < text.length(); i++) {
        if (isLetter(text.charAt(i))) {
          if (left-- == 0) {
            return new Place(at, i + 1);
          }
          i += isEscape(text, i, quote) ? 1 : 0;
          last = new Place(at, i + 2);
        }
      }
    }
    return last;
  }

  /** Two letters that stand for one. */
  private static boolean isEscape(String text, int at, char quote) {
    return (quote == '"' && text.charAt(at) == '\\')
        || (quote == '\'' && text.startsWith("''", at));
  }
}
