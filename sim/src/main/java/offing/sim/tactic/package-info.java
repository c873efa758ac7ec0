/**
 * How approaches are made: one class for a mode of operation.
 *
 * <p>Set up by the world from a scenario; commands its vessel through the same door as any master.
 * It knows the water, and nothing of traffic or sensors.
 */
@NullMarked
package offing.sim.tactic;

import org.jspecify.annotations.NullMarked;
