/** How approaches are made: one class for a mode of operation, with its label. */
@NullMarked
package offing.sim.tactic;

import org.jspecify.annotations.NullMarked;
