package offing.watch.rule;

import java.util.Locale;

/** A pattern of ECQL's LIKE: {@code %} any text, {@code _} one character. */
final class Wildcard {
  private final String pattern;
  private final boolean matchingCase;

  Wildcard(String pattern, boolean matchingCase) {
    this.matchingCase = matchingCase;
    this.pattern = folded(pattern);
  }

  boolean matches(String text) {
    return matches(folded(text), 0, 0);
  }

  private String folded(String text) {
    return matchingCase ? text : text.toLowerCase(Locale.ROOT);
  }

  private boolean matches(String text, int at, int from) {
    int t = at;
    for (int p = from; p < pattern.length(); p++) {
      char c = pattern.charAt(p);
      if (c == '%') {
        return matchesRest(text, t, p + 1);
      }
      if (t == text.length() || (c != '_' && c != text.charAt(t))) {
        return false;
      }
      t++;
    }
    return t == text.length();
  }

  private boolean matchesRest(String text, int at, int from) {
    for (int t = at; t <= text.length(); t++) {
      if (matches(text, t, from)) {
        return true;
      }
    }
    return false;
  }
}
