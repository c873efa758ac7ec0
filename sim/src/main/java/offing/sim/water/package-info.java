/**
 * The water as a raster: how much room there is at a place, the way from here to there, and whether
 * a leg touched land.
 *
 * <p>Made once from an area's land; asked by traffic, tactics and the world. It knows places and
 * metres, and no vessel.
 */
@NullMarked
package offing.sim.water;

import org.jspecify.annotations.NullMarked;
