package offing.radar;

/**
 * How far radio goes over the curved sea with a 4/3 earth: {@code 4.12 sqrt(h)} kilometres from a
 * height of {@code h} metres (Skolnik, Radar Handbook).
 */
public final class RadarHorizon {
  /** Radius of the 4/3 earth, metres. */
  static final double EARTH_M = 8_495_000;

  private static final double M_PER_ROOT_M = 4_120;

  private RadarHorizon() {}

  /**
   * Metres from a height in metres, 0 or more, to the horizon. Two antennas meet over the sum of
   * theirs.
   */
  public static double distanceM(double heightM) {
    return M_PER_ROOT_M * Math.sqrt(heightM);
  }
}
