/**
 * The files of a recording: one SQLite file for each part, its tables, its chain of seals, and
 * their reading.
 *
 * <p>Used by the library, the recorder and the upkeep of recordings. The blocks in it are bytes to
 * it; it knows neither runs nor threads.
 */
@NullMarked
package offing.recording.store;

import org.jspecify.annotations.NullMarked;
