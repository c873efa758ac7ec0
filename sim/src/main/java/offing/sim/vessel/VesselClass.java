package offing.sim.vessel;

/** What kind of vessel it is. */
public enum VesselClass {
  CONTAINER_SHIP,
  BULK_CARRIER,
  TANKER,
  CRUISE_SHIP,
  RIVER_TRADE,
  TUG,
  HIGH_SPEED_FERRY,
  LOCAL_FERRY,
  SAMPAN,
  FISHING_VESSEL,
  FISH_CARRIER,
  PLEASURE_CRAFT,
  PILOT_LAUNCH,
  POLICE_LAUNCH,
  GO_FAST;

  /** Whether it catches fish. */
  public boolean isFishing() {
    return this == SAMPAN || this == FISHING_VESSEL;
  }
}
