/**
 * The recorder: what a run hands over goes through a bounded queue to a thread that writes it.
 *
 * <p>Begun by the library. The run's thread never waits here; the writer's owns encoders and files,
 * stops at its first failed write, and goes on in a new epoch.
 */
@NullMarked
package offing.recording.writer;

import org.jspecify.annotations.NullMarked;
