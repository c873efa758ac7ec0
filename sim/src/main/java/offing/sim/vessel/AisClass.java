package offing.sim.vessel;

/** Which AIS transponder a vessel carries: ITU-R M.1371-5 annexes 2 and 7. */
public enum AisClass {
  NONE,
  A,
  /** Class B that organises its slots, 5 W. */
  B_SO,
  /** Class B that senses the carrier, 2 W. */
  B_CS;

  public boolean isB() {
    return this == B_SO || this == B_CS;
  }
}
