package offing.sim;

import java.util.OptionalLong;

/**
 * The truth about an approach.
 *
 * @param vessel the true vessel's name in its scenario
 * @param tactic how it goes about it, {@code dash-in}
 * @param lookAlike true for an innocent
 * @param persons aboard
 * @param firstDetectableMs when a sensor first could see it, epoch milliseconds
 * @param crossesMs when it crosses the boundary; empty where it does not
 * @param landsMs when it touches a beach; empty where it does not
 */
public record Label(
    String vessel,
    String tactic,
    boolean lookAlike,
    int persons,
    OptionalLong firstDetectableMs,
    OptionalLong crossesMs,
    OptionalLong landsMs) {}
