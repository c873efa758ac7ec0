package offing.watch.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offing.area.Node;

/** Times as an analyst reads them aloud: {@code 20 s}, {@code 10 min}, {@code 1.5 h}. */
final class Durations {
  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(s|min|h)");

  /** A day: no rule waits longer. */
  private static final double LONGEST_MS = 24 * 3600e3;

  private Durations() {}

  /** Milliseconds; 0 where the node holds no such time, which is a problem. */
  static long milliseconds(Node node) {
    String text = node.text();
    Matcher form = FORM.matcher(text);
    double ms = form.matches() ? Double.parseDouble(form.group(1)) * unitMs(form.group(2)) : -1;
    if (ms >= 0 && ms <= LONGEST_MS) {
      return Math.round(ms);
    }
    if (!text.isEmpty()) {
      node.problem("'" + text + "' is no time of up to a day, as in 20 s, 10 min or 1.5 h");
    }
    return 0;
  }

  private static double unitMs(String unit) {
    return switch (unit) {
      case "s" -> 1e3;
      case "min" -> 60e3;
      default -> 3600e3;
    };
  }
}
