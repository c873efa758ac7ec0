package offing.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Offers the words that are allowed instead of one that is not, the likeliest first. */
public final class Spelling {
  /** More letters than this apart, or half of the word, and two have nothing to do with it. */
  private static final int LIKELY = 3;

  private Spelling() {}

  public static String offer(String word, Collection<String> allowed) {
    String all = "allowed: " + String.join(", ", allowed);
    return nearest(word, allowed).map(known -> "did you mean '" + known + "'? " + all).orElse(all);
  }

  /** The allowed word that was likely meant; empty where none is near. */
  public static Optional<String> nearest(String word, Collection<String> allowed) {
    return allowed.stream()
        .min(Comparator.comparingInt(known -> distance(word, known)))
        .filter(known -> distance(word, known) <= Math.min(LIKELY, (word.length() + 1) / 2));
  }

  /** Letters to put in, take out or change (Levenshtein 1966). */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
