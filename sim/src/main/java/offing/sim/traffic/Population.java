package offing.sim.traffic;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.Vessels;

/** The vessels of one group that are out now, and how many there should be. */
final class Population {
  /** A missing vessel comes, on average, within this, seconds. */
  private static final double MEAN_WAIT_S = 240;

  private final Group group;
  private final long seed;
  private final RandomGenerator dice;
  private int present;
  private int entered;
  private int target;

  Population(Group group, long seed) {
    this.group = group;
    this.seed = seed;
    dice = Dice.named(seed, "traffic/" + group.id());
  }

  Group group() {
    return group;
  }

  void wants(int target) {
    this.target = target;
  }

  boolean isOver() {
    return present > target;
  }

  /** One of hers left the world. */
  void left() {
    present--;
  }

  /** Fills up at once, each vessel in the middle of what she does. */
  void fill(long timeMs, Ways ways, Registry registry, Vessels vessels) {
    while (present < target) {
      enter(timeMs, ways, registry, vessels, true);
    }
  }

  /** Lets one vessel in, by chance, where some are missing. */
  void step(long timeMs, double stepS, Ways ways, Registry registry, Vessels vessels) {
    int missing = target - present;
    if (missing > 0 && dice.nextDouble() < Math.min(1, missing * stepS / MEAN_WAIT_S)) {
      enter(timeMs, ways, registry, vessels, false);
    }
  }

  private void enter(long timeMs, Ways ways, Registry registry, Vessels vessels, boolean midway) {
    int n = ++entered;
    present++;
    RandomGenerator own = Dice.named(seed, group.id() + "-" + n);
    Particulars who = registry.enter(group, n, own);
    Voyage voyage = Weights.draw(group.voyages(), Voyage::share, own);
    var master = new VoyageMaster(this, voyage, ways, own);
    Entry entry = midway ? master.enterMidway(timeMs) : master.enterAtStart(timeMs);
    int slot =
        vessels.add(
            who, master, entry.eastM(), entry.northM(), entry.courseEast(), entry.courseNorth());
    if (entry.order() != null) {
      vessels.startUnderWay(slot, entry.order(), entry.sailedM());
    }
  }
}
