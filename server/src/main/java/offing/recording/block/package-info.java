/**
 * Pictures, sensors and observations as compressed columns: the bytes of a recording, and their way
 * back. It knows nothing of files.
 */
@NullMarked
package offing.recording.block;

import org.jspecify.annotations.NullMarked;
