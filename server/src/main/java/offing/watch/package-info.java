/**
 * The watch of one tick
 *
 * <p>geofences, indicators, rules and alerts over the tracks that changed.:Called by the pipeline.
 * It knows the picture and the area; it never asks what time it is.
 */
@NullMarked
package offing.watch;

import org.jspecify.annotations.NullMarked;
