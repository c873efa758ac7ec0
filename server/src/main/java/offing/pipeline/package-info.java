/**
 * Observations in, picture and alerts out: the deterministic door.
 *
 * <p>Called by a run or a trial, on one thread. It sees no arrival time and no clock; how its input
 * is cut into calls changes nothing.
 */
@NullMarked
package offing.pipeline;

import org.jspecify.annotations.NullMarked;
