package offing.sim.weather;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import offing.area.Area;
import offing.area.Chart;
import offing.optics.Sky;
import offing.radar.Direction;
import offing.sim.Dice;
import offing.sim.water.Seaway;

/**
 * The weather of an area: what the scenario's forecast says of it, and for the rest a season's,
 * wandering by the dice of a seed. Owned by the world's thread.
 *
 * <p>It changes once a minute; between two minutes it stays. Wind, rain, tide and light are the
 * same everywhere, waves, fog and stream differ from cell to cell.
 */
public final class SeasonalWeather implements Conditions {
  private static final long MINUTE_MS = 60_000;
  private static final double WIND_RELAXES_S = 7_200;
  private static final double HAZE_RELAXES_S = 21_600;

  /** Rain of r mm/h lets one see {@code 20 / r^0.63} kilometres. */
  private static final double RAIN_VISIBILITY_M = 20_000;

  private static final double LEAST_VISIBILITY_M = 20;

  private final Area area;
  private final Climate climate;
  private final ForecastLine forecast;
  private final ZoneId zone;
  private final double convergenceDeg;
  private final SeaGrid grid;
  private final Waves waves;
  private final Fog fog;
  private final Tide tide;
  private final Streams streams;
  private final Wandering windEast;
  private final Wandering windNorth;
  private final Wandering haze;
  private final Showers showers;
  private final double[] visibilityM;
  private long timeMs;
  private long minute;
  private double windEastMps;
  private double windNorthMps;
  private double rainMmh;
  private double tideM;
  private Sky sky;

  /**
   * Reads what an area says of its weather; throws {@link offing.area.InvalidFile} with all that is
   * wrong with it.
   */
  public static void check(Area area) {
    ClimateFile.of(area);
  }

  /**
   * The weather of a run.
   *
   * @param water the area's
   * @param startMs when the shown clock starts: what the forecast counts from, epoch milliseconds
   * @param seed its dice hang on it, split by name
   * @param timeMs of the first step, epoch milliseconds
   */
  public SeasonalWeather(
      Area area, Seaway water, Forecast forecast, long startMs, long seed, long timeMs) {
    this.area = area;
    this.forecast = new ForecastLine(forecast, startMs);
    this.timeMs = timeMs;
    climate = ClimateFile.of(area);
    zone = ZoneId.of(area.timeZone());
    convergenceDeg = middleConvergenceDeg(area);
    grid = new SeaGrid(area, water);
    waves = new Waves(grid);
    fog = new Fog(grid, seed);
    tide = new Tide(climate);
    streams = new Streams(area, climate, grid);
    windEast = wandering(seed, "weather/wind-east", WIND_RELAXES_S);
    windNorth = wandering(seed, "weather/wind-north", WIND_RELAXES_S);
    haze = wandering(seed, "weather/haze", HAZE_RELAXES_S);
    showers = new Showers(Dice.named(seed, "weather/rain"), season(timeMs));
    visibilityM = new double[grid.size()];
    minute = timeMs / MINUTE_MS;
    sky = Sky.over(area.bounds(), timeMs);
    look();
  }

  private static Wandering wandering(long seed, String name, double relaxationS) {
    return new Wandering(Dice.named(seed, name), MINUTE_MS / 1000.0, relaxationS);
  }

  private static double middleConvergenceDeg(Area area) {
    Chart chart = area.chart();
    return chart.convergenceDeg(
        (area.bounds().west() + area.bounds().east()) / 2,
        (area.bounds().south() + area.bounds().north()) / 2);
  }

  /** Whether it is another at that time: else {@link #refresh} turns nothing but its clock. */
  public boolean changesBy(long timeMs) {
    return minute < timeMs / MINUTE_MS;
  }

  /** Goes on to a time, never back. */
  public void refresh(long timeMs) {
    this.timeMs = timeMs;
    while (changesBy(timeMs)) {
      minute++;
      windEast.step();
      windNorth.step();
      haze.step();
      showers.step(season(minute * MINUTE_MS));
      fog.drift(windEastMps, windNorthMps);
      look();
    }
  }

  /** Takes the weather of the minute from the season and the forecast. */
  private void look() {
    long atMs = minute * MINUTE_MS;
    Climate.Season season = season(atMs);
    blow(atMs, season);
    double told = forecast.at(atMs, Forecast.Stage::rainMmh);
    rainMmh = otherwise(told, showers.rainMmh());
    raise(atMs);
    look(atMs, season);
    tideM = tide.heightM(atMs);
    streams.run(tide.flood(atMs), season.riverShare());
    sky = Sky.over(area.bounds(), atMs);
  }

