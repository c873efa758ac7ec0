/**
 * How approaches are made: what a scenario names becomes an undertaking of one vessel or several.
 *
 * <p>Set up and stepped by the world; commands its vessels through the same door as any master. It
 * knows the water, the weather and the vessels, and nothing of traffic or sensors.
 */
@NullMarked
package offing.sim.tactic;

import org.jspecify.annotations.NullMarked;
