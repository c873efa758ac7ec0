package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.observation.Weather;
import offing.optics.Sky;
import org.jspecify.annotations.Nullable;

/**
 * Light over the area, and weather by the site nearest to a place of those that reported it within
 * two hours. By event time. Owned by one thread.
 */
public final class Ambient {
  /** Light is told anew so often, milliseconds: the sun moves a quarter of a degree. */
  private static final long LIGHT_MS = 60_000;

  /** Older weather says nothing, milliseconds. */
  private static final long WEATHER_MS = 2 * 3600_000L;

  /** Civil twilight ends there, degrees: the sun's centre below the horizon. */
  private static final double TWILIGHT_DEG = -6;

  /** Sunrise and sunset: refraction and half the sun's disc, degrees. */
  private static final double SUNSET_DEG = -0.833;

  private static final double KN_PER_MPS = 3600 / 1852.0;

  private final Area area;

  /** The newest of each site, in the order of their ids. */
  private final TreeMap<String, Report> reports = new TreeMap<>();

  private long lightMs = Long.MIN_VALUE;
  private double sunDeg;

  public Ambient(Area area) {
    this.area = area;
  }

  private record Report(
      long timeMs,
      double eastM,
      double northM,
      double windMps,
      double visibilityM,
      double waveHeightM) {}

  /** Weather was observed; from a site that the area does not have it is of no place. */
  public void hear(Weather weather) {
    area.sites().stream()
        .filter(site -> site.id().equals(weather.site()))
        .findFirst()
        .ifPresent(site -> hear(site, weather));
  }

  private void hear(Site site, Weather weather) {
    Report before = reports.get(site.id());
    if (before == null || before.timeMs <= weather.timeMs()) {
      Chart chart = area.chart();
      reports.put(
          site.id(),
          new Report(
              weather.timeMs(),
              chart.eastM(site.lon(), site.lat()),
              chart.northM(site.lon(), site.lat()),
              weather.windMps(),
              weather.visibilityM(),
              weather.waveHeightM()));
    }
  }

  /** Brings the light to a time. */
  public void advance(long atMs) {
    long minuteMs = Math.floorDiv(atMs, LIGHT_MS) * LIGHT_MS;
    if (minuteMs != lightMs) {
      lightMs = minuteMs;
      sunDeg = Sky.over(area.bounds(), minuteMs).sunAltitudeDeg();
    }
  }

  /** The sun over the horizon, degrees, [-90, 90]. */
  double sunAltitudeDeg() {
    return sunDeg;
  }

  /** {@code day}, {@code twilight} or {@code night}. */
  String light() {
    if (sunDeg >= SUNSET_DEG) {
      return "day";
    }
    return sunDeg >= TWILIGHT_DEG ? "twilight" : "night";
  }

  /** Kilometres; NaN where nobody near told it. */
  double visibilityKm(double eastM, double northM, long atMs) {
    Report report = nearest(eastM, northM, atMs);
    return report == null ? Double.NaN : report.visibilityM / 1000;
  }

  /** Knots; NaN where nobody near told it. */
  double windKn(double eastM, double northM, long atMs) {
    Report report = nearest(eastM, northM, atMs);
    return report == null ? Double.NaN : report.windMps * KN_PER_MPS;
  }

  /** Significant wave height, metres; NaN where nobody near told it. */
  double waveHeightM(double eastM, double northM, long atMs) {
    Report report = nearest(eastM, northM, atMs);
    return report == null ? Double.NaN : report.waveHeightM;
  }

  private @Nullable Report nearest(double eastM, double northM, long atMs) {
    Report nearest = null;
    double leastM2 = Double.POSITIVE_INFINITY;
    for (Report report : reports.values()) {
      double dx = report.eastM - eastM;
      double dy = report.northM - northM;
      if (atMs - report.timeMs <= WEATHER_MS && dx * dx + dy * dy < leastM2) {
        leastM2 = dx * dx + dy * dy;
        nearest = report;
      }
    }
    return nearest;
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(reports.size());
    for (Map.Entry<String, Report> entry : reports.entrySet()) {
      Report report = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeLong(report.timeMs);
      out.writeDouble(report.eastM);
      out.writeDouble(report.northM);
      out.writeDouble(report.windMps);
      out.writeDouble(report.visibilityM);
      out.writeDouble(report.waveHeightM);
    }
  }

  public void read(DataInput in) throws IOException {
    reports.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      reports.put(
          in.readUTF(),
          new Report(
              in.readLong(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble()));
    }
    lightMs = Long.MIN_VALUE;
  }
}
