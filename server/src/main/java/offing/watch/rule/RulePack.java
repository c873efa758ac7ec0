package offing.watch.rule;

import java.nio.file.Path;
import java.util.List;

/** Rules that were read, checked and compiled together. Immutable. */
public final class RulePack {
  private final List<Rule> rules;
  private final List<RuleText> texts;
  private final String text;
  private final String fingerprint;

  RulePack(List<Rule> rules, List<RuleText> texts, String text, String fingerprint) {
    this.rules = List.copyOf(rules);
    this.texts = List.copyOf(texts);
    this.text = text;
    this.fingerprint = fingerprint;
  }

  /** No rules at all: a picture that nothing watches. */
  public static RulePack empty() {
    return new RulePack(List.of(), List.of(), "", "");
  }

  /**
   * Reads a file, such as {@code rules.yaml} in an area's folder. Throws {@link
   * offing.area.InvalidFile} with every problem.
   */
  public static RulePack read(Path file) {
    return read(List.of(file));
  }

  /** Reads several files as one pack, in their order; no id may be there twice. */
  public static RulePack read(List<Path> files) {
    return new RuleReader().read(files);
  }

  /** Reads text that is, or is to be, in a file of that name; problems are told as of the file. */
  public static RulePack of(String file, String text) {
    return new RuleReader().read(file, text);
  }

  /** In the order of the files. */
  public List<Rule> rules() {
    return rules;
  }

  /** Each rule as it is written, in the same order. */
  public List<RuleText> texts() {
    return texts;
  }

  /** The whole text, with its comments; of several files one after the other. */
  public String text() {
    return text;
  }

  /**
   * SHA-256 of the files, in hexadecimal digits: a state is restored under the same rules alone.
   */
  public String fingerprint() {
    return fingerprint;
  }
}
