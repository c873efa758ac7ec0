/**
 * Counts who sails in a simulated sea, from the truth alone, and holds it against what is published
 * of the real one.
 *
 * <p>Used by the command that prints the report and by tests. It knows nothing of how traffic is
 * made: what comes out is counted, not what was asked for.
 */
@NullMarked
package offing.sim.census;

import org.jspecify.annotations.NullMarked;
