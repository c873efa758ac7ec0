/**
 * Recordings as files that other programs read.
 *
 * <p>Called by the command {@code export}. It reads recordings by the doors of {@code
 * offing.recording} alone, holds a bounded piece of one at a time, and knows nothing of runs and
 * servers. What is invented says SIMULATED in every format.
 */
@NullMarked
package offing.app.trade;

import org.jspecify.annotations.NullMarked;
