/**
 * Alerts, their evidence, their life and their numbered log.
 *
 * <p>Read by stream, API and recorder.
 */
@NullMarked
package offing.watch.alert;

import org.jspecify.annotations.NullMarked;
