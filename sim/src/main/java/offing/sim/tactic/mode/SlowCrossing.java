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
 * A sampan of 6 to 10 m with a weak echo that goes over by night at 4 to 12 kn. An oyster or crab
 * boat looks like it: she stops at each of her pots.
 */
final class SlowCrossing implements Mode {
  private static final double POTS_M = 700;
  private static final double POT_MINUTES = 1.5;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.of(VesselClass.SAMPAN);
    Crew crew =
        plan.principal(craft, AisClass.NONE)
            .then(plan.waits())
            .then(Sails.over(Stage.RUNS, plan.way(), plan.speedMps(craft)))
            .then(plan.ending(craft));
    return plan.undertaking(crew, Stage.RUNS);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft craft = Craft.of(VesselClass.SAMPAN);
    Crew crew = plan.principal(craft, AisClass.NONE).then(plan.waits());
    for (double metres = POTS_M; metres < plan.line().lengthM(); metres += POTS_M) {
      double[] pot = plan.line().at(metres);
      crew.then(Sails.to(Stage.RUNS, pot[0], pot[1], plan.speedMps(craft)))
          .then(new Stays(Stage.HALTS, POT_MINUTES));
    }
    crew.then(Sails.to(Stage.RUNS, plan.to()[0], plan.to()[1], plan.speedMps(craft)))
        .then(Plan.rests());
    return plan.undertaking(crew, Stage.RUNS);
  }
}
