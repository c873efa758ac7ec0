/**
 * Where observations come from: the simulation, AIS sockets, and files of AIS.
 *
 * <p>Called by the run, which polls. A feed says what it does and counts what it cannot read; when
 * it misbehaves it harms only itself. It knows neither picture nor run. The wall clock is handed in
 * and read by the socket alone.
 */
@NullMarked
package offing.feed;

import org.jspecify.annotations.NullMarked;
