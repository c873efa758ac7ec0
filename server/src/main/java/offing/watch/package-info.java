/**
 * The watch of one tick: legs, indicators, rules and alerts over the tracks that changed.
 *
 * <p>Called by the pipeline. It knows the picture and the area; it never asks what time it is, and
 * it sees what a sensor reports, never a true vessel.
 */
@NullMarked
package offing.watch;

import org.jspecify.annotations.NullMarked;
