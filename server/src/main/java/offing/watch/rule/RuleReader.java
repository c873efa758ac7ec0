package offing.watch.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offing.area.Node;
import offing.area.NodeReader;
import offing.area.Problems;
import offing.area.Spelling;
import offing.watch.alert.Category;
import offing.watch.alert.Severity;

/** Reads files of rules; gathers every problem with its line and refuses once. */
final class RuleReader {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "sentence",
          "why",
          "severity",
          "category",
          "when",
          "within",
          "then",
          "unless",
          "parameters",
          "for",
          "clear");

  /** How long a cause must be gone where a rule does not say, milliseconds. */
  private static final long CLEAR_MS = 60_000;

  private final Problems problems = new Problems();
  private final Set<String> ids = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<RuleText> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  RulePack read(List<Path> files) {
    for (Path file : files) {
      NodeReader.read(file, problems, "there is no such file of rules")
          .ifPresent(root -> take(root, text(file)));
    }
    return pack();
  }

  RulePack read(String file, String content) {
    NodeReader.read(file, content, problems).ifPresent(root -> take(root, content));
    return pack();
  }

  private void take(Node root, String content) {
    for (Node node : root.get("rules").items()) {
      Rule rule = rule(node);
      rules.add(rule);
      texts.add(RuleText.of(rule.id(), node.line(), content));
    }
    text.append(content);
  }

  private RulePack pack() {
    problems.refuseIfAny();
    return new RulePack(rules, texts, text.toString(), fingerprint(text.toString()));
  }

  private Rule rule(Node node) {
    refuseUnknownFields(node);
    List<Parameter> parameters = ParameterReader.read(node);
    var triggers = new TriggerReader(node, parameters);
    Trigger trigger = triggers.read();
    ParameterReader.refuseUnused(node, triggers.usedParameters());
    return new Rule(
        id(node.get("id")),
        node.get("title").text(),
        node.find("why").map(Node::text).orElse(""),
        oneOf(node.get("severity"), Severity.values()),
        node.find("category")
            .map(category -> oneOf(category, Category.values()))
            .orElse(Category.SMUGGLING),
        SentenceReader.read(node, parameters),
        parameters,
        trigger,
        node.find("for").map(Durations::milliseconds).orElse(0L),
        node.find("clear").map(Durations::milliseconds).orElse(CLEAR_MS));
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

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
