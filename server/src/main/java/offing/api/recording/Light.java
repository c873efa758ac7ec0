package offing.api.recording;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import offing.area.Area;
import offing.area.Bounds;
import offing.stream.message.WireJson;
import org.shredzone.commons.suncalc.MoonIllumination;
import org.shredzone.commons.suncalc.MoonPosition;
import org.shredzone.commons.suncalc.SunPosition;

/**
 * How dark it was at the middle of an area: what sun and moon did, span by span.
 *
 * @param sun day until the sun's upper edge is down at -0.833 degrees, then civil twilight to -6,
 *     nautical to -12, astronomical to -18, and night (US Naval Observatory's definitions)
 * @param moon whether the moon is up
 */
record Light(String sun, boolean moon) {
  private static final double SUNSET_DEG = -0.833;
  private static final double CIVIL_DEG = -6;
  private static final double NAUTICAL_DEG = -12;
  private static final double ASTRONOMICAL_DEG = -18;

  /** Finer than any twilight is long. */
  private static final long STEP_MS = Duration.ofMinutes(5).toMillis();

  /** A change is told to the second within so many halvings of a step. */
  private static final long GOOD_MS = 1_000;

  private static final int MOST_STEPS = 4_000;
  private static final double PERCENT = 100;

  /** The spans of which a time is made, in order. */
  static ArrayNode over(Area area, long fromMs, long toMs) {
    ArrayNode spans = WireJson.array();
    long stepMs = Math.max(STEP_MS, (toMs - fromMs) / MOST_STEPS);
    long beganMs = fromMs;
    Light light = at(area.bounds(), fromMs);
    for (long lastMs = fromMs; lastMs < toMs; lastMs = Math.min(lastMs + stepMs, toMs)) {
      long nextMs = Math.min(lastMs + stepMs, toMs);
      Light next = at(area.bounds(), nextMs);
      if (!next.equals(light)) {
        long changedMs = change(area.bounds(), light, lastMs, nextMs);
        spans.add(light.span(beganMs, changedMs));
        beganMs = changedMs;
        light = next;
      }
    }
    return spans.add(light.span(beganMs, toMs));
  }

  /** When it was no longer as it was before. */
  private static long change(Bounds bounds, Light before, long beforeMs, long afterMs) {
    long low = beforeMs;
    long high = afterMs;
    while (high - low > GOOD_MS) {
      long middle = (low + high) / 2;
      if (at(bounds, middle).equals(before)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  static Light at(Bounds bounds, long timeMs) {
    double lon = (bounds.west() + bounds.east()) / 2;
    double lat = (bounds.south() + bounds.north()) / 2;
    Instant time = Instant.ofEpochMilli(timeMs);
    double sunDeg = SunPosition.compute().on(time).at(lat, lon).execute().getTrueAltitude();
    double moonDeg = MoonPosition.compute().on(time).at(lat, lon).execute().getAltitude();
    return new Light(word(sunDeg), moonDeg > 0);
  }

  private static String word(double sunDeg) {
    if (sunDeg >= SUNSET_DEG) {
      return "day";
    }
    if (sunDeg >= CIVIL_DEG) {
      return "civil";
    }
    if (sunDeg >= NAUTICAL_DEG) {
      return "nautical";
    }
    return sunDeg >= ASTRONOMICAL_DEG ? "astronomical" : "night";
  }

  private ObjectNode span(long fromMs, long toMs) {
    Instant middle = Instant.ofEpochMilli((fromMs + toMs) / 2);
    double lit = MoonIllumination.compute().on(middle).execute().getFraction();
    return WireJson.object()
        .put("from", WireJson.time(fromMs))
        .put("to", WireJson.time(toMs))
        .put("sun", sun)
        .put("moon", moon)
        .put("moonPercent", (int) Math.rint(lit * PERCENT));
  }
}
