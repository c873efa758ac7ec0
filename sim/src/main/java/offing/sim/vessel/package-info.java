/**
 * True vessels: their classes, their columns of state, the passages they follow and how they answer
 * helm and engine.
 *
 * <p>Stepped by the world, commanded by masters (traffic, tactics, orders to the patrol), read by
 * sensors through {@link offing.sim.vessel.Fleet}. It knows the chart plane, what the weather does
 * to a hull, and how much room there is; nothing of sensors.
 */
@NullMarked
package offing.sim.vessel;

import org.jspecify.annotations.NullMarked;
