/**
 * True vessels: their classes, their columns of state and how they move.
 *
 * <p>Stepped by the world, read by sensors and tactics. It knows the chart plane, and nothing of
 * sensors.
 */
@NullMarked
package offing.sim.vessel;

import org.jspecify.annotations.NullMarked;