  private Climate.Season season(long atMs) {
    return climate.season(local(atMs).getMonthValue());
  }

  private ZonedDateTime local(long atMs) {
    return Instant.ofEpochMilli(atMs).atZone(zone);
  }

  /** A vector: where it blows to. The forecast's speed and direction, each where it is told. */
  private void blow(long atMs, Climate.Season season) {
    double rad = StrictMath.toRadians(season.windFromDeg() + 180 - convergenceDeg);
    windEastMps =
        season.windMps() * StrictMath.sin(rad) + season.windSpreadMps() * windEast.value();
    windNorthMps =
        season.windMps() * StrictMath.cos(rad) + season.windSpreadMps() * windNorth.value();
    double speed = otherwise(forecast.at(atMs, Forecast.Stage::windMps), windMps());
    double toldEast = forecast.at(atMs, stage -> StrictMath.sin(toRad(stage.windFromDeg())));
    double toldNorth = forecast.at(atMs, stage -> StrictMath.cos(toRad(stage.windFromDeg())));
    double east = otherwise(toldEast, windEastMps);
    double north = otherwise(toldNorth, windNorthMps);
    double length = Math.max(1e-9, Math.sqrt(east * east + north * north));
    windEastMps = speed * east / length;
    windNorthMps = speed * north / length;
  }

  /** Whither a wind blows that comes from there; in the chart plane. */
  private double toRad(double fromDeg) {
    return StrictMath.toRadians(fromDeg + 180 - convergenceDeg);
  }

  private void raise(long atMs) {
    double told = forecast.at(atMs, Forecast.Stage::waveHeightM);
    waves.raise(
        otherwise(told, Waves.openHeightM(windMps())),
        Direction.gridDeg(-windEastMps, -windNorthMps));
  }

  private void look(long atMs, Climate.Season season) {
    double clearM = otherwise(forecast.at(atMs, Forecast.Stage::visibilityM), hazeM(season));
    if (rainMmh > 0) {
      clearM = Math.min(clearM, RAIN_VISIBILITY_M / StrictMath.pow(rainMmh, 0.63));
    }
    clearM = Math.max(LEAST_VISIBILITY_M, clearM);
    double fogM = fogM(atMs, season);
    if (Double.isNaN(fogM)) {
      Arrays.fill(visibilityM, clearM);
    } else {
      fog.spread(clearM, Math.max(LEAST_VISIBILITY_M, fogM), visibilityM);
    }
  }

  /** Log-normal about the middle of the season's usual haze. */
  private double hazeM(Climate.Season season) {
    double low = StrictMath.log(season.leastVisibilityM());
    double high = StrictMath.log(season.mostVisibilityM());
    return StrictMath.exp((low + high) / 2 + haze.value() * (high - low) / 2);
  }

  private double fogM(long atMs, Climate.Season season) {
    if (!forecast.isEmpty()) {
      return forecast.fogAt(atMs);
    }
    ZonedDateTime local = local(atMs);
    double hour = local.getHour() + local.getMinute() / 60.0;
    return fog.ofSeason(season, local.toLocalDate().toEpochDay(), hour);
  }

  private static double otherwise(double told, double otherwise) {
    return Double.isNaN(told) ? otherwise : told;
  }

  @Override
  public long timeMs() {
    return timeMs;
  }

  @Override
  public double windEastMps() {
    return windEastMps;
  }

  @Override
  public double windNorthMps() {
    return windNorthMps;
  }

  @Override
  public double rainMmh() {
    return rainMmh;
  }

  @Override
  public double openWaveHeightM() {
    return waves.openM();
  }

  @Override
  public double waveHeightM(double eastM, double northM) {
    return waves.heightM(grid.cell(eastM, northM));
  }

  @Override
  public double visibilityM(double eastM, double northM) {
    return visibilityM[grid.cell(eastM, northM)];
  }

  @Override
  public double streamEastMps(double eastM, double northM) {
    return streams.eastMps(eastM, northM);
  }

  @Override
  public double streamNorthMps(double eastM, double northM) {
    return streams.northMps(eastM, northM);
  }

  @Override
  public double tideM() {
    return tideM;
  }

  @Override
  public double sunAltitudeDeg() {
    return sky.sunAltitudeDeg();
  }

  @Override
  public double sunAzimuthDeg() {
    return sky.sunAzimuthDeg();
  }

  @Override
  public double moonAltitudeDeg() {
    return sky.moonAltitudeDeg();
  }

  @Override
  public double moonIllumination() {
    return sky.moonIllumination();
  }
}
