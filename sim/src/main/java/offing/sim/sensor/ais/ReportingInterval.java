package offing.sim.sensor.ais;

/** How often an AIS transponder reports: ITU-R M.1371-5 annex 1 tables 1 and 2, milliseconds. */
final class ReportingInterval {
  /** Messages 5 and 24. */
  static final long STATIC_MS = 360_000;

  /** Message 4. */
  static final long BASE_STATION_MS = 10_000;

  /** Message 21. */
  static final long AID_MS = 180_000;

  /** Message 9. */
  static final long AIRCRAFT_MS = 10_000;

  /** Message 27 of class A: annex 4. */
  static final long LONG_RANGE_MS = 180_000;

  private static final long LYING_MS = 180_000;

  /** Navigational status of a vessel at anchor and of one that is moored. */
  private static final int AT_ANCHOR = 1;

  private static final int MOORED = 5;

  private ReportingInterval() {}

  /**
   * Of a class A transponder.
   *
   * @param navStatus ITU-R M.1371-5 table 45
   * @param sogKn knots
   * @param isTurning whether she changes course
   */
  static long classAMs(int navStatus, double sogKn, boolean isTurning) {
    if (isLying(navStatus)) {
      return sogKn <= 3 ? LYING_MS : 10_000;
    }
    if (sogKn > 23) {
      return 2_000;
    }
    if (sogKn > 14) {
      return isTurning ? 2_000 : 6_000;
    }
    return isTurning ? 3_333 : 10_000;
  }

  /** Whether she is at anchor or moored, by her own word. */
  static boolean isLying(int navStatus) {
    return navStatus == AT_ANCHOR || navStatus == MOORED;
  }

  /**
   * Of a class B "SO" transponder, which organises its slots as class A does.
   *
   * @param isCrowded whether too few slots are free: the increased intervals
   */
  static long classBSoMs(double sogKn, boolean isCrowded) {
    if (sogKn <= 2) {
      return LYING_MS;
    }
    if (sogKn <= 14) {
      return 30_000;
    }
    if (sogKn <= 23) {
      return isCrowded ? 30_000 : 15_000;
    }
    return isCrowded ? 15_000 : 5_000;
  }

  /** Of a class B "CS" transponder, which listens for a free slot. */
  static long classBCsMs(double sogKn) {
    return sogKn <= 2 ? LYING_MS : 30_000;
  }
}
