package offing.sim.patrol.meeting;

import offing.sim.vessel.VesselClass;

/**
 * What units run at when they are sent. Published for police interceptors (60 kn) and customs craft
 * (35 and 55 kn); for police launches within the 25 to 35 kn that their builders give.
 */
public final class BestSpeed {
  private static final double MPS_PER_KN = 1852.0 / 3600;

  private BestSpeed() {}

  /** m/s. */
  public static double mps(VesselClass kind) {
    return MPS_PER_KN
        * switch (kind) {
          case POLICE_INTERCEPTOR -> 58;
          case CUSTOMS_INTERCEPTOR -> 55;
          case CUSTOMS_LAUNCH -> 35;
          case POLICE_LAUNCH -> 32;
          default -> 25;
        };
  }
}
