package offing.sim.sensor;

import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import offing.observation.Observation;
import offing.observation.Weather;
import offing.sim.weather.Settled;
import org.junit.jupiter.api.Test;

class WeatherStationsTest {
  private static final int STATIONS = 6;

  private final WeatherStations stations = new WeatherStations(AREA, 1);
  private final RowFleet nobody = new RowFleet(AREA);
  private final List<Observation> said = new ArrayList<>();

  @Test
  void eachReportsEveryTenMinutesWhatItMeasures() {
    for (int second = 1; second <= 36_000; second++) {
      look(second, 7, 9_000);
    }

    List<Weather> reports = HongKong.only(Weather.class, said);
    assertThat(reports).hasSize(60 * STATIONS);
    assertThat(reports.stream().mapToDouble(Weather::windMps).average().orElseThrow())
        .isCloseTo(7, within(0.1));
    assertThat(reports.stream().mapToDouble(Weather::visibilityM).average().orElseThrow())
        .isCloseTo(9_000, within(200.0));
    assertThat(reports)
        .allSatisfy(
            weather -> {
              assertThat(weather.windFromDeg()).isBetween(60.0, 120.0);
              assertThat(weather.streamToDeg()).isNotNaN();
              assertThat(weather.tideM()).isCloseTo(0, within(0.06));
            });
  }

  @Test
  void fogIsToldWithinAMinute() {
    for (int second = 1; second <= 300; second++) {
      look(second, 7, second < 130 ? 9_000 : 300);
    }

    assertThat(said).hasSize(2 * STATIONS);
    assertThat(said.get(STATIONS).timeMs() - START_MS).isBetween(130_000L, 190_000L);
  }

  private void look(int second, double windMps, double visibilityM) {
    long timeMs = START_MS + second * 1_000L;
    Settled sea = new Settled(timeMs, -windMps, 0, 2, 0.5, visibilityM, 0.3, 0, -40);
    stations.observe(timeMs, 1_000, nobody, sea, said::add);
  }
}
