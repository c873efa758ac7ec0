package offing.sim.sensor.report;

/**
 * How far one sees over the curved sea with a 4/3 earth: {@code 4.12 sqrt(h)} kilometres from a
 * height of {@code h} metres, for radio and radar (Skolnik, Radar Handbook).
 */
public final class Horizon {
  private static final double M_PER_ROOT_M = 4_120;

  private Horizon() {}

  /** Metres from a height in metres to the horizon. Two antennas meet over the sum of theirs. */
  public static double radioM(double heightM) {
    return M_PER_ROOT_M * Math.sqrt(heightM);
  }
}
