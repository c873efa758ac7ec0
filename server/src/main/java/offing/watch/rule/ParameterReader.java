package offing.watch.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offing.area.Node;
import offing.area.Spelling;
import offing.watch.indicator.Indicators;

/** Reads the parameters of a rule: {@code minSogKn: {default: 30, unit: kn, from: 5, to: 70}}. */
final class ParameterReader {
  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final List<String> FIELDS = List.of("default", "unit", "from", "to");
  private static final List<String> UNITS =
      List.of("kn", "nm", "m", "s", "min", "deg", "intervals", "scans", "vessels", "persons", "km");

  private ParameterReader() {}

  /** None where the rule has none. */
  static List<Parameter> read(Node rule) {
    Optional<Node> node = rule.find("parameters");
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isObject()) {
      node.get().problem("parameters by name are needed, as in minSogKn: 30");
      return List.of();
    }
    List<Parameter> parameters = new ArrayList<>();
    for (String name : node.get().plain().keySet()) {
      parameters.add(parameter(node.get().get(name), name));
    }
    return parameters;
  }

  private static Parameter parameter(Node node, String name) {
    if (!CAMEL_CASE.matcher(name).matches()) {
      node.problem("'" + name + "' is not camelCase, as in minSogKn");
    }
    if (Indicators.find(name).isPresent()) {
      node.problem("'" + name + "' is the name of an indicator");
    }
    return node.isObject() ? described(node, name) : plain(node, name);
  }

  private static Parameter plain(Node node, String name) {
    Object value = value(node);
    return new Parameter(name, value, "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private static Object value(Node node) {
    if (node.isList() || node.isObject()) {
      node.problem("a number, a word or true or false is needed");
      return Double.NaN;
    }
    return node.plainValue().orElseGet(() -> node.text());
  }

  private static Parameter described(Node node, String name) {
    for (String field : node.plain().keySet()) {
      if (!FIELDS.contains(field)) {
        node.get(field).problem("a parameter has no such field; " + Spelling.offer(field, FIELDS));
      }
    }
    Object value = value(node.get("default"));
    String unit = node.find("unit").map(Node::text).orElse("");
    node.find("unit")
        .filter(it -> !unit.isEmpty() && !UNITS.contains(unit))
        .ifPresent(it -> it.problem("'" + unit + "' is no unit; " + Spelling.offer(unit, UNITS)));
    double from = node.find("from").map(Node::number).orElse(Double.NEGATIVE_INFINITY);
    double to = node.find("to").map(Node::number).orElse(Double.POSITIVE_INFINITY);
    if (value instanceof Double number && !(number >= from && number <= to)) {
      node.get("default")
          .problem(
              Operand.text(number)
                  + " is not from "
                  + Operand.text(from)
                  + " to "
                  + Operand.text(to));
    }
    return new Parameter(name, value, unit, from, to);
  }

  /** Their values by name, as expressions read them. */
  static Map<String, Object> values(List<Parameter> parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    parameters.forEach(parameter -> values.put(parameter.name(), parameter.value()));
    return values;
  }

  /** Says of each that no expression reads. */
  static void refuseUnused(Node rule, Set<String> used) {
    rule.find("parameters")
        .filter(Node::isObject)
        .ifPresent(
            node ->
                node.plain().keySet().stream()
                    .filter(name -> !used.contains(name))
                    .forEach(name -> node.get(name).problem("no expression of the rule reads it")));
  }
}
