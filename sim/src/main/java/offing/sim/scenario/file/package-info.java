/**
 * Scenarios as YAML files: their schema, what a schema cannot say, and the reader that refuses a
 * bad one with every problem.
 *
 * <p>Called by whoever plays a scenario or checks one. Knows nothing of how it is played.
 */
@NullMarked
package offing.sim.scenario.file;

import org.jspecify.annotations.NullMarked;
