package offing.sim.tactic.mode;

import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Sails;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Water;
import offing.sim.water.Way;

/**
 * One to three fast and empty boats cross the line some miles to either side, two to five minutes
 * before the real one does. Nobody looks like it.
 */
final class Decoy implements Mode {
  /** How far beside the real crossing the first pair crosses, metres; the next twice as far. */
  private static final double ASIDE_M = 3_500;

  /** How far beyond the line they turn round, metres. */
  private static final double BEYOND_M = 1_500;

  private static final double KN = 50;
  private static final int CREW = 1;

  @Override
  public Undertaking smuggling(Plan plan) {
    Craft craft = Craft.of(VesselClass.GO_FAST);
    Crew crew =
        plan.principal(craft, AisClass.NONE)
            .then(plan.waits())
            .then(Sails.over(Stage.RUNS, plan.way(), plan.speedMps(craft)))
            .then(plan.ending(craft));
    Undertaking undertaking = plan.undertaking(crew, Stage.RUNS);
    for (int i = 0; i < (int) Math.rint(plan.number("decoys")); i++) {
      undertaking.with(decoy(plan, craft, i));
    }
    return undertaking;
  }

  @Override
  public Undertaking innocent(Plan plan) {
    throw new IllegalArgumentException("nobody looks like a decoy");
  }

  private static Crew decoy(Plan plan, Craft craft, int i) {
    double asideM = (i % 2 == 0 ? 1 : -1) * ASIDE_M * (1 + i / 2);
    double[] start = beside(plan, 0, asideM / 4);
    double[] turn = beside(plan, plan.crossingM() + BEYOND_M, asideM);
    Way way = plan.sea().way(start[0], start[1], turn[0], turn[1]);
    double mps = craft.speedMps(KN);
    long leavesMs = crossesMs(plan, craft) - (long) (1000 * crossingM(plan, way) / mps);
    return plan.mate("decoy-" + (i + 1), craft, AisClass.NONE, CREW, start)
        .then(Phase.lies(Stage.WAITS, it -> it.timeMs() >= leavesMs))
        .then(Sails.over(Stage.RUNS, way, mps))
        .then(Sails.over(Stage.RETURNS, way.reversed(), mps));
  }

  private static double crossingM(Plan plan, Way way) {
    double metres = new Line(way).crossingM(plan.boundary());
    return Double.isNaN(metres) ? way.lengthM() : metres;
  }

  /** When a decoy is to cross. */
  private static long crossesMs(Plan plan, Craft craft) {
    double runMs = 1000 * plan.crossingM() / plan.speedMps(craft);
    return plan.departsMs() + (long) (runMs - 60_000 * plan.number("leadMinutes"));
  }

  /** A place on the water beside the real one's way, to starboard of it. */
  private static double[] beside(Plan plan, double alongM, double asideM) {
    double[] at = plan.line().at(alongM);
    double[] cross = plan.line().at(plan.crossingM());
    double[] before = plan.line().at(plan.crossingM() - 500);
    double dx = cross[0] - before[0];
    double dy = cross[1] - before[1];
    double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
    return plan.sea()
        .water()
        .nearest(at[0] + asideM * dy / length, at[1] - asideM * dx / length, Water.LEAST_ROOM_M);
  }
}
