/**
 * Logs of real traffic as recordings: what a log is, the area that it is seen over, the run that
 * works it through, and what came of it.
 *
 * <p>The command {@code import}, and {@code chart}, which fits the chart of an area. It wires
 * feeds, run and recorder like a server does, and knows nothing of sockets and clients.
 */
@NullMarked
package offing.app.intake;

import org.jspecify.annotations.NullMarked;
