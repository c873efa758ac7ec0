/**
 * What a camera makes out of what is before it: air and light, pixels on a target, Johnson's steps,
 * and what a frame then tells.
 *
 * <p>Asked by the mounts of {@link offing.sim.sensor.camera}; it knows where they look, and not
 * why.
 */
@NullMarked
package offing.sim.sensor.camera.sight;

import org.jspecify.annotations.NullMarked;
