/**
 * A scenario run headless, as fast as it can: the run itself, the files that it leaves, and its
 * figures.
 *
 * <p>The commands {@code simulate} and {@code traffic}; a server runs ahead by it. It knows the
 * simulated sea and AIS sentences, and no pipeline, stream or clock.
 */
@NullMarked
package offing.app.simulation;

import org.jspecify.annotations.NullMarked;
