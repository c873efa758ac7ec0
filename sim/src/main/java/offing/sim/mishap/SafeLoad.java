package offing.sim.mishap;

import offing.sim.vessel.VesselClass;

/** How many a vessel of a class carries safely. Assumed, after what is licensed of local craft. */
public final class SafeLoad {
  private SafeLoad() {}

  /** Persons; more is too many. */
  public static int of(VesselClass kind) {
    return switch (kind) {
      case SAMPAN, MOTOR_SAMPAN -> 6;
      case GO_FAST, PLEASURE_CRAFT, PILOT_LAUNCH -> 12;
      case POLICE_INTERCEPTOR, CUSTOMS_INTERCEPTOR, TUG, BARGE -> 12;
      case FISHING_VESSEL, FISH_CARRIER, RIVER_TRADE -> 20;
      case POLICE_LAUNCH, CUSTOMS_LAUNCH -> 30;
      case CONTAINER_SHIP, BULK_CARRIER, TANKER -> 40;
      case HIGH_SPEED_FERRY, LOCAL_FERRY -> 450;
      case CRUISE_SHIP -> 5_000;
    };
  }
}
