package offing.watch.rule;

import java.util.List;

/**
 * A rule as it is written in its file. Immutable.
 *
 * @param id the rule's
 * @param line where it begins, from 1; 0 where it has no lines to itself
 * @param text its lines, without what follows it; empty where it has no lines to itself
 */
public record RuleText(String id, int line, String text) {

  /** Cuts a rule out of its file. Its lines are its own where it begins with a dash. */
  static RuleText of(String id, int foundAt, String file) {
    List<String> lines = file.lines().toList();
    int first = foundAt - 1;
    if (first > 0 && !isItem(lines.get(first)) && lines.get(first - 1).strip().equals("-")) {
      first--;
    }
    if (first >= lines.size() || !isItem(lines.get(first))) {
      return new RuleText(id, 0, "");
    }
    int end = end(lines, first);
    return new RuleText(id, first + 1, String.join("\n", lines.subList(first, end)));
  }

  /** After the last line that stands further in than the dash. */
  private static int end(List<String> lines, int first) {
    int dash = indent(lines.get(first));
    int end = first + 1;
    for (int at = end; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isBlank() && indent(line) <= dash) {
        break;
      }
      end = line.isBlank() ? end : at + 1;
    }
    return end;
  }

  private static boolean isItem(String line) {
    String stripped = line.strip();
    return stripped.equals("-") || stripped.startsWith("- ");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
