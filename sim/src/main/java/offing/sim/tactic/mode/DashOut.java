package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Sails;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/**
 * Dark and at full speed from a beach to the other side: 45 to 65 kn, 12 to 15 m. A fast ferry with
 * AIS looks like it, or a police craft where the speed is more than ferries do.
 */
final class DashOut implements Mode {

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.of(VesselClass.GO_FAST);
    return plan.undertaking(runs(plan, craft, AisClass.NONE).then(Plan.away()), Stage.RUNS);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft ferry = Craft.of(VesselClass.HIGH_SPEED_FERRY);
    boolean isFerry = plan.approach().speedKn() <= ferry.mostKn();
    Crew crew =
        isFerry
            ? runs(plan, ferry, AisClass.A)
            : runs(plan, Craft.of(VesselClass.POLICE_INTERCEPTOR), AisClass.NONE);
    return plan.undertaking(crew.then(Plan.rests()), Stage.RUNS);
  }

  private static Crew runs(Plan plan, Craft craft, AisClass ais) {
    return plan.principal(craft, ais)
        .then(plan.waits())
        .then(Sails.over(Stage.RUNS, plan.way(), plan.speedMps(craft)));
  }
}
