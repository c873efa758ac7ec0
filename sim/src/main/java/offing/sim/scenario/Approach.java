package offing.sim.scenario;

import java.time.Duration;

/**
 * One vessel of a scenario that goes about something, and how.
 *
 * @param vessel its name, unique in the scenario: {@code go-fast-1}
 * @param tactic how it goes about it: {@code dash-in} or {@code dash-out}
 * @param from where it waits before it leaves
 * @param to where it makes for: a beach inbound, open water or a shore outbound
 * @param departsAt when it leaves, after the start of the shown clock; negative within the warm-up
 * @param speedKn what it runs at, knots, over 0
 * @param persons aboard, 0 or more
 */
public record Approach(
    String vessel,
    String tactic,
    Place from,
    Place to,
    Duration departsAt,
    double speedKn,
    int persons) {}
