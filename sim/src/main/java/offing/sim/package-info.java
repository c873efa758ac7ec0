/**
 * The simulated sea and the sensors that look at it.
 *
 * <p>A {@link offing.sim.World} is stepped by its caller, with observations to one sink and the
 * truth to another. No clock, no threads, no dice but seeded ones; same scenario and seed, same
 * bytes. The pipeline must not know this package.
 */
@NullMarked
package offing.sim;

import org.jspecify.annotations.NullMarked;
