/**
 * Scenarios: YAML files from which hours at sea follow, their schema, and the reader that refuses a
 * bad one.
 */
@NullMarked
package offing.sim.scenario;

import org.jspecify.annotations.NullMarked;
