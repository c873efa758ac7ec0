package offing.sim.tactic.mode;

import offing.sim.tactic.crew.Crew;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;

/** The big ship in whose shadow somebody runs. */
final class Host {
  private static final int NOBODY = -1;

  /** She is no farther off than this when she is chosen, metres, and under way. */
  private static final double NEAR_M = 4_000;

  private static final double UNDER_WAY_MPS = 3;

  /** And crosses the line within this, metres of her passage. */
  private static final double SOON_M = 16_000;

  private final Plan plan;
  private final Vessels vessels;
  private int slot = NOBODY;
  private int id;
  private boolean isOfTheTraffic;

  Host(Plan plan) {
    this.plan = plan;
    vessels = plan.sea().vessels();
  }

  /** Chooses one of the traffic where there is one, else the one that was brought along. */
  boolean isChosen(Crew crew, Crew brought) {
    for (int i = 0; i < vessels.slotCount() && slot == NOBODY; i++) {
      if (isBig(i) && isNear(crew, i) && crossesSoon(i)) {
        slot = i;
        isOfTheTraffic = true;
      }
    }
    slot = slot == NOBODY ? brought.slot() : slot;
    id = vessels.id(slot);
    return true;
  }

  private boolean isBig(int i) {
    return vessels.isPresent(i)
        && switch (vessels.kind(i)) {
          case CONTAINER_SHIP, BULK_CARRIER, TANKER, CRUISE_SHIP -> true;
          default -> false;
        };
  }

  private boolean isNear(Crew crew, int i) {
    return vessels.sogMps(i) > UNDER_WAY_MPS
        && crew.rangeM(vessels.eastM(i), vessels.northM(i)) < NEAR_M
        && isOnHerSide(i);
  }

  private boolean isOnHerSide(int i) {
    return plan.boundary().isHome(vessels.eastM(i), vessels.northM(i))
        == plan.boundary().isHome(plan.from()[0], plan.from()[1]);
  }

  /** Whether what is left of her passage crosses the line before long. */
  private boolean crossesSoon(int i) {
    if (!(vessels.order(i) instanceof Order.Sail sail)) {
      return false;
    }
    Passage passage = sail.passage();
    double x = vessels.eastM(i);
    double y = vessels.northM(i);
    double sailedM = 0;
    for (int point = vessels.leg(i) + 1; point <= passage.legCount() && sailedM < SOON_M; point++) {
      double toX = passage.eastM(point);
      double toY = passage.northM(point);
      if (plan.boundary().firstShare(x, y, toX, toY) <= 1) {
        return true;
      }
      sailedM += Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
      x = toX;
      y = toY;
    }
    return false;
  }

  /** Whether it is not the ship that was brought along; false while none was chosen. */
  boolean isOfTheTraffic() {
    return isOfTheTraffic;
  }

  /** Her slot; negative where she has left the sea. */
  int slot() {
    return slot != NOBODY && vessels.isPresent(slot) && vessels.id(slot) == id ? slot : NOBODY;
  }

  /** Whether she has come over the line. */
  boolean isOver() {
    return slot() != NOBODY && !isOnHerSide(slot);
  }
}
