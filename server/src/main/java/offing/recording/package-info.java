/**
 * Runs are kept here, and read again: recorder, library, reader, viewing.
 *
 * <p>A run hands over moments, observations and alerts and waits for nobody; a viewing reads them
 * back, bit for bit, at its own time and speed. It knows neither runs nor feeds.
 */
@NullMarked
package offing.recording;

import org.jspecify.annotations.NullMarked;
