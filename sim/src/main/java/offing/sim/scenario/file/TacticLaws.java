package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offing.area.Problem;
import offing.sim.scenario.TacticKind;
import offing.sim.scenario.TacticKind.Parameter;
import offing.sim.scenario.yaml.YamlTree;

/** Whether what an approach says fits its tactic, and its parameters keep to their range. */
final class TacticLaws {
  private final YamlTree yaml;
  private final List<Problem> problems = new ArrayList<>();

  private TacticLaws(YamlTree yaml) {
    this.yaml = yaml;
  }

  /** Every broken law of a file that its schema passed. */
  static List<Problem> problems(YamlTree yaml) {
    TacticLaws laws = new TacticLaws(yaml);
    for (int i = 0; i < yaml.root().path("approaches").size(); i++) {
      laws.check("/approaches/" + i);
    }
    for (int i = 0; i < yaml.root().at("/campaign/plays").size(); i++) {
      laws.check("/campaign/plays/" + i + "/approach");
    }
    return laws.problems;
  }

  private void check(String pointer) {
    JsonNode approach = yaml.root().at(pointer);
    TacticKind kind = TacticKind.find(approach.path("tactic").asText()).orElseThrow();
    if (approach.path("lookAlike").asBoolean(false) && !kind.hasLookAlike()) {
      String allowed = "false: nobody can be taken for " + kind.id();
      problems.add(
          yaml.problem(
              pointer + "/lookAlike", Sentence.found(approach.path("lookAlike"), allowed)));
    }
    for (Map.Entry<String, JsonNode> set : approach.path("with").properties()) {
      String at = pointer + "/with/" + set.getKey();
      wrong(kind, set.getKey(), set.getValue())
          .ifPresent(sentence -> problems.add(yaml.problem(at, sentence)));
    }
  }

  private static Optional<String> wrong(TacticKind kind, String name, JsonNode value) {
    return kind.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .map(parameter -> allows(parameter, value) ? "" : Sentence.found(value, range(parameter)))
        .or(() -> Optional.of(unknown(kind, name)))
        .filter(sentence -> !sentence.isEmpty());
  }

  private static boolean allows(Parameter parameter, JsonNode value) {
    double number = value.asDouble();
    return number >= parameter.least()
        && number <= parameter.most()
        && (!isCount(parameter) || number == Math.rint(number));
  }

  private static String range(Parameter parameter) {
    return (isCount(parameter) ? "a whole number from " : "a number from ")
        + plain(parameter.least())
        + " to "
        + plain(parameter.most())
        + (isCount(parameter) ? "" : " " + parameter.unit());
  }

  private static boolean isCount(Parameter parameter) {
    return parameter.unit().isEmpty();
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }

  private static String unknown(TacticKind kind, String name) {
    List<String> names = kind.parameters().stream().map(Parameter::name).toList();
    return names.isEmpty()
        ? "is no parameter of " + kind.id() + ", which has none"
        : Sentence.noField(name, names).replace("field here", "parameter of " + kind.id());
  }
}
