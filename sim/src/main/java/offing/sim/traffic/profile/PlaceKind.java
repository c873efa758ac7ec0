package offing.sim.traffic.profile;

/** What a vessel does at a place. */
public enum PlaceKind {
  /** Comes into the area or leaves it. */
  SEA,
  /** Lies at anchor. */
  ANCHORAGE,
  /** Lies moored, near the shore. */
  QUAY,
  /** Neither: works there, or passes. */
  GROUND
}
