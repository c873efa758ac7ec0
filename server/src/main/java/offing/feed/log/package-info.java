/**
 * Logs on the disk as lines with times, whatever is written in them.
 *
 * <p>Called by the feeds that read files. It knows neither AIS nor observations.
 */
@NullMarked
package offing.feed.log;

import org.jspecify.annotations.NullMarked;
