package offing.sim.traffic.ship;

import offing.sim.traffic.profile.Range;
import offing.sim.vessel.VesselClass;

/**
 * How many persons a vessel has aboard. Assumed, after common crews and what such craft are
 * licensed for; ferries and cruise ships with their passengers of an ordinary trip.
 */
final class Complement {
  private Complement() {}

  static Range of(VesselClass kind) {
    return switch (kind) {
      case CONTAINER_SHIP, BULK_CARRIER -> new Range(18, 26);
      case TANKER -> new Range(18, 28);
      case CRUISE_SHIP -> new Range(900, 4500);
      case RIVER_TRADE -> new Range(4, 9);
      case TUG -> new Range(3, 8);
      case BARGE -> new Range(2, 6);
      case HIGH_SPEED_FERRY -> new Range(60, 330);
      case LOCAL_FERRY -> new Range(20, 300);
      case SAMPAN -> new Range(1, 3);
      case MOTOR_SAMPAN -> new Range(1, 4);
      case FISHING_VESSEL -> new Range(4, 10);
      case FISH_CARRIER -> new Range(3, 7);
      case PLEASURE_CRAFT -> new Range(2, 14);
      case PILOT_LAUNCH -> new Range(3, 6);
      case POLICE_LAUNCH, CUSTOMS_LAUNCH -> new Range(5, 12);
      case POLICE_INTERCEPTOR, CUSTOMS_INTERCEPTOR -> new Range(4, 6);
      case GO_FAST -> new Range(2, 6);
    };
  }
}
