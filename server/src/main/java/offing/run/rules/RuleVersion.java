package offing.run.rules;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Rules that are or were live. Immutable.
 *
 * @param number from 1, one more for each
 * @param text the whole pack
 * @param by the operator's name; empty where it came from a file
 * @param console where they sat; empty where it came from a file
 * @param reason why, one line
 * @param changed ids of the rules that are not as in the version before, in the order of the text
 * @param at when it was put live, wall time
 * @param eventMs the same in event time, epoch milliseconds; empty where it came from a file
 */
public record RuleVersion(
    int number,
    String text,
    String by,
    String console,
    String reason,
    List<String> changed,
    Instant at,
    OptionalLong eventMs) {

  public RuleVersion {
    changed = List.copyOf(changed);
  }

  /** Whether nobody put it live but the start of a run. */
  public boolean isOfFile() {
    return by.isEmpty();
  }
}
