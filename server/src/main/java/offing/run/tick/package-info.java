/**
 * What a run publishes at the end of a tick, and what is remembered to make it: trails, the newest
 * of each unit and camera, which sensors are heard.
 *
 * <p>Kept by the run's thread, read by stream and API. What is published is immutable; it knows
 * nothing of who reads it.
 */
@NullMarked
package offing.run.tick;

import org.jspecify.annotations.NullMarked;
