package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Keeps;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Sails;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Way;

/**
 * Keeps 50 to 150 m off a big ship as far as the line, and leaves her there. A tug looks like it,
 * or a pilot launch where the speed is more than tugs do. The ship is one of the traffic where one
 * sails that way just then; else one that was brought along.
 */
final class ShadowShip implements Mode {
  private static final double SHIP_KN = 12;

  /** Room that a big ship wants where she comes from and goes to, metres. */
  private static final double SHIP_ROOM_M = 350;

  private static final double START_ASIDE_M = 500;
  private static final int SHIP_PERSONS = 22;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.of(VesselClass.GO_FAST);
    Host host = new Host(plan);
    Crew ship = ship(plan, host);
    Crew crew = shadows(plan, craft, AisClass.NONE, host, ship).then(plan.ending(craft));
    return plan.undertaking(crew, Stage.SHADOWS).with(ship);
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft tug = Craft.of(VesselClass.TUG);
    boolean isTug = plan.approach().speedKn() <= tug.mostKn();
    Host host = new Host(plan);
    Crew ship = ship(plan, host);
    Crew crew =
        shadows(plan, isTug ? tug : Craft.of(VesselClass.PILOT_LAUNCH), AisClass.A, host, ship)
            .then(Plan.rests());
    return plan.undertaking(crew, Stage.SHADOWS).with(ship);
  }

  private static Crew ship(Plan plan, Host host) {
    Craft craft = Craft.of(VesselClass.CONTAINER_SHIP);
    double[] start = roomy(plan, plan.from()[0] + START_ASIDE_M, plan.from()[1]);
    double[] end = roomy(plan, plan.to()[0], plan.to()[1]);
    Way way = plan.sea().way(start[0], start[1], end[0], end[1]);
    double mps = craft.speedMps(Math.min(SHIP_KN, plan.approach().speedKn() - 2));
    return plan.scenery("ship", craft, AisClass.A, SHIP_PERSONS, start)
        .then(
            Phase.lies(
                Stage.WAITS, it -> it.timeMs() >= plan.departsMs() && !host.isOfTheTraffic()))
        .then(Sails.over(Stage.RUNS, way, mps))
        .then(Plan.rests());
  }

  private static double[] roomy(Plan plan, double eastM, double northM) {
    return plan.sea().water().nearest(eastM, northM, SHIP_ROOM_M);
  }

  private static Crew shadows(Plan plan, Craft craft, AisClass ais, Host host, Crew ship) {
    double side = plan.dice().nextDouble() < 0.5 ? -1 : 1;
    double starboardM = side * (plan.number("offM") + ship.who().beamM() / 2);
    Phase keeps =
        new Keeps(
            Stage.SHADOWS,
            host::slot,
            0,
            starboardM,
            craft.bestMps(),
            it -> host.isOver() || ship.isIn(Stage.HALTS));
    return plan.principal(craft, ais)
        .then(
            Phase.lies(
                Stage.WAITS, it -> it.timeMs() >= plan.departsMs() && host.isChosen(it, ship)))
        .then(keeps)
        .then(Sails.to(Stage.SPLITS, plan.to()[0], plan.to()[1], plan.speedMps(craft)));
  }
}
