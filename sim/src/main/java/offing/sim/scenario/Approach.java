package offing.sim.scenario;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One vessel of a scenario that goes about something, and how; or an innocent that looks like it.
 *
 * @param vessel its name, unique in the scenario: {@code go-fast-1}
 * @param tactic id of a {@link TacticKind}
 * @param lookAlike whether she is an innocent that resembles that tactic
 * @param from where it waits before it leaves
 * @param to where it makes for: a beach inbound, open water or a shore outbound
 * @param departsAt when it leaves, after the start of the shown clock; negative within the warm-up
 * @param speedKn what it runs at, knots, over 0
 * @param persons aboard, 0 or more
 * @param numbers what the file sets of the tactic's parameters, by name
 */
public record Approach(
    String vessel,
    String tactic,
    boolean lookAlike,
    Place from,
    Place to,
    Duration departsAt,
    double speedKn,
    int persons,
    SortedMap<String, Double> numbers) {

  public Approach {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
  }

  /** A smuggler, with the tactic's own parameters. */
  public Approach(
      String vessel,
      String tactic,
      Place from,
      Place to,
      Duration departsAt,
      double speedKn,
      int persons) {
    this(vessel, tactic, false, from, to, departsAt, speedKn, persons, new TreeMap<>());
  }

  /** A parameter of the tactic: what the file says, else its normal value. */
  public double number(String name) {
    Double set = numbers.get(name);
    if (set != null) {
      return set;
    }
    return TacticKind.find(tactic).orElseThrow().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(tactic + " has no parameter " + name))
        .normal();
  }
}
