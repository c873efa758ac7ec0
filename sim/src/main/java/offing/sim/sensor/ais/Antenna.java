package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;

/**
 * Where on her hull a vessel's GNSS antenna stands: what she reports is that place, and her static
 * message says how far it is from bow, stern and sides (ITU-R M.1371-5 figure 41).
 *
 * @param fromStern share of the length, [0, 1]
 * @param fromPort share of the beam, [0, 1]
 */
record Antenna(double fromStern, double fromPort) {
  /** A ship's bridge stands aft, a boat's console amidships. Assumed. */
  private static final double SHIP_FROM_STERN = 0.1;

  private static final double BOAT_FROM_STERN = 0.3;
  private static final double SPREAD = 0.2;

  private static final int LONGEST_M = 511;
  private static final int BROADEST_M = 63;

  static Antenna draw(AisClass aisClass, RandomGenerator dice) {
    double least = aisClass == AisClass.A ? SHIP_FROM_STERN : BOAT_FROM_STERN;
    return new Antenna(
        least + SPREAD * dice.nextDouble(), 0.5 - SPREAD / 2 + SPREAD * dice.nextDouble());
  }

  /** Metres east of the hull's centre. */
  double eastM(Fleet fleet, int slot) {
    return aheadM(fleet, slot) * fleet.headingEast(slot)
        + starboardM(fleet, slot) * fleet.headingNorth(slot);
  }

  /** Metres north of the hull's centre. */
  double northM(Fleet fleet, int slot) {
    return aheadM(fleet, slot) * fleet.headingNorth(slot)
        - starboardM(fleet, slot) * fleet.headingEast(slot);
  }

  private double aheadM(Fleet fleet, int slot) {
    return (fromStern - 0.5) * fleet.lengthM(slot);
  }

  private double starboardM(Fleet fleet, int slot) {
    return (fromPort - 0.5) * fleet.beamM(slot);
  }

  /** The four distances as the static message of a vessel of a said size has them. */
  Said said(double lengthM, double beamM) {
    int length = (int) Math.min(LONGEST_M, Math.rint(lengthM));
    int beam = (int) Math.min(BROADEST_M, Math.rint(beamM));
    int toStern = (int) Math.rint(fromStern * length);
    int toPort = (int) Math.rint(fromPort * beam);
    return new Said(length - toStern, toStern, toPort, beam - toPort);
  }

  /** Whole metres from the antenna; all 0 where the crew entered no size. */
  record Said(int toBowM, int toSternM, int toPortM, int toStarboardM) {}
}
