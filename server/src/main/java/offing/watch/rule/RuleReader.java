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

  RulePack read(List<Path> files) {
    List<Rule> rules = new ArrayList<>();
    for (Path file : files) {
      NodeReader.read(file, problems, "there is no such file of rules")
          .ifPresent(root -> rules.addAll(rules(root)));
    }
    problems.refuseIfAny();
    return new RulePack(rules, fingerprint(files));
  }

  RulePack read(String file, String text) {
    List<Rule> rules = NodeReader.read(file, text, problems).map(this::rules).orElse(List.of());
    problems.refuseIfAny();
    return new RulePack(rules, hex(digest().digest(text.getBytes(StandardCharsets.UTF_8))));
  }

  private List<Rule> rules(Node root) {
    return root.get("rules").items().stream().map(this::rule).toList();
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

  private static String fingerprint(List<Path> files) {
    MessageDigest digest = digest();
    try {
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return hex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
