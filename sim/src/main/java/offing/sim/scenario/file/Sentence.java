package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import offing.area.Spelling;

/** The sentences in which a scenario's problems are told: what was found, and what is allowed. */
final class Sentence {
  private static final int LONGEST_QUOTE = 60;

  private Sentence() {}

  /** Of a wrong value. */
  static String found(JsonNode value, String allowed) {
    return found(value, List.of(), allowed);
  }

  /** Of a wrong word, with the one of {@code words} that was likely meant. */
  static String found(JsonNode value, Collection<String> words, String allowed) {
    String near = value.isTextual() ? near(value.asText(), words) : "";
    return "found " + quoted(value) + "; " + near + "allowed is " + allowed;
  }

  /** Of a field that is not one of {@code fields}. */
  static String noField(String name, Collection<String> fields) {
    return "is no field here; " + near(name, fields) + "allowed are " + String.join(", ", fields);
  }

  private static String near(String word, Collection<String> words) {
    return Spelling.nearest(word, words).map(near -> "did you mean '" + near + "'? ").orElse("");
  }

  private static String quoted(JsonNode value) {
    if (value.isMissingNode()) {
      return "nothing";
    }
    String text = value.toString();
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
  }
}
