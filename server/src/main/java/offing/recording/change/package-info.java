/**
 * What ticks change in tracks and sensors, as columns and back: a track is told against its slot in
 * the tick before, and its place against where it should be.
 *
 * <p>Used by {@code offing.recording.block}; recording-format.md shows the bytes. It knows nothing
 * of headers and compression. Whole numbers alone, so that everyone comes to the same bits.
 */
@NullMarked
package offing.recording.change;

import org.jspecify.annotations.NullMarked;
