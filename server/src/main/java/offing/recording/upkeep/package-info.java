/**
 * Upkeep of recordings at rest: verification, trimming, and how much is kept.
 *
 * <p>Called by the library, and by the recorder when a part begins. It reads files as they are and
 * decodes no picture.
 */
@NullMarked
package offing.recording.upkeep;

import org.jspecify.annotations.NullMarked;
