package offing.sim;

import java.util.Optional;
import java.util.OptionalLong;
import offing.sim.scenario.Mishap;
import offing.sim.tactic.Outcome;

/**
 * The truth about people in danger.
 *
 * @param vessel the true vessel's name in its scenario, or her key in the traffic
 * @param event what befell her
 * @param persons aboard when it did
 * @param atMs when it did, epoch milliseconds
 * @param firstDetectableMs when a radar had its third look at her after it, with a chance of a half
 *     or more; empty where none had
 * @param outcome empty while it is not over
 */
public record SafetyLabel(
    String vessel,
    Mishap.Kind event,
    int persons,
    long atMs,
    OptionalLong firstDetectableMs,
    Optional<Outcome> outcome) {}
