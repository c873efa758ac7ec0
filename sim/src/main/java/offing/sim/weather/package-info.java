/**
 * The weather of the simulated sea: wind, waves, visibility, rain, tide and stream, sun and moon.
 *
 * <p>Refreshed by the world before each step; vessels drift in it, sensors look through it. It
 * knows the area and its scenario's forecast, and neither vessels nor sensors.
 */
@NullMarked
package offing.sim.weather;

import org.jspecify.annotations.NullMarked;
