/**
 * Frames, and how one browser is sent them: each made once of a tick against the one before, newest
 * wins, the alert log complete.
 *
 * <p>Used by the live stream and by viewings alike. Where a tick comes from it does not know; no
 * state per client but its view and what was sent last.
 */
@NullMarked
package offing.stream.frame;

import org.jspecify.annotations.NullMarked;
