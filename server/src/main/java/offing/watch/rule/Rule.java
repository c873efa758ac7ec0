package offing.watch.rule;

import java.util.List;
import offing.watch.alert.Category;
import offing.watch.alert.Severity;

/**
 * A rule, compiled. Immutable.
 *
 * @param id kebab-case, unique in its pack
 * @param title one line for people
 * @param why why it asks what it asks, for the analyst
 * @param sentence what it says of a track
 * @param parameters in the order of the file
 * @param trigger what it waits for
 * @param holdMs how long that must hold before an alert is raised, milliseconds
 * @param clearMs how long it must be gone before the alert is closed, milliseconds
 */
public record Rule(
    String id,
    String title,
    String why,
    Severity severity,
    Category category,
    Sentence sentence,
    List<Parameter> parameters,
    Trigger trigger,
    long holdMs,
    long clearMs) {

  public Rule {
    parameters = List.copyOf(parameters);
  }
}
