package offing.sim.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A sensor that is down, whose reports come late, or whose clock is wrong, for a while; or GNSS
 * that is jammed.
 *
 * @param sensor id of a site, of a camera, a unit's call sign, or {@value #GNSS}
 * @param from after the start of the shown clock; negative within the warm-up
 * @param to later than that
 * @param lag how late its reports arrive; zero where they do not
 * @param clock by how much its clock is ahead, negative where it is behind; zero where it is right
 * @param reach where receivers are jammed; null for all but {@value #GNSS}
 */
public record SensorFault(
    String sensor,
    Duration from,
    Duration to,
    Duration lag,
    Duration clock,
    @Nullable Reach reach) {

  /** The receiver that every vessel with AIS and every unit of the patrol has. */
  public static final String GNSS = "gnss";

  /** Of a sensor that is down, or lags. */
  public SensorFault(String sensor, Duration from, Duration to, Duration lag) {
    this(sensor, from, to, lag, Duration.ZERO, null);
  }

  /** Whether it says nothing at all. */
  public boolean isDown() {
    return lag.isZero() && clock.isZero() && reach == null;
  }

  /**
   * A circle.
   *
   * @param lon degrees, WGS 84
   * @param lat degrees, WGS 84
   * @param radiusM metres, over 0
   */
  public record Reach(double lon, double lat, double radiusM) {}
}
