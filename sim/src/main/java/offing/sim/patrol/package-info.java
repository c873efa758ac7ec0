/**
 * The patrol: what its units are ordered, how they carry it out, and what came of it.
 *
 * <p>Ordered by the world for a scenario and for operators. A unit under orders has a master of its
 * own; when it has done, the helm goes back to whoever had it. It knows the water, the vessels and
 * what is told of targets; nothing of traffic, sensors or alerts.
 */
@NullMarked
package offing.sim.patrol;

import org.jspecify.annotations.NullMarked;
