/**
 * REST over the library: what recordings there are, and what was known at any moment of one.
 *
 * <p>Wired by the API. All that is read from the disk is read on worker threads; it knows the
 * library's doors, never its files.
 */
@NullMarked
package offing.api.recording;

import org.jspecify.annotations.NullMarked;
