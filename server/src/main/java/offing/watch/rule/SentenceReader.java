package offing.watch.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offing.area.Node;
import offing.area.Spelling;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.Indicators;

/** Reads the sentence of a rule; a parameter in it is put in at once. */
final class SentenceReader {
  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

  private SentenceReader() {}

  /** {@link Sentence#NONE} where the rule has none. */
  static Sentence read(Node rule, List<Parameter> parameters) {
    return rule.find("sentence")
        .map(node -> sentence(node, ParameterReader.values(parameters)))
        .orElse(Sentence.NONE);
  }

  private static Sentence sentence(Node node, Map<String, Object> parameters) {
    String template = node.text();
    List<Sentence.Piece> pieces = new ArrayList<>();
    var text = new StringBuilder();
    int from = 0;
    for (Matcher hole = HOLE.matcher(template); hole.find(); from = hole.end()) {
      text.append(template, from, hole.start());
      String name = hole.group(1);
      if (parameters.containsKey(name)) {
        text.append(shown(parameters.get(name)));
      } else {
        pieces.add(
            new Sentence.Piece(text.toString(), indicator(node, name, hole.start(1), parameters)));
        text.setLength(0);
      }
    }
    pieces.add(new Sentence.Piece(text + template.substring(from), Optional.empty()));
    return new Sentence(template, pieces);
  }

  private static Optional<Indicator> indicator(
      Node node, String name, int at, Map<String, Object> parameters) {
    Optional<Indicator> indicator = Indicators.find(name);
    if (indicator.isEmpty()) {
      List<String> known = new ArrayList<>(parameters.keySet());
      Indicators.list().forEach(it -> known.add(it.name()));
      node.problem(
          at,
          "'"
              + name
              + "' is neither an indicator nor a parameter of the rule; "
              + Spelling.offer(name, known));
    }
    return indicator;
  }

  private static String shown(Object value) {
    return value instanceof Double number ? Operand.text(number) : value.toString();
  }
}
