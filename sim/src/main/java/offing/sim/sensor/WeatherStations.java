package offing.sim.sensor;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.Site;
import offing.observation.ObservationSink;
import offing.observation.Weather;
import offing.sim.Dice;
import offing.sim.sensor.report.Bearing;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * The weather stations of an area: each reports every ten minutes, and within a minute when wind,
 * sight or rain changed much since. What they measure is off by a little. Owned by the world's
 * thread.
 */
final class WeatherStations implements Sensor {
  private static final long INTERVAL_MS = 600_000;
  private static final long LOOK_MS = 60_000;

  /** Changes that are told at once: assumed. */
  private static final double MUCH_WIND_MPS = 4;

  private static final double MUCH_RAIN_MMH = 5;
  private static final double MUCH_SIGHT = 2;

  /** Deviations of what is measured: WMO-No. 8, annex 1.A, roughly. */
  private static final double WIND_MPS = 0.5;

  private static final double WIND_DEG = 5;
  private static final double SIGHT_SHARE = 0.1;
  private static final double WAVES_SHARE = 0.1;
  private static final double RAIN_SHARE = 0.05;
  private static final double TIDE_M = 0.01;
  private static final double STREAM_MPS = 0.05;

  private final List<Station> stations;

  WeatherStations(Area area, long seed) {
    stations =
        area.sites().stream()
            .filter(site -> site.kind() == Site.Kind.WEATHER_STATION)
            .map(site -> new Station(area, site, seed))
            .toList();
  }

  @Override
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    if (timeMs / LOOK_MS != (timeMs - stepMs) / LOOK_MS) {
      stations.forEach(station -> station.look(timeMs, conditions, observations));
    }
  }

  /** One of them. */
  private static final class Station {
    private final Site site;
    private final double eastM;
    private final double northM;
    private final double convergenceDeg;
    private final RandomGenerator dice;
    private long toldMs = Long.MIN_VALUE;
    private double toldWindMps;
    private double toldSightM;
    private double toldRainMmh;

    Station(Area area, Site site, long seed) {
      this.site = site;
      eastM = area.chart().eastM(site.lon(), site.lat());
      northM = area.chart().northM(site.lon(), site.lat());
      convergenceDeg = area.chart().convergenceDeg(site.lon(), site.lat());
      dice = Dice.named(seed, "weather-station/" + site.id());
    }

    void look(long timeMs, Conditions now, ObservationSink observations) {
      double sightM = now.visibilityM(eastM, northM);
      boolean isDue = toldMs == Long.MIN_VALUE || timeMs - toldMs >= INTERVAL_MS;
      if (isDue || hasChanged(now, sightM)) {
        toldMs = timeMs;
        toldWindMps = now.windMps();
        toldSightM = sightM;
        toldRainMmh = now.rainMmh();
        observations.accept(measured(timeMs, now, sightM));
      }
    }

    private boolean hasChanged(Conditions now, double sightM) {
      return Math.abs(now.windMps() - toldWindMps) > MUCH_WIND_MPS
          || Math.abs(now.rainMmh() - toldRainMmh) > MUCH_RAIN_MMH
          || sightM > MUCH_SIGHT * toldSightM
          || toldSightM > MUCH_SIGHT * sightM;
    }

    private Weather measured(long timeMs, Conditions now, double sightM) {
      double fromDeg = Bearing.trueDeg(-now.windEastMps(), -now.windNorthMps(), convergenceDeg);
      double streamEast = now.streamEastMps(eastM, northM) + STREAM_MPS * Dice.normal(dice);
      double streamNorth = now.streamNorthMps(eastM, northM) + STREAM_MPS * Dice.normal(dice);
      return new Weather(
          timeMs,
          site.id(),
          Math.max(0, now.windMps() + WIND_MPS * Dice.normal(dice)),
          Bearing.normal(fromDeg + WIND_DEG * Dice.normal(dice)),
          sightM * share(SIGHT_SHARE),
          now.waveHeightM(eastM, northM) * share(WAVES_SHARE),
          now.rainMmh() * share(RAIN_SHARE),
          now.tideM() + TIDE_M * Dice.normal(dice),
          Math.sqrt(streamEast * streamEast + streamNorth * streamNorth),
          Bearing.trueDeg(streamEast, streamNorth, convergenceDeg));
    }

    /** About 1; never below a half. */
    private double share(double deviation) {
      return Math.max(0.5, 1 + deviation * Dice.normal(dice));
    }
  }
}
