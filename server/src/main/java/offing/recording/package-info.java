/**
 * Runs are kept here, and read again: recorder, library, reader; how that is done lies below.
 *
 * <p>A run hands over moments, observations and alerts and waits for nobody; a reader gives them
 * back, bit for bit. It knows neither runs nor feeds.
 */
@NullMarked
package offing.recording;

import org.jspecify.annotations.NullMarked;
