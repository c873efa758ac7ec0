/**
 * What looks at the simulated sea: AIS stations, radars, the patrol's own reports.
 *
 * <p>Stepped by the world after the vessels. A sensor rounds what it says to its wire's grid before
 * anybody reads it.
 */
@NullMarked
package offing.sim.sensor;

import org.jspecify.annotations.NullMarked;
