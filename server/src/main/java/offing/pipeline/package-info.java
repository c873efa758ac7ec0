/**
 * Observations in, picture and alerts out
 *
 * <p>the deterministic door.:Called by a run or a trial, on one thread. It sees no arrival time and
 * no clock.
 */
@NullMarked
package offing.pipeline;

import org.jspecify.annotations.NullMarked;
