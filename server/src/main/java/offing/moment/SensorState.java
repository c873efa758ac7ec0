package offing.moment;

/**
 * What one sensor does. Immutable.
 *
 * @param id the site's id, the AIS station's, or the patrol unit's call sign
 * @param lastAtMs event time of its newest observation, epoch milliseconds
 * @param silent whether it has said nothing for over three of its intervals
 */
public record SensorState(String id, String name, Kind kind, long lastAtMs, boolean silent) {
  private static final int INTERVALS = 3;

  /** How it stands at an event time with a sensor that was last heard at another. */
  public static SensorState at(long timeMs, String id, String name, Kind kind, long lastAtMs) {
    boolean silent = timeMs - lastAtMs > INTERVALS * kind.intervalMs;
    return new SensorState(id, name, kind, lastAtMs, silent);
  }

  /**
   * What kind of sensor it is, with the longest that a sound one is quiet: an X-band scan at 20
   * rpm, a base station's own report (ITU-R M.1371-5 message 4), a launch's position at its slow
   * rate, a camera's slow frame. The order is kept in recordings and must not be changed.
   */
  public enum Kind {
    RADAR(3_000),
    CAMERA(10_000),
    AIS_STATION(10_000),
    PATROL(360_000);

    private final long intervalMs;

    Kind(long intervalMs) {
      this.intervalMs = intervalMs;
    }
  }
}
