package offing.watch.rule;

import java.nio.file.Path;

/** Rules that were read, checked and compiled together. Immutable. */
public final class RulePack {
  private RulePack() {}

  /**
   * Reads a file, such as {@code rules.yaml} in an area's folder. Throws {@link
   * offing.area.InvalidFile} with every problem.
   */
  public static RulePack read(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }
}
