/**
 * Where a mount looks: its drive, and the tasks that it may have.
 *
 * <p>Owned by the mounts of {@link offing.sim.sensor.camera}. Truth steers it only where a picture
 * tracker would hold on to what it sees.
 */
@NullMarked
package offing.sim.sensor.camera.pointing;

import org.jspecify.annotations.NullMarked;
