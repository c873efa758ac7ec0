/**
 * Whole numbers and texts as columns of bytes that a general compressor makes small: what blocks
 * are made of.
 *
 * <p>Used by {@code offing.recording.block} and {@code change}; recording-format.md shows the
 * bytes. It knows nothing of tracks or observations. What cannot be read is refused with an {@link
 * java.lang.IllegalArgumentException} that says why.
 */
@NullMarked
package offing.recording.column;

import org.jspecify.annotations.NullMarked;
