package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Sails;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Vessels;

/**
 * Takes the number and the name of a ship that is elsewhere, or says that she is a ship ten times
 * her size. An innocent with wrong static data looks like the latter: her set came from another
 * vessel.
 */
final class IdentityClone implements Mode {
  private static final double LEAST_NM = 1;
  private static final double MOST_NM = 2.5;

  /** Share that take another's number rather than make one up. Assumed. */
  private static final double CLONES = 0.7;

  /** The other must be as far off as this, metres, so that the jump is plain. */
  private static final double ELSEWHERE_M = 9_000;

  private static final int CARGO_SHIP = 70;
  private static final double TOO_LONG = 10;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.forSpeed(plan.approach().speedKn());
    double mps = plan.speedMps(craft);
    double metres = plan.shortOfCrossingM(LEAST_NM, MOST_NM);
    boolean clones = plan.dice().nextDouble() < CLONES;
    Crew crew =
        plan.principal(craft, AisClass.A)
            .then(plan.waits())
            .then(Sails.over(Stage.PROCEEDS, plan.line().head(metres), mps, false))
            .then(
                Sails.over(Stage.CLAIMS, plan.line().tail(metres), mps)
                    .doing(it -> claim(it, clones ? another(it) : bigger(it))))
            .then(plan.ending(craft));
    return undertaking(plan, crew);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft craft = Craft.forSpeed(plan.approach().speedKn());
    Crew crew =
        plan.principal(craft, AisClass.A)
            .then(plan.waits())
            .then(
                Sails.over(Stage.CLAIMS, plan.way(), plan.speedMps(craft))
                    .doing(it -> claim(it, bigger(it))))
            .then(Plan.rests());
    return undertaking(plan, crew);
  }

  private static void claim(Crew crew, AisIdentity identity) {
    crew.sea().vessels().claim(crew.slot(), identity);
  }

  private static AisIdentity bigger(Crew crew) {
    AisIdentity own = crew.who().identity();
    return new AisIdentity(
        own.mmsi(),
        own.imo(),
        own.shipName(),
        own.callSign(),
        CARGO_SHIP,
        Math.rint(TOO_LONG * own.lengthM()),
        Math.rint(TOO_LONG / 2 * own.beamM()),
        own.draughtM());
  }

  /** That of a ship with class A far off, by lot; a made-up one where there is none. */
  private static AisIdentity another(Crew crew) {
    Vessels vessels = crew.sea().vessels();
    int first = crew.dice().nextInt(vessels.slotCount());
    for (int i = 0; i < vessels.slotCount(); i++) {
      int slot = (first + i) % vessels.slotCount();
      if (isElsewhere(crew, vessels, slot)) {
        return vessels.says(slot);
      }
    }
    return bigger(crew);
  }

  private static boolean isElsewhere(Crew crew, Vessels vessels, int slot) {
    return vessels.isPresent(slot)
        && vessels.aisClass(slot) == AisClass.A
        && vessels.isAisOn(slot)
        && crew.rangeM(vessels.eastM(slot), vessels.northM(slot)) > ELSEWHERE_M;
  }

  private static Undertaking undertaking(Plan plan, Crew crew) {
    return plan.undertaking(crew, new Undertaking.TellTale(Stage.CLAIMS, true));
  }
}
