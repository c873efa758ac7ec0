/**
 * A scenario run headless, as fast as it can: the run itself, the files that it leaves, and its
 * figures.
 *
 * <p>Called by the command {@code simulate}. It knows the simulated sea and AIS sentences, and no
 * pipeline, stream or clock.
 */
@NullMarked
package offing.app.simulation;

import org.jspecify.annotations.NullMarked;
