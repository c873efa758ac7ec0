/**
 * What vessels of a kind are like, and what their crews enter: size, persons, names, numbers and
 * destinations, right and wrong.
 *
 * <p>Asked once a vessel, when she comes into the world. It moves nobody.
 */
@NullMarked
package offing.sim.traffic.ship;

import org.jspecify.annotations.NullMarked;
