/**
 * Who is within a range of whom, and how close they will come: every pair of one step.
 *
 * <p>Called by whoever has the vessels of a step in columns. Chart metres throughout; it knows
 * places and velocities, and nothing of tracks, time or rules.
 */
@NullMarked
package offing.watch.encounter;

import org.jspecify.annotations.NullMarked;
