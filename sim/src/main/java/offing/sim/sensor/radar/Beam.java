package offing.sim.sensor.radar;

/**
 * The beam of a radar: where it points at a time, and the sector that it swept in a step. Degrees
 * clockwise from grid north. Owned by its radar.
 */
final class Beam {
  private final long scanMs;
  private final long phaseMs;
  private long sectorStartMs;
  private long sectorMs;
  private double startDeg;
  private double startEast;
  private double startNorth;
  private double endEast;
  private double endNorth;

  /** Points north {@code phaseMs} before the epoch, and once a {@code scanMs} from then on. */
  Beam(long scanMs, long phaseMs) {
    this.scanMs = scanMs;
    this.phaseMs = phaseMs;
  }

  /**
   * Sweeps from a time on. One turn at most: in a longer step a target is met once all the same.
   *
   * @param startMs epoch milliseconds
   */
  void sweep(long startMs, long lengthMs) {
    sectorStartMs = startMs;
    sectorMs = Math.min(lengthMs, scanMs);
    startDeg = deg(startMs);
    double startRad = StrictMath.toRadians(startDeg);
    double endRad = StrictMath.toRadians(deg(startMs + sectorMs));
    startEast = StrictMath.sin(startRad);
    startNorth = StrictMath.cos(startRad);
    endEast = StrictMath.sin(endRad);
    endNorth = StrictMath.cos(endRad);
  }

  /** Whether a vector of the chart plane lies in the swept sector. No trigonometry. */
  boolean met(double east, double north) {
    if (sectorMs >= scanMs) {
      return true;
    }
    boolean isAfterStart = startNorth * east - startEast * north >= 0;
    boolean isBeforeEnd = endNorth * east - endEast * north < 0;
    return 2 * sectorMs <= scanMs ? isAfterStart && isBeforeEnd : isAfterStart || isBeforeEnd;
  }

  /** Whether a direction in [0, 360) lies in the swept sector. */
  boolean swept(double bearingDeg) {
    double turnedDeg = bearingDeg - startDeg;
    return (turnedDeg < 0 ? turnedDeg + 360 : turnedDeg) * scanMs < 360.0 * sectorMs;
  }

  /** When it passed over a bearing of the swept sector, epoch milliseconds, within the step. */
  long timeMs(double bearingDeg) {
    double turnedDeg = bearingDeg - startDeg;
    long offsetMs = (long) ((turnedDeg < 0 ? turnedDeg + 360 : turnedDeg) / 360 * scanMs);
    return sectorStartMs + 1 + Math.min(offsetMs, sectorMs - 1);
  }

  /** The bearing at a share of the swept sector, [0, 1). */
  double bearingDeg(double share) {
    double deg = startDeg + share * 360.0 * sectorMs / scanMs;
    return deg >= 360 ? deg - 360 : deg;
  }

  private double deg(long timeMs) {
    return 360.0 * Math.floorMod(timeMs + phaseMs, scanMs) / scanMs;
  }
}
