/**
 * Where observations come from
 *
 * <p>the simulation, AIS sockets and AIS files.:Called by the run. A feed that misbehaves is
 * counted and harms only itself.
 */
@NullMarked
package offing.feed;

import org.jspecify.annotations.NullMarked;
