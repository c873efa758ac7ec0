/**
 * Reading a recording as it was seen: the moment of any time, the next tick, alert or crossing, and
 * the clock that is moved along it.
 *
 * <p>Called by viewings of the stream, by the API and by exports, each reader by one thread at a
 * time. It knows recordings by {@link offing.recording.RecordingReader} alone, never their files.
 */
@NullMarked
package offing.recording.viewing;

import org.jspecify.annotations.NullMarked;
