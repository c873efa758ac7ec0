package offing.sim.vessel;

import offing.area.Draught;

/** What kind of vessel it is. */
public enum VesselClass {
  CONTAINER_SHIP,
  BULK_CARRIER,
  TANKER,
  CRUISE_SHIP,
  RIVER_TRADE,
  TUG,
  BARGE,
  HIGH_SPEED_FERRY,
  LOCAL_FERRY,
  SAMPAN,
  MOTOR_SAMPAN,
  FISHING_VESSEL,
  FISH_CARRIER,
  PLEASURE_CRAFT,
  PILOT_LAUNCH,
  POLICE_LAUNCH,
  POLICE_INTERCEPTOR,
  CUSTOMS_LAUNCH,
  CUSTOMS_INTERCEPTOR,
  GO_FAST;

  /** Whether it catches fish. */
  public boolean isFishing() {
    return this == SAMPAN || this == FISHING_VESSEL;
  }

  /** How much water she needs. */
  public Draught draught() {
    return switch (this) {
      case CONTAINER_SHIP, BULK_CARRIER, TANKER, CRUISE_SHIP -> Draught.DEEP;
      case RIVER_TRADE, TUG, BARGE, FISHING_VESSEL, FISH_CARRIER -> Draught.MEDIUM;
      default -> Draught.SHALLOW;
    };
  }
}
