/**
 * Shore radars: a beam that goes round, the radar equation, the shadow of the land. Set up by
 * {@link offing.sim.sensor}; it knows neither AIS nor tactics.
 */
@NullMarked
package offing.sim.sensor.radar;

import org.jspecify.annotations.NullMarked;
