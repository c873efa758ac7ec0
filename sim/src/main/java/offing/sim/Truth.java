package offing.sim;

import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;

/** The true kinematics of every vessel at one step, by slot. Chart metres, m/s, degrees true. */
public interface Truth {
  int size();

  /** Number of the vessel, from 1, never used again in a run. */
  int id(int slot);

  /** The vessel's name in its scenario, stable over the run. */
  String vessel(int slot);

  VesselClass kind(int slot);

  /** The transponder that she carries, whether it is on or not. */
  AisClass aisClass(int slot);

  /** Of the hull's centre. */
  double eastM(int slot);

  double northM(int slot);

  /** Velocity over ground in the chart plane. */
  double eastMps(int slot);

  double northMps(int slot);

  double sogMps(int slot);

  /** Course over ground. */
  double cogDeg(int slot);

  /** MMSI of its transponder; 0 where it carries none. */
  int mmsi(int slot);

  /** Of the hull, metres. */
  double lengthM(int slot);

  /**
   * Whether radar can be expected to see her: for at least one of the area's radars the mean chance
   * of a plot a turn was a half or more over the last 30 s. False in a world that was not asked to
   * {@link World#keepDetectability keep} it.
   */
  boolean isDetectable(int slot);
}
