/**
 * Who sails where: an area's profile, the places and common ways that it names, and the populations
 * that keep the sea full.
 *
 * <p>Set up and stepped by the world. It commands vessels through their masters, and knows nothing
 * of sensors, tactics or the boundary.
 */
@NullMarked
package offing.sim.traffic;

import org.jspecify.annotations.NullMarked;
