/**
 * The WebSocket: tiles encoded once and sent to many, back-pressure, the alert log; and viewings of
 * recordings, each with a clock of its own.
 *
 * <p>Wired by app behind the API's gate; it reads what a run has published, and gives the API the
 * words of the wire. No state per client but its view and what was sent last. It must not know the
 * inside of the pipeline, and never makes the run's thread wait.
 */
@NullMarked
package offing.stream;

import org.jspecify.annotations.NullMarked;
