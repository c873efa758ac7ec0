package offing.sim.mishap;

import offing.sim.tactic.Tactic;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.Way;

/**
 * Has the helm of a vessel without an engine: she drifts, or lies on where she lay. When it runs
 * again she finishes what she was ordered before, from where she is by then, and whoever commanded
 * her commands her again.
 */
final class Adrift implements Master {
  private static final int NOT_UNDER_COMMAND = 2;

  /** An engine that failed drives her no faster than this share: her way comes off. */
  private static final double NO_ENGINE = 0.01;

  /** Under this her way is off, and she drifts, m/s. */
  private static final double WAY_OFF_MPS = 1;

  /** As near as this she is where she was to go, metres. */
  private static final double THERE_M = 30;

  private final Surroundings sea;
  private final int slot;
  private final Master before;
  private final Order broken;
  private boolean hasHelm;
  private boolean isMended;
  private boolean isFinishing;

  /** Her engine fails now: she keeps to her course until her way is off. */
  Adrift(Surroundings sea, int slot) {
    this.sea = sea;
    this.slot = slot;
    before = sea.vessels().master(slot);
    broken = sea.vessels().order(slot);
    sea.vessels().hamper(slot, NO_ENGINE);
    sea.vessels().disable(slot, true);
  }

  /** Looks whether her way is off. Called once a step. */
  void step() {
    Vessels vessels = sea.vessels();
    if (!hasHelm && vessels.speedMps(slot) < WAY_OFF_MPS) {
      hasHelm = true;
      vessels.hamper(slot, 1);
      vessels.hand(slot, this);
    }
  }

  /** Her engine runs again. */
  void goesOn() {
    isMended = true;
    sea.vessels().disable(slot, false);
    sea.vessels().interrupt(slot);
  }

  @Override
  public Order next(long timeMs, double eastM, double northM) {
    if (!isMended) {
      return broken instanceof Order.Lie lie
          ? new Order.Lie(Long.MAX_VALUE, lie.navStatus(), lie.swinging())
          : new Order.Drift(Long.MAX_VALUE, NOT_UNDER_COMMAND);
    }
    if (!isFinishing && broken instanceof Order.Sail sail && !(before instanceof Tactic)) {
      isFinishing = true;
      return rest(sail, eastM, northM);
    }
    sea.vessels().hand(slot, before);
    return before.next(timeMs, eastM, northM);
  }

  private Order rest(Order.Sail sail, double eastM, double northM) {
    Vessels vessels = sea.vessels();
    int end = sail.passage().legCount();
    double toEastM = sail.passage().eastM(end);
    double toNorthM = sail.passage().northM(end);
    if (Math.abs(toEastM - eastM) + Math.abs(toNorthM - northM) < THERE_M) {
      return new Order.Lie(sea.timeMs(), sail.navStatus(), false);
    }
    double[] to = sea.water().nearest(toEastM, toNorthM, Water.LEAST_ROOM_M);
    Way way = sea.way(eastM, northM, to[0], to[1]);
    Passage passage =
        Passage.of(
            way.x(),
            way.y(),
            sea.water()::cornerRoomM,
            Handling.of(vessels.kind(slot)),
            sail.speedMps(),
            sail.passage().stops());
    return new Order.Sail(passage, sail.speedMps(), sail.navStatus());
  }

  @Override
  public String destination() {
    return before.destination();
  }
}
