package offing.sim.tactic.mode;

import java.util.function.Consumer;
import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Sails;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/**
 * Sails under AIS, switches it off some miles before the line, and goes on; after a while it is on
 * again. A class B set with a bad aerial looks like it: it goes on sending, and is hardly heard.
 */
final class AisDark implements Mode {
  private static final double LEAST_NM = 0.8;
  private static final double MOST_NM = 2;

  /** A transmitter turned down by this is heard within a mile or two; assumed. */
  private static final double BAD_AERIAL_DB = 45;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.forSpeed(plan.approach().speedKn());
    Crew crew =
        sails(
            plan,
            plan.principal(craft, ais(craft)),
            craft,
            it -> {
              it.sea().vessels().switchAis(it.slot(), false);
              it.later(minutes(plan), on -> on.sea().vessels().switchAis(on.slot(), true));
            });
    return undertaking(plan, crew.then(plan.ending(craft)));
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft craft = Craft.forSpeed(plan.approach().speedKn());
    Crew crew =
        sails(
            plan,
            plan.principal(craft, AisClass.B_CS),
            craft,
            it -> {
              it.sea().vessels().turnDown(it.slot(), BAD_AERIAL_DB);
              it.later(minutes(plan), on -> on.sea().vessels().turnDown(on.slot(), 0));
            });
    return undertaking(plan, crew.then(Plan.rests()));
  }

  private static Crew sails(Plan plan, Crew crew, Craft craft, Consumer<Crew> goesDark) {
    double metres = plan.shortOfCrossingM(LEAST_NM, MOST_NM);
    double mps = plan.speedMps(craft);
    Phase dark = Sails.over(Stage.DARK, plan.line().tail(metres), mps).doing(goesDark);
    return crew.then(plan.waits())
        .then(Sails.over(Stage.PROCEEDS, plan.line().head(metres), mps, false))
        .then(dark);
  }

  private static AisClass ais(Craft craft) {
    return craft.kind() == VesselClass.FISHING_VESSEL ? AisClass.A : AisClass.B_CS;
  }

  private static double minutes(Plan plan) {
    return plan.number("darkMinutes");
  }

  private static Undertaking undertaking(Plan plan, Crew crew) {
    return plan.undertaking(crew, new Undertaking.TellTale(Stage.DARK, true));
  }
}
