/**
 * The modes of operation: one small class for each, with the innocent that looks like it.
 *
 * <p>Asked for by {@link offing.sim.tactic.Tactics}. A mode puts crews and their parts together and
 * decides what they sail; it knows the approach of the scenario, and no sensor.
 */
@NullMarked
package offing.sim.tactic.mode;

import org.jspecify.annotations.NullMarked;
