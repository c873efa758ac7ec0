package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Sails;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;
import offing.sim.weather.Conditions;

/**
 * Waits for fog, and lands in it: a sampan, or a fast boat where the speed asks for one. Where no
 * fog comes within twenty minutes she goes all the same. Nobody looks like it.
 */
final class FogLanding implements Mode {
  /** Fog enough, metres of visibility. */
  private static final double FOG_M = 500;

  private static final long PATIENCE_MS = 20 * 60_000L;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft sampan = Craft.of(VesselClass.SAMPAN);
    boolean isSlow = plan.approach().speedKn() <= sampan.mostKn();
    Craft craft = isSlow ? sampan : Craft.of(VesselClass.GO_FAST);
    Crew crew =
        plan.principal(craft, AisClass.NONE)
            .then(Phase.lies(Stage.WAITS, it -> isTime(plan, it)))
            .then(Sails.over(Stage.RUNS, plan.way(), plan.speedMps(craft)))
            .then(plan.landing(craft, plan.number("haltMinutes")));
    return plan.undertaking(crew, Stage.RUNS);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    throw new IllegalArgumentException("nobody looks like a fog landing");
  }

  private static boolean isTime(Plan plan, Crew crew) {
    long sinceMs = crew.timeMs() - plan.departsMs();
    return sinceMs >= PATIENCE_MS || (sinceMs >= 0 && isFoggy(plan, crew));
  }

  private static boolean isFoggy(Plan plan, Crew crew) {
    Conditions now = crew.sea().conditions();
    return now.visibilityM(crew.eastM(), crew.northM()) < FOG_M
        || now.visibilityM(plan.to()[0], plan.to()[1]) < FOG_M;
  }
}
