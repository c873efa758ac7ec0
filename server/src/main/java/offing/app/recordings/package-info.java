/**
 * The command {@code offing recordings} and what it can do to a library, also while a server writes
 * into it.
 */
@NullMarked
package offing.app.recordings;

import org.jspecify.annotations.NullMarked;
