/**
 * An area's {@code traffic.yaml}: groups, voyages, curves, places, ports, slips and published
 * figures, read and held to its laws.
 *
 * <p>Read by the world and by whoever counts it; it knows no vessel that sails.
 */
@NullMarked
package offing.sim.traffic.profile;

import org.jspecify.annotations.NullMarked;
