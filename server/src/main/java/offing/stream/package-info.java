/**
 * The WebSocket of the live picture: each tick made a frame and every client told.
 *
 * <p>Wired by app behind the API's gate; it reads what a run has published. Below it lie {@code
 * tile} and {@code message}, the bytes and the words of the wire; {@code frame}, what one client is
 * sent; and {@code viewing}, the same of a recording. It must not know the inside of the pipeline,
 * and never makes the run's thread wait.
 */
@NullMarked
package offing.stream;

import org.jspecify.annotations.NullMarked;
