/**
 * The WebSocket
 *
 * <p>tiles encoded once and sent to many, back-pressure, the alert log.:It reads what a run has
 * published. No state per client but the last frame sent.
 */
@NullMarked
package offing.stream;

import org.jspecify.annotations.NullMarked;
