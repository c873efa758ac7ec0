package offing.sim;

import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/** The true kinematics of every vessel at one step, by slot. Chart metres, m/s, degrees true. */
public interface Truth {
  int size();

  /** The vessel's name in its scenario, stable over the run. */
  String vessel(int slot);

  VesselClass kind(int slot);

  /** The transponder that she carries, whether it is on or not. */
  AisClass aisClass(int slot);

  double eastM(int slot);

  double northM(int slot);

  double sogMps(int slot);

  /** Course over ground. */
  double cogDeg(int slot);

  /** MMSI of its transponder; 0 where it carries none. */
  int mmsi(int slot);
}
