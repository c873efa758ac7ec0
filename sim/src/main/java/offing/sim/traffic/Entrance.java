package offing.sim.traffic;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Voyage;
import offing.sim.traffic.profile.Weights;
import offing.sim.traffic.ship.Ports;
import offing.sim.traffic.ship.Registry;
import offing.sim.traffic.voyage.Entry;
import offing.sim.traffic.voyage.Source;
import offing.sim.traffic.voyage.VoyageMaster;
import offing.sim.traffic.way.Ways;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;

/**
 * Where the vessels of a group come into the world, one by one, each with a number, dice and
 * particulars of her own. Owned by the world's thread.
 */
final class Entrance {
  private final Group group;
  private final long seed;
  private final Ways ways;
  private final Ports ports;
  private final Registry registry;
  private int last;

  Entrance(Group group, long seed, Ways ways, Ports ports, Registry registry) {
    this.group = group;
    this.seed = seed;
    this.ways = ways;
    this.ports = ports;
    this.registry = registry;
  }

  Group group() {
    return group;
  }

  long seed() {
    return seed;
  }

  Ways ways() {
    return ways;
  }

  /** The next of the group, on any of its voyages. */
  Newcomer next(Source source) {
    int n = ++last;
    RandomGenerator dice = Dice.named(seed, group.id() + "-" + n);
    return new Newcomer(source, n, Weights.draw(group.voyages(), Voyage::share, dice), dice);
  }

  /** The next of the group, on that voyage. */
  Newcomer next(Source source, Voyage voyage) {
    int n = ++last;
    return new Newcomer(source, n, voyage, Dice.named(seed, group.id() + "-" + n));
  }

  /** One who is about to come in. */
  final class Newcomer {
    private final Source source;
    private final int n;
    private final Voyage voyage;
    private final RandomGenerator dice;

    Newcomer(Source source, int n, Voyage voyage, RandomGenerator dice) {
      this.source = source;
      this.n = n;
      this.voyage = voyage;
      this.dice = dice;
    }

    Voyage voyage() {
      return voyage;
    }

    VoyageMaster master() {
      return new VoyageMaster(source, voyage, ways, ports, dice);
    }

    /** Takes her in as her master says. */
    void enter(VoyageMaster master, Entry entry, Vessels vessels) {
      int slot =
          vessels.add(
              registry.enter(group, n, dice),
              master,
              entry.eastM(),
              entry.northM(),
              entry.courseEast(),
              entry.courseNorth());
      if (entry.order() != null) {
        Order.Sail sail = entry.order();
        var gap = new Gap(vessels, sail.passage(), sail.speedMps(), slot);
        vessels.startUnderWay(slot, sail, gap.nearestM(entry.sailedM()));
      }
    }
  }
}
