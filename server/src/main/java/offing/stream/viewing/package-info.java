/**
 * Viewings of recordings: each reads one at a time and speed of its own and sends it to its browser
 * in the frames of the live picture.
 *
 * <p>Opened by the API. The disk is read on workers, one task at a time for each viewing; it knows
 * no run, and its clock drives nothing else.
 */
@NullMarked
package offing.stream.viewing;

import org.jspecify.annotations.NullMarked;
