/**
 * Pictures, sensors and observations as compressed blocks: the bytes of a recording, and their way
 * back.
 *
 * <p>The recorder writes them, readers and viewings read them; recording-format.md shows the bytes.
 * It knows nothing of files, clocks or threads.
 */
@NullMarked
package offing.recording.block;

import org.jspecify.annotations.NullMarked;
