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
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;

/**
 * Works at 2 to 6 kn among ten sampans or more, and leaves them at speed. A boat that goes home
 * looks like it. Who is missing of the ten is brought along.
 */
final class HideInFleet implements Mode {
  private static final int LEAST_FLEET = 10;
  private static final double RADIUS_M = 700;
  private static final double LEAST_KN = 2;
  private static final double MOST_KN = 6;
  private static final double FAST_SAMPAN_KN = 25;

  @Override
  public Undertaking smuggling(Plan plan) {
    boolean isSampan = plan.approach().speedKn() <= FAST_SAMPAN_KN;
    Craft craft = Craft.of(isSampan ? VesselClass.MOTOR_SAMPAN : VesselClass.GO_FAST);
    Crew crew =
        plan.principal(craft, AisClass.NONE)
            .then(hides(plan))
            .then(leaves(plan, craft))
            .then(plan.ending(craft));
    return amongFleet(plan, plan.undertaking(crew, Stage.LEAVES));
  }

  @Override
  public Undertaking innocent(Plan plan) {
    Craft craft = Craft.of(VesselClass.MOTOR_SAMPAN);
    Crew crew =
        plan.principal(craft, AisClass.NONE)
            .then(hides(plan))
            .then(leaves(plan, craft))
            .then(Plan.rests());
    return amongFleet(plan, plan.undertaking(crew, Stage.LEAVES));
  }

  private static Phase hides(Plan plan) {
    long leavesMs = plan.departsMs() + (long) (60_000 * plan.number("hideMinutes"));
    return works(plan, Stage.HIDES, leavesMs);
  }

  private static Phase works(Plan plan, Stage stage, long untilMs) {
    return new Works(
        stage,
        plan.from()[0],
        plan.from()[1],
        RADIUS_M,
        LEAST_KN,
        MOST_KN,
        crew -> crew.timeMs() >= untilMs);
  }

  private static Phase leaves(Plan plan, Craft craft) {
    return Sails.to(Stage.LEAVES, plan.to()[0], plan.to()[1], plan.speedMps(craft));
  }

  private static Undertaking amongFleet(Plan plan, Undertaking undertaking) {
    for (int i = sampansNear(plan); i < LEAST_FLEET; i++) {
      Crew sampan =
          plan.scenery(
              "sampan-" + (i + 1), Craft.of(VesselClass.SAMPAN), AisClass.NONE, 2, spot(plan));
      undertaking.with(sampan.then(works(plan, Stage.HIDES, Long.MAX_VALUE)));
    }
    return undertaking;
  }

  private static double[] spot(Plan plan) {
    double x = plan.from()[0] + RADIUS_M * (2 * plan.dice().nextDouble() - 1);
    double y = plan.from()[1] + RADIUS_M * (2 * plan.dice().nextDouble() - 1);
    return plan.sea().water().nearest(x, y, Water.LEAST_ROOM_M);
  }

  private static int sampansNear(Plan plan) {
    Vessels vessels = plan.sea().vessels();
    int near = 0;
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      double dx = vessels.eastM(slot) - plan.from()[0];
      double dy = vessels.northM(slot) - plan.from()[1];
      if (vessels.isPresent(slot)
          && vessels.kind(slot) == VesselClass.SAMPAN
          && dx * dx + dy * dy < RADIUS_M * RADIUS_M) {
        near++;
      }
    }
    return near;
  }
}
