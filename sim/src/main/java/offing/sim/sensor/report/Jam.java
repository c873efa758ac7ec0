package offing.sim.sensor.report;

/**
 * GNSS receivers that are jammed within a circle for a while: they know neither place nor speed
 * there, and half as far again they are off by more than usual. The chart plane, metres.
 *
 * @param radiusM over 0
 * @param fromMs event time, epoch milliseconds
 * @param toMs when it is over, exclusive
 */
public record Jam(double eastM, double northM, double radiusM, long fromMs, long toMs) {
  /** Assumed. */
  private static final double FRINGE = 1.5;

  /** What a receiver makes of what it gets. */
  public enum Reception {
    SOUND,
    POOR,
    LOST
  }

  Reception at(long timeMs, double eastM, double northM) {
    if (timeMs < fromMs || timeMs >= toMs) {
      return Reception.SOUND;
    }
    double east = eastM - this.eastM;
    double north = northM - this.northM;
    double squared = (east * east + north * north) / (radiusM * radiusM);
    if (squared < 1) {
      return Reception.LOST;
    }
    return squared < FRINGE * FRINGE ? Reception.POOR : Reception.SOUND;
  }
}
