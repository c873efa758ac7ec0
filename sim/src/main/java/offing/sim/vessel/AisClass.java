package offing.sim.vessel;

/** Which AIS transponder a vessel carries. */
public enum AisClass {
  NONE,
  A,
  B
}
