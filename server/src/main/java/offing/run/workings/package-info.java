/**
 * The workings of a picture: what it was made of, and how sure it is. Remembered and copied on the
 * run's thread, immutable as published with each tick.
 *
 * <p>Filled by the run, read by the API. It knows tracks and observations, and nothing of who asks.
 */
@NullMarked
package offing.run.workings;

import org.jspecify.annotations.NullMarked;
