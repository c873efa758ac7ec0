/**
 * How vessels keep clear of each other: who is near whom, who must give way by the COLREGs, what
 * she does about it, and how close they came.
 *
 * <p>Stepped by the world between movement and orders. It moves a vessel aside of her line or slows
 * her, and commands nobody; it knows vessels and the room they have, not traffic, tactics or
 * sensors.
 */
@NullMarked
package offing.sim.encounter;

import org.jspecify.annotations.NullMarked;
