package offing.sim.tactic;

import offing.sim.vessel.Particulars;

/**
 * A vessel that goes about something.
 *
 * @param eastM where she waits, chart metres
 * @param northM where she waits, chart metres
 */
public record Undertaking(Particulars who, Tactic tactic, double eastM, double northM) {}
