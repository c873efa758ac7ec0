/**
 * Who sails where: the water as a graph, routes that never touch land, and the profile that fills
 * the sea.
 */
@NullMarked
package offing.sim.traffic;

import org.jspecify.annotations.NullMarked;
