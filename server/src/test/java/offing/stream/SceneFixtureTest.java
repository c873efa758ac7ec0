package offing.stream;

import static offing.stream.Fixtures.assertSameJson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import offing.observation.Footage;
import offing.observation.Sighting;
import offing.observation.UnitReport;
import offing.observation.Weather;
import offing.run.order.UnitState;
import offing.stream.message.FootageJson;
import offing.stream.message.SceneJson;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.Test;

/** The contract with the browser about what is known beside the tracks. */
class SceneFixtureTest {
  private static final long TIME_MS = 1_780_000_000_000L;

  private static final Sighting BOAT =
      new Sighting(
          181,
          -0.8,
          40,
          12,
          Sighting.Level.RECOGNISED,
          "go-fast",
          Double.NaN,
          3,
          0.9,
          113.9,
          22.1,
          120);
  private static final Sighting SPECK =
      new Sighting(
          182.5,
          -0.2,
          3,
          1,
          Sighting.Level.DETECTED,
          "",
          Double.NaN,
          -1,
          0.4,
          Double.NaN,
          Double.NaN,
          Double.NaN);

  @Test
  void aFrameIsAsTheBrowserReadsIt() throws IOException {
    assertSameJson("footage.json", FootageJson.message(frame(-1, List.of(BOAT, SPECK)), false));
    assertSameJson("footage-sky.json", FootageJson.message(frame(20, List.of()), false));
  }

  private static Footage frame(double elevationDeg, List<Sighting> sightings) {
    return new Footage(
        TIME_MS,
        "fan-lau-thermal",
        true,
        Footage.Mode.SCAN,
        113.85,
        22.2,
        110,
        180,
        elevationDeg,
        4,
        3,
        640,
        512,
        sightings);
  }

  @Test
  void unitsAreAsTheBrowserReadsThem() throws IOException {
    ObjectNode body = WireJson.object();
    body.set(
        "units",
        WireJson.array(
            List.of(
                new UnitState("PL 01", report("PL 01"), "beat", 0, Optional.empty(), ""),
                after("PL 02", true, ""),
                after("PL 03", false, "it is faster and opens the distance"),
                new UnitState("PL 04", Optional.empty(), "", 0, Optional.empty(), "stopped")),
            SceneJson::unit));

    assertSameJson("units.json", body);
  }

  private static UnitState after(String unit, boolean feasible, String reason) {
    var bound = new UnitState.Bound(feasible, 184.4, 113.95, 22.15, 6.23, reason);
    return new UnitState(unit, report(unit), "intercept", 2, Optional.of(bound), "");
  }

  private static Optional<UnitReport> report(String unit) {
    return Optional.of(new UnitReport(TIME_MS - 4_000, unit, 113.94, 22.21, 24.5, 178));
  }

  @Test
  void weatherIsAsTheBrowserReadsIt() throws IOException {
    ObjectNode body = WireJson.object();
    body.set(
        "weather",
        WireJson.array(
            List.of(
                new Weather(
                    TIME_MS - 90_000,
                    "weather-cheung-chau",
                    6.2,
                    64,
                    8_400,
                    0.7,
                    2.5,
                    1.42,
                    0.36,
                    275),
                new Weather(
                    TIME_MS,
                    "weather-waglan",
                    0,
                    0,
                    650,
                    0,
                    0,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN)),
            SceneJson::weather));

    assertSameJson("weather.json", body);
  }
}
