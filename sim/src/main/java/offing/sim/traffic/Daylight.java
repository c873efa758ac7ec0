package offing.sim.traffic;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How much of the day's traffic is out at a local time: 1 by day, 0 by night, ramps between. */
final class Daylight {
  private static final long DAY_MS = 86_400_000;

  /** The change takes an hour about dawn and dusk. */
  private static final double RAMP_MS = 3_600_000;

  private final long offsetMs;
  private final double dawnMs;
  private final double duskMs;

  /** {@code timeMs}: the zone's offset then holds for the run. */
  Daylight(Profile.Light light, String timeZone, long timeMs) {
    offsetMs =
        1000L
            * ZoneId.of(timeZone)
                .getRules()
                .getOffset(Instant.ofEpochMilli(timeMs))
                .getTotalSeconds();
    dawnMs = LocalTime.parse(light.dawn()).toSecondOfDay() * 1000.0;
    duskMs = LocalTime.parse(light.dusk()).toSecondOfDay() * 1000.0;
  }

  /** In [0, 1]. */
  double share(long timeMs) {
    double local = Math.floorMod(timeMs + offsetMs, DAY_MS);
    return Math.min(ramp(local - dawnMs), ramp(duskMs - local));
  }

  private static double ramp(double sinceMs) {
    return Math.max(0, Math.min(1, sinceMs / RAMP_MS + 0.5));
  }
}
