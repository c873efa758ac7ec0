/**
 * The AIS of the area: transponders that speak at the intervals of ITU-R M.1371, the slots they
 * take, shore stations and a satellite that hear them or not, and the words of the messages. Set up
 * by {@link offing.sim.sensor}; it knows neither radars nor tactics.
 */
@NullMarked
package offing.sim.sensor.ais;

import org.jspecify.annotations.NullMarked;
