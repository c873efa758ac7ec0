package offing.sim.tactic.mode;

import java.util.List;
import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Keeps;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Sails;
import offing.sim.tactic.crew.Stays;
import offing.sim.tactic.crew.Works;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/**
 * A fishing boat goes to a place within a mile of the line and drifts there; a fast boat comes from
 * where it is to go, lies alongside for 5 to 20 minutes, and runs back with what was transferred. A
 * fish carrier that takes over a catch looks like it.
 */
final class Transfer implements Mode {
  private static final double LEAST_NM = 0.2;
  private static final double MOST_NM = 0.8;
  private static final double RADIUS_M = 120;
  private static final double LEAST_KN = 0.3;
  private static final double MOST_KN = 1.5;

  /** They see her coming and keep still, metres. */
  private static final double SEEN_M = 400;

  /** Between the two hulls' middles, metres, beyond half of both beams. */
  private static final double GAP_M = 4;

  private static final double ALONGSIDE_M = 30;
  private static final double ALONGSIDE_MPS = 1;
  private static final double PATIENCE_MINUTES = 75;
  private static final double LEAST_WAIT_MINUTES = 1;
  private static final double MOST_WAIT_MINUTES = 5;
  private static final double LANDING_MINUTES = 2;

  /** An innocent carrier waits this far beyond the line, metres. */
  private static final double CARRIER_M = 3_000;

  private static final int HANDS = 2;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft fast =
        Craft.of(
            plan.number("partnerSpeedKn") <= 25 ? VesselClass.MOTOR_SAMPAN : VesselClass.GO_FAST);
    AisClass ais = plan.dice().nextDouble() < 0.4 ? AisClass.B_CS : AisClass.NONE;
    Crew slow = plan.principal(Craft.of(VesselClass.FISHING_VESSEL), ais);
    Crew partner = plan.mate("partner", fast, AisClass.NONE, HANDS, plan.to());
    return meet(plan, slow, partner, fast.speedMps(plan.number("partnerSpeedKn")));
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft carrier = Craft.of(VesselClass.FISH_CARRIER);
    Crew slow = plan.principal(Craft.of(VesselClass.FISHING_VESSEL), AisClass.B_CS);
    double[] berth = plan.line().at(plan.crossingM() + CARRIER_M);
    Crew partner = plan.mate("carrier", carrier, AisClass.A, HANDS, berth);
    return meet(plan, slow, partner, carrier.bestMps());
  }

  private static Undertaking meet(Plan plan, Crew slow, Crew partner, double partnerMps) {
    Undertaking undertaking = plan.undertaking(slow, Stage.ALONGSIDE).with(partner);
    double slowMps = plan.speedMps(Craft.of(VesselClass.FISHING_VESSEL));
    double metres = plan.shortOfCrossingM(LEAST_NM, MOST_NM);
    slow.then(plan.waits())
        .then(Sails.over(Stage.PROCEEDS, plan.line().head(metres), slowMps))
        .then(drifts(plan.line().at(metres), partner, slowMps))
        .then(
            Phase.lies(
                Stage.LOITERS,
                it -> !givesUp(it, partner, slowMps) && partner.isIn(Stage.ALONGSIDE)))
        .then(Phase.lies(Stage.ALONGSIDE, it -> !partner.isIn(Stage.ALONGSIDE)))
        .then(Sails.to(Stage.RETURNS, plan.from()[0], plan.from()[1], slowMps));
    partner
        .then(comes(plan, slow))
        .then(joins(slow, partner, partnerMps))
        .then(
            new Stays(Stage.ALONGSIDE, plan.number("alongsideMinutes")).ending(undertaking::loadOn))
        .then(Sails.to(Stage.LEAVES, partner.homeEastM(), partner.homeNorthM(), partnerMps))
        .then(end(plan));
    return undertaking;
  }

  /** Drifts until she sees the other coming. */
  private static Phase drifts(double[] at, Crew partner, double slowMps) {
    return new Works(
        Stage.LOITERS,
        at[0],
        at[1],
        RADIUS_M,
        LEAST_KN,
        MOST_KN,
        slow ->
            !givesUp(slow, partner, slowMps)
                && slow.rangeM(partner.eastM(), partner.northM()) < SEEN_M);
  }

  /** Goes home where nobody comes. */
  private static boolean givesUp(Crew slow, Crew partner, double slowMps) {
    boolean nobodyComes =
        hasWaited(slow, PATIENCE_MINUTES)
            || partner.isIn(Stage.TURNS_BACK)
            || partner.startOf(Stage.STOPPED).isPresent();
    if (nobodyComes) {
      slow.doInstead(
          List.of(Sails.to(Stage.RETURNS, slow.homeEastM(), slow.homeNorthM(), slowMps)));
    }
    return nobodyComes;
  }

  private static boolean hasWaited(Crew slow, double minutes) {
    return slow.startOf(Stage.LOITERS).isPresent()
        && slow.timeMs() - slow.startOf(Stage.LOITERS).getAsLong() >= 60_000 * minutes;
  }

  /** Lies where she is until the other has been out there for a moment. */
  private static Phase comes(Plan plan, Crew slow) {
    double minutes =
        LEAST_WAIT_MINUTES + (MOST_WAIT_MINUTES - LEAST_WAIT_MINUTES) * plan.dice().nextDouble();
    return Phase.lies(Stage.WAITS, it -> hasWaited(slow, minutes));
  }

  private static Phase joins(Crew slow, Crew partner, double partnerMps) {
    double gapM = GAP_M + (slow.who().beamM() + partner.who().beamM()) / 2;
    return new Keeps(
        Stage.RUNS,
        () -> slow.isOut() ? slow.slot() : -1,
        0,
        gapM,
        partnerMps,
        it ->
            it.rangeM(slow.eastM(), slow.northM()) < ALONGSIDE_M
                && it.sea().vessels().sogMps(it.slot()) < ALONGSIDE_MPS);
  }

  private static List<Phase> end(Plan plan) {
    if (plan.approach().lookAlike()) {
      return List.of(Plan.rests());
    }
    return plan.isInbound()
        ? List.of(new Stays(Stage.LANDS, LANDING_MINUTES), Plan.rests())
        : List.of(Plan.away());
  }
}
