/**
 * True vessels: their classes, their columns of state, the passages they follow and how they answer
 * helm and engine.
 *
 * <p>Stepped by the world, commanded by masters (traffic, tactics, orders to the patrol), read by
 * sensors through {@link offing.sim.vessel.Fleet}. It knows the chart plane, and nothing of land or
 * sensors.
 */
@NullMarked
package offing.sim.vessel;

import org.jspecify.annotations.NullMarked;
