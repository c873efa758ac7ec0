package offing.sim.traffic;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import offing.sim.traffic.profile.Profile;

/** Local time in the area: the hour, the weekend, and whether it is light. */
final class Calendar {
  static final long DAY_MS = 86_400_000;
  private static final double HOUR_MS = 3_600_000;

  /** The change of light takes an hour about dawn and dusk. */
  private static final double RAMP_HOURS = 1;

  /** 1 January 1970 was a Thursday; Monday is 0. */
  private static final int FIRST_WEEKDAY = 3;

  private static final int SATURDAY = 5;

  private final long offsetMs;
  private final double dawnHour;
  private final double duskHour;

  /** {@code timeMs}: the zone's offset then holds for the run. */
  Calendar(Profile.Light light, String timeZone, long timeMs) {
    offsetMs =
        1000L
            * ZoneId.of(timeZone)
                .getRules()
                .getOffset(Instant.ofEpochMilli(timeMs))
                .getTotalSeconds();
    dawnHour = LocalTime.parse(light.dawn()).toSecondOfDay() / 3600.0;
    duskHour = LocalTime.parse(light.dusk()).toSecondOfDay() / 3600.0;
  }

  /** Hours since local midnight, [0, 24). */
  double hour(long timeMs) {
    return Math.floorMod(timeMs + offsetMs, DAY_MS) / HOUR_MS;
  }

  /** Local days since 1 January 1970. */
  long day(long timeMs) {
    return Math.floorDiv(timeMs + offsetMs, DAY_MS);
  }

  /** When an hour of a day of {@link #day} is, epoch milliseconds. */
  long timeMs(long day, double hour) {
    return day * DAY_MS - offsetMs + Math.round(hour * HOUR_MS);
  }

  boolean isWeekend(long timeMs) {
    return Math.floorMod(day(timeMs) + FIRST_WEEKDAY, 7L) >= SATURDAY;
  }

  /** 1 by day, 0 by night, ramps between. */
  double daylight(long timeMs) {
    double hour = hour(timeMs);
    return Math.min(ramp(hour - dawnHour), ramp(duskHour - hour));
  }

  private static double ramp(double sinceHours) {
    return Math.max(0, Math.min(1, sinceHours / RAMP_HOURS + 0.5));
  }
}
