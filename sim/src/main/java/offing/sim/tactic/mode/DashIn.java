package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Sails;
import offing.sim.tactic.crew.Stays;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/**
 * Dark and at full speed to a beach, a halt of one to five minutes, and back: 35 to 60 kn, 12 to 15
 * m. A pleasure boat that bathes there looks like it.
 */
final class DashIn implements Mode {
  /** Share of pleasure boats with a transponder; assumed. */
  private static final double WITH_AIS = 0.3;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.of(VesselClass.GO_FAST);
    Crew crew =
        plan.principal(craft, AisClass.NONE)
            .then(plan.waits())
            .then(Sails.over(Stage.RUNS, plan.way(), plan.speedMps(craft)))
            .then(new Stays(Stage.LANDS, plan.number("haltMinutes")))
            .then(Sails.over(Stage.RETURNS, plan.way().reversed(), plan.speedMps(craft)));
    return plan.undertaking(crew, Stage.RUNS);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft craft = Craft.of(VesselClass.PLEASURE_CRAFT);
    AisClass ais = plan.dice().nextDouble() < WITH_AIS ? AisClass.B_CS : AisClass.NONE;
    Crew crew =
        plan.principal(craft, ais)
            .then(plan.waits())
            .then(Sails.over(Stage.RUNS, plan.way(), plan.speedMps(craft)))
            .then(new Stays(Stage.HALTS, plan.number("haltMinutes")))
            .then(Sails.over(Stage.RETURNS, plan.way().reversed(), plan.speedMps(craft)));
    return plan.undertaking(crew, Stage.RUNS);
  }
}
