package offing.sim.traffic.voyage;

import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Voyage;
import offing.sim.vessel.Vessels;

/** Lets the vessels of one group into the world and tells them when to sail again. */
public interface Source {
  Group group();

  /** Most of hers that are ever out at once. */
  int most();

  /** Lets in at once everyone who is out now, each in the middle of what she does. */
  void fill(long timeMs, Vessels vessels);

  /** Lets those in who come within this step. */
  void step(long timeMs, double stepS, Vessels vessels);

  /** When one who has come home at that time sails again, epoch milliseconds. */
  long sailsAgainMs(Voyage voyage, long timeMs, RandomGenerator dice);

  /** Whether one who lies at home is to leave the world. */
  boolean isOver();

  /** One of hers left the world. */
  void left();
}
