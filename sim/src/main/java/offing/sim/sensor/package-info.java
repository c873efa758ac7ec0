/**
 * What looks at the simulated sea: AIS stations, radars, the patrol's own reports.
 *
 * <p>Set up and stepped by the world, after the vessels; what they say arrives some time later, or
 * not at all where a sensor is down. It sees the fleet alone, never who is smuggling; what it says
 * stands on its wire's grid, for observations are made so. What each kind of sensor is made of lies
 * in the packages below.
 */
@NullMarked
package offing.sim.sensor;

import org.jspecify.annotations.NullMarked;
