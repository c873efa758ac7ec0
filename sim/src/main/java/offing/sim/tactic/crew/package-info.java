/**
 * Those who sail the vessels of an undertaking, and the parts of which all that they do is made:
 * lying, sailing to a place, working about one, keeping station on another; and what they do when a
 * patrol closes in.
 *
 * <p>Put together by the tactics, asked by the vessels. It knows water, weather and vessels, and no
 * tactic by name.
 */
@NullMarked
package offing.sim.tactic.crew;

import org.jspecify.annotations.NullMarked;
