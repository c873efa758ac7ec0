/**
 * YAML files as trees that know where each member stands: one file, or a file with those that it
 * includes.
 *
 * <p>Read by the scenarios' reader. Knows nothing of what a scenario may hold.
 */
@NullMarked
package offing.sim.scenario.yaml;

import org.jspecify.annotations.NullMarked;
