/**
 * The zones that users draw to be told who enters them: what they are, how they are read, and which
 * track is in which.
 *
 * <p>Changed by operators between two ticks, walked by the watch, read by the indicators. By the
 * event times of the tracks' observations. It knows the picture's read door and geofences, no rule
 * and no alert.
 */
@NullMarked
package offing.watch.watched;

import org.jspecify.annotations.NullMarked;
