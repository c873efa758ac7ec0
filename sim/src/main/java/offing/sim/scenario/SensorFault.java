package offing.sim.scenario;

import java.time.Duration;

/**
 * A sensor that is down, or whose reports come late, for a while.
 *
 * @param sensor id of a site, of a camera, or a unit's call sign
 * @param from after the start of the shown clock; negative within the warm-up
 * @param to later than that
 * @param lag how late its reports arrive; zero where it is down
 */
public record SensorFault(String sensor, Duration from, Duration to, Duration lag) {

  /** Whether it says nothing at all. */
  public boolean isDown() {
    return lag.isZero();
  }
}
