/**
 * The geometry of a camera over the round sea: horizon, rays, ranges, and what of the sea a frame
 * shows; and where sun and moon stand over it.
 *
 * <p>Asked by the simulated cameras for what stands in sight, and by whoever shows a camera for its
 * footprint, on demand. It knows degrees and metres, and neither sensors nor observations.
 */
@NullMarked
package offing.optics;

import org.jspecify.annotations.NullMarked;
