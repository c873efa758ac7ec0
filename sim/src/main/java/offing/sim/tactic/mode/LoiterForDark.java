package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Sails;
import offing.sim.tactic.crew.Works;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/**
 * Drifts at under 1 kn within half a mile of the line for a time, and longer where it is not dark
 * by then; then dashes. A drift fisher looks like it.
 */
final class LoiterForDark implements Mode {
  private static final double LEAST_NM = 0.15;
  private static final double MOST_NM = 0.4;
  private static final double RADIUS_M = 60;
  private static final double LEAST_KN = 0.2;
  private static final double MOST_KN = 0.9;
  private static final double SLOW_KN = 8;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.of(VesselClass.GO_FAST);
    Crew crew =
        loiters(plan, craft, true)
            .then(Sails.to(Stage.RUNS, plan.to()[0], plan.to()[1], plan.speedMps(craft)))
            .then(plan.ending(craft));
    return plan.undertaking(crew, Stage.LOITERS);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft craft = Craft.of(VesselClass.SAMPAN);
    Crew crew =
        loiters(plan, craft, false)
            .then(Sails.to(Stage.LEAVES, plan.to()[0], plan.to()[1], plan.speedMps(craft)))
            .then(Plan.rests());
    return plan.undertaking(crew, Stage.LOITERS);
  }

  private static Crew loiters(Plan plan, Craft craft, boolean untilDark) {
    double metres = plan.shortOfCrossingM(LEAST_NM, MOST_NM);
    double[] at = plan.line().at(metres);
    return plan.principal(craft, AisClass.NONE)
        .then(plan.waits())
        .then(Sails.over(Stage.PROCEEDS, plan.line().head(metres), craft.speedMps(SLOW_KN)))
        .then(drifts(plan, at, untilDark));
  }

  private static Phase drifts(Plan plan, double[] at, boolean untilDark) {
    double ms = 60_000 * plan.number("loiterMinutes");
    return new Works(
        Stage.LOITERS,
        at[0],
        at[1],
        RADIUS_M,
        LEAST_KN,
        MOST_KN,
        crew ->
            crew.timeMs() >= crew.startOf(Stage.LOITERS).orElseThrow() + ms
                && (!untilDark || crew.sea().conditions().isDark()));
  }
}
