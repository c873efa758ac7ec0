package offing.watch.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offing.area.Node;
import offing.area.NodeReader;
import offing.area.Problems;
import offing.area.Spelling;
import offing.watch.alert.Category;
import offing.watch.alert.Severity;
import offing.watch.indicator.Indicators;

/** Reads files of rules; gathers every problem with its line and refuses once. */
final class RuleReader {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "why",
          "severity",
          "category",
          "when",
          "parameters",
          "holdSeconds",
          "clearSeconds");

  /** A day: no rule waits longer. */
  private static final double LONGEST_S = 86_400;

  private final Problems problems = new Problems();
  private final Set<String> ids = new HashSet<>();

  RulePack read(List<Path> files) {
    List<Rule> rules = new ArrayList<>();
    for (Path file : files) {
      NodeReader.read(file, problems, "there is no such file of rules")
          .ifPresent(root -> root.get("rules").items().forEach(node -> rules.add(rule(node))));
    }
    problems.refuseIfAny();
    return new RulePack(rules, fingerprint(files));
  }

  private Rule rule(Node node) {
    refuseUnknownFields(node);
    Map<String, Object> parameters = parameters(node);
    Node when = node.get("when");
    var compiler = new ExpressionCompiler(parameters, when::problem);
    String expression = when.text();
    Condition condition = expression.isEmpty() ? Condition.never() : compiler.compile(expression);
    refuseUnusedParameters(node, compiler.usedParameters());
    return new Rule(
        id(node.get("id")),
        node.get("title").text(),
        node.find("why").map(Node::text).orElse(""),
        oneOf(node.get("severity"), Severity.values()),
        oneOf(node.get("category"), Category.values()),
        expression,
        parameters,
        milliseconds(node.get("holdSeconds")),
        milliseconds(node.get("clearSeconds")),
        condition,
        compiler.readings());
  }

  private static void refuseUnknownFields(Node node) {
    for (String field : node.plain().keySet()) {
      if (!FIELDS.contains(field)) {
        node.get(field).problem("a rule has no such field; " + Spelling.offer(field, FIELDS));
      }
    }
  }

  private String id(Node node) {
    String id = node.text();
    if (!id.isEmpty() && !KEBAB_CASE.matcher(id).matches()) {
      node.problem("'" + id + "' is not kebab-case, as in fast-inbound");
    }
    if (!id.isEmpty() && !ids.add(id)) {
      node.problem("'" + id + "' is the id of a rule above");
    }
    return id;
  }

  private static Map<String, Object> parameters(Node rule) {
    Optional<Node> node = rule.find("parameters");
    if (node.isEmpty()) {
      return Map.of();
    }
    if (!node.get().isObject()) {
      node.get().problem("parameters by name are needed, as in minSogKn: 30");
      return Map.of();
    }
    Map<String, Object> parameters = new LinkedHashMap<>(node.get().plain());
    parameters.forEach((name, value) -> checkParameter(node.get().get(name), name, value));
    return parameters;
  }

  private static void checkParameter(Node node, String name, Object value) {
    if (!CAMEL_CASE.matcher(name).matches()) {
      node.problem("'" + name + "' is not camelCase, as in minSogKn");
    }
    if (Indicators.find(name).isPresent()) {
      node.problem("'" + name + "' is the name of an indicator");
    }
    if (value instanceof List || value instanceof Map) {
      node.problem("a number, a word or true or false is needed");
    }
  }

  private static void refuseUnusedParameters(Node rule, Set<String> used) {
    rule.find("parameters")
        .filter(Node::isObject)
        .ifPresent(
            node ->
                node.plain().keySet().stream()
                    .filter(name -> !used.contains(name))
                    .forEach(name -> node.get(name).problem("the expression does not read it")));
  }

  private static <E extends Enum<E>> E oneOf(Node node, E[] values) {
    String word = node.text();
    List<String> allowed = Stream.of(values).map(value -> word(value)).toList();
    for (E value : values) {
      if (word(value).equals(word)) {
        return value;
      }
    }
    if (!word.isEmpty()) {
      node.problem("'" + word + "' is not allowed here; " + Spelling.offer(word, allowed));
    }
    return values[0];
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static long milliseconds(Node node) {
    return Math.round(node.number(0, LONGEST_S) * 1000);
  }

  private static String fingerprint(List<Path> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
