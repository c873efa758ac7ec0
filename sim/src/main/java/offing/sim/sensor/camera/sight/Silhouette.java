package offing.sim.sensor.camera.sight;

import java.util.Locale;
import offing.sim.vessel.Fleet;
import offing.sim.vessel.VesselClass;

/** What a vessel looks like from far off: how wide, how high, what one would call her. */
public final class Silhouette {
  private Silhouette() {}

  /**
   * Width across a line of sight, metres.
   *
   * @param east of the line of sight, a unit vector of the chart plane
   */
  public static double widthM(Fleet fleet, int slot, double east, double north) {
    double along = fleet.headingEast(slot) * east + fleet.headingNorth(slot) * north;
    double across = fleet.headingEast(slot) * north - fleet.headingNorth(slot) * east;
    return fleet.lengthM(slot) * Math.abs(across) + fleet.beamM(slot) * Math.abs(along);
  }

  /** Height over the water of hull and house, without masts, metres: assumed shares of length. */
  public static double heightM(VesselClass kind, double lengthM) {
    return lengthM
        * switch (kind) {
          case CONTAINER_SHIP -> 0.14;
          case BULK_CARRIER, TANKER, RIVER_TRADE -> 0.11;
          case CRUISE_SHIP, LOCAL_FERRY, HIGH_SPEED_FERRY, SAMPAN, MOTOR_SAMPAN -> 0.2;
          case TUG -> 0.3;
          case BARGE -> 0.08;
          case FISHING_VESSEL, FISH_CARRIER, PLEASURE_CRAFT -> 0.24;
          case PILOT_LAUNCH, POLICE_LAUNCH, CUSTOMS_LAUNCH -> 0.22;
          case POLICE_INTERCEPTOR, CUSTOMS_INTERCEPTOR, GO_FAST -> 0.15;
        };
  }

  /** What an observer calls her who has recognised her. */
  static String word(VesselClass kind) {
    return switch (kind) {
      case POLICE_LAUNCH, POLICE_INTERCEPTOR, CUSTOMS_LAUNCH, CUSTOMS_INTERCEPTOR -> "patrol-craft";
      case GO_FAST -> "speedboat";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
