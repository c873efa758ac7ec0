/**
 * Cameras that look over the sea by day and by heat: pan-tilts on shore and on the patrol's
 * launches, and what they are ordered.
 *
 * <p>Set up by {@link offing.sim.sensor}, ordered about by the world. Where they look is decided in
 * {@code pointing}, what they make out in {@code sight}. A frame says what was seen, never who it
 * was.
 */
@NullMarked
package offing.sim.sensor.camera;

import org.jspecify.annotations.NullMarked;
