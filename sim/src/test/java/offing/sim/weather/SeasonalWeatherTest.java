package offing.sim.weather;

import static offing.sim.sensor.HongKong.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import offing.area.InvalidFile;
import offing.sim.Dice;
import offing.sim.water.Water;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonalWeatherTest {
  private static final Water WATER = Water.of(AREA);
  private static final long MINUTE_MS = 60_000;
  private static final long HOUR_MS = 60 * MINUTE_MS;
  private static final long WINTER_MS = ms("2026-11-24T14:00:00Z");

  /** Central harbour, Waglan, Ma Wan: longitude, latitude. */
  private static final double[] HARBOUR = {114.17, 22.289};

  private static final double[] WAGLAN = {114.31, 22.17};
  private static final double[] MA_WAN = {114.06, 22.35};

  @TempDir private Path folder;

  @Test
  void theWindIsThatOfTheMonsoon() {
    List<Double> north = new ArrayList<>();
    for (long seed = 0; seed < 120; seed++) {
      north.add(weather(Forecast.NONE, seed, WINTER_MS).windNorthMps());
    }

    assertThat(mean(north)).isCloseTo(-7 * StrictMath.cos(StrictMath.toRadians(50)), within(0.5));
    assertThat(Math.sqrt(covariance(north, 0))).isCloseTo(2, within(0.4));
  }

  @Test
  void whatWandersHasUnitVarianceAndForgetsInItsTime() {
    Wandering wandering = new Wandering(Dice.named(1, "test"), 60, 7_200);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      wandering.step();
      values.add(wandering.value());
    }

    assertThat(mean(values)).isCloseTo(0, within(0.1));
    assertThat(covariance(values, 0)).isCloseTo(1, within(0.15));
    assertThat(covariance(values, 120) / covariance(values, 0))
        .isCloseTo(StrictMath.exp(-1), within(0.06));
  }

  @Test
  void theSameSeedMakesTheSameWeatherInWhateverStepsItIsAsked() {
    SeasonalWeather seconds = weather(Forecast.NONE, 5, WINTER_MS);
    for (long t = WINTER_MS; t <= WINTER_MS + 2 * HOUR_MS; t += 1_000) {
      seconds.refresh(t);
    }
    SeasonalWeather leap = weather(Forecast.NONE, 5, WINTER_MS);
    leap.refresh(WINTER_MS + 2 * HOUR_MS);
    SeasonalWeather other = weather(Forecast.NONE, 6, WINTER_MS);
    other.refresh(WINTER_MS + 2 * HOUR_MS);

    assertThat(told(leap)).isEqualTo(told(seconds)).isNotEqualTo(told(other));
  }

  @Test
  void whatTheForecastSaysHoldsAndChangesEvenly() {
    SeasonalWeather weather =
        weather(
            new Forecast(
                List.of(
                    stage(Duration.ZERO, 4, 90, 0.3, 8_000, 0),
                    stage(Duration.ofHours(2), 10, 90, 1.9, 4_000, 0))),
            5,
            WINTER_MS);

    assertThat(weather.windMps()).isCloseTo(4, within(1e-9));
    assertThat(weather.windEastMps()).isCloseTo(-4, within(0.01));
    assertThat(weather.openWaveHeightM()).isCloseTo(0.3, within(1e-9));
    weather.refresh(WINTER_MS + HOUR_MS);
    assertThat(weather.windMps()).isCloseTo(7, within(1e-9));
    assertThat(weather.openWaveHeightM()).isCloseTo(1.1, within(1e-9));
    assertThat(visibilityM(weather, WAGLAN)).isCloseTo(6_000, within(1e-6));
    weather.refresh(WINTER_MS + 5 * HOUR_MS);
    assertThat(weather.windMps()).isCloseTo(10, within(1e-9));
    assertThat(weather.rainMmh()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 45, 90, 135, 180, 225, 270, 315})
  void theHarbourHasSeaStateTwoAtMostUpToAFreshGale(int fromDeg) {
    SeasonalWeather rough =
        weather(
            new Forecast(List.of(stage(Duration.ZERO, 12, fromDeg, 3.2, 9_000, 0))), 5, WINTER_MS);

    assertThat(waveHeightM(rough, HARBOUR)).isBetween(0.05, 0.5);
    if (fromDeg >= 90 && fromDeg <= 225) {
      assertThat(waveHeightM(rough, new double[] {114.2, 21.85})).isGreaterThan(2.0);
    }
  }

  @Test
  void thereIsALeeBehindAnIsland() {
    SeasonalWeather easterly =
        weather(new Forecast(List.of(stage(Duration.ZERO, 9, 90, 1.5, 9_000, 0))), 5, WINTER_MS);

    assertThat(waveHeightM(easterly, WAGLAN)).isCloseTo(1.5, within(0.1));
    assertThat(waveHeightM(easterly, new double[] {114.10, 22.21})).isLessThan(0.6);
  }

  @Test
  void rainTakesTheSight() {
    SeasonalWeather wet =
        weather(new Forecast(List.of(stage(Duration.ZERO, 4, 90, 0.3, 20_000, 20))), 5, WINTER_MS);

    assertThat(wet.rainMmh()).isEqualTo(20);
    assertThat(visibilityM(wet, WAGLAN)).isCloseTo(20_000 / StrictMath.pow(20, 0.63), within(1e-6));
  }

  @Test
  void fogLiesInBanks() {
    Forecast.Stage foggy = new Forecast.Stage(Duration.ZERO, 3, 90, 0.3, 10_000, 0, 150);
    SeasonalWeather weather = weather(new Forecast(List.of(foggy)), 5, WINTER_MS);
    int thick = 0;
    int clear = 0;
    for (double lon = 113.4; lon < 114.8; lon += 0.02) {
      for (double lat = 21.8; lat < 22.7; lat += 0.02) {
        double seenM = visibilityM(weather, new double[] {lon, lat});
        assertThat(seenM).isBetween(149.9, 10_000.1);
        thick += seenM < 500 ? 1 : 0;
        clear += seenM > 9_000 ? 1 : 0;
      }
    }

    assertThat(thick).isGreaterThan(60);
    assertThat(clear).isGreaterThan(200);
  }

  @Test
  void aThirdOfTheNightsOfSpringAreFoggyAndNoneOfSummer() {
    assertThat(foggyNights(3)).isBetween(280, 420);
    assertThat(foggyNights(7)).isZero();
  }

  @Test
  void theStreamFloodsWestThroughTheHarbourAndIsFastestAtMaWan() {
    SeasonalWeather weather = weather(Forecast.NONE, 5, WINTER_MS);
    double fastest = 0;
    Tide tide = new Tide(ClimateFile.of(AREA));
    for (int i = 0; i < 4 * 144; i++) {
      weather.refresh(WINTER_MS + i * (10 * MINUTE_MS));
      double flood = tide.flood(weather.timeMs() / MINUTE_MS * MINUTE_MS);
      double east = at(HARBOUR, weather::streamEastMps);
      if (Math.abs(flood) > 0.05) {
        assertThat(east * flood).isNegative();
      }
      fastest = Math.max(fastest, Math.abs(at(MA_WAN, weather::streamEastMps)));
      assertThat(Math.abs(east)).isLessThan(0.95);
    }

    assertThat(fastest).isBetween(1.0, 1.7);
  }

  /** Sunrise of 23 November 2026 in Hong Kong: 06:40:35, by an almanac. */
  @Test
  void theSunRisesWhenTheAlmanacSays() {
    SeasonalWeather weather = weather(Forecast.NONE, 5, ms("2026-11-22T22:40:35Z"));

    assertThat(weather.sunAltitudeDeg()).isCloseTo(-0.83, within(0.3));
    assertThat(weather.sunAzimuthDeg()).isCloseTo(111, within(2.0));
    assertThat(weather.isDark()).isFalse();
    assertThat(weather.sunAltitudeDeg() * 100)
        .isCloseTo(Math.rint(weather.sunAltitudeDeg() * 100), within(1e-9));
  }

  @Test
  void anAreaThatSaysNothingOfItsWeatherHasAPlainOne() {
    assertThat(ClimateFile.read(folder.resolve("weather.yaml"))).isEqualTo(Climate.PLAIN);
  }

  @Test
  void everyMistakeOfTheFileIsNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("weather.yaml"),
            """
            seasons:
              - {months: [1, 2], windFromDeg: 400, windMps: 3, windSpreadMps: 1, visibilityKm: [5],
                 rainShare: 0, rainMmh: 1, fogNights: 0, riverShare: 0}
            tide: {meanM: 0, constituents: []}
            river: {mps: 0, toDeg: 0}
            streams:
              - {lon: 114, lat: 22, mps: fast, floodToDeg: 10, river: 0}
            """);

    InvalidFile refused = catchThrowableOfType(InvalidFile.class, () -> ClimateFile.read(file));

    assertThat(refused.getMessage())
        .contains("/seasons/0/windFromDeg", "/seasons/0/visibilityKm", "/streams/0/mps")
        .contains("weather.yaml:7", "month 12 is in 0 seasons");
  }

  /** Of a thousand, those with fog at five in the morning. */
  private static int foggyNights(int month) {
    Fog fog = new Fog(new SeaGrid(AREA, WATER), 8);
    Climate.Season season = ClimateFile.of(AREA).season(month);
    int foggy = 0;
    for (long night = 0; night < 1_000; night++) {
      double withinM = fog.ofSeason(season, night, 5);
      if (!Double.isNaN(withinM)) {
        foggy++;
        assertThat(withinM).isBetween(80.0, 800.0);
      }
    }
    return foggy;
  }

  private static Forecast.Stage stage(
      Duration at, double windMps, double fromDeg, double waveM, double visibilityM, double rain) {
    return new Forecast.Stage(at, windMps, fromDeg, waveM, visibilityM, rain, Double.NaN);
  }

  private static SeasonalWeather weather(Forecast forecast, long seed, long timeMs) {
    return new SeasonalWeather(AREA, WATER, forecast, timeMs, seed, timeMs);
  }

  private static List<Double> told(SeasonalWeather weather) {
    List<ToDoubleFunction<SeasonalWeather>> all =
        List.of(
            Conditions::windEastMps,
            Conditions::windNorthMps,
            Conditions::rainMmh,
            Conditions::tideM,
            Conditions::openWaveHeightM,
            Conditions::sunAltitudeDeg,
            Conditions::moonAltitudeDeg,
            Conditions::moonIllumination,
            now -> visibilityM(now, WAGLAN),
            now -> at(MA_WAN, now::streamEastMps),
            now -> at(MA_WAN, now::streamNorthMps));
    return all.stream().map(quantity -> quantity.applyAsDouble(weather)).toList();
  }

  private static double waveHeightM(Conditions weather, double[] place) {
    return at(place, weather::waveHeightM);
  }

  private static double visibilityM(Conditions weather, double[] place) {
    return at(place, weather::visibilityM);
  }

  private static double at(double[] place, DoubleBinaryOperator quantity) {
    return quantity.applyAsDouble(
        AREA.chart().eastM(place[0], place[1]), AREA.chart().northM(place[0], place[1]));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElseThrow();
  }

  private static double covariance(List<Double> values, int lag) {
    double mean = mean(values);
    double sum = 0;
    for (int i = lag; i < values.size(); i++) {
      sum += (values.get(i) - mean) * (values.get(i - lag) - mean);
    }
    return sum / (values.size() - lag);
  }

  private static long ms(String time) {
    return Instant.parse(time).toEpochMilli();
  }
}
