package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offing.area.AreaFolder;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.sim.water.Water;
import offing.sim.weather.SeasonalWeather;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to land in fog does. */
class FogLandingTest {
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");
  private static final double FOG_M = 500;

  @ParameterizedTest
  @CsvSource({"fog-landing, 2111, 3", "fog-landing, 1, 3", "mixed-fog, 3003, 3", "mixed-fog, 1, 3"})
  void atTheBeachIsFogWhenTheyLand(String id, long seed, int fogLandings) {
    Scenario scenario = ScenarioReader.find(FOLDER, id).orElseThrow();
    World world = World.watchedBy(List.of(), Seas.AREA, scenario, seed, 0.02);
    var sight = new Sight(scenario, seed, world);
    while (world.timeMs() < world.endMs()) {
      world.step(observation -> {}, sight);
    }

    List<Label> labels =
        world.labels().stream().filter(label -> label.tactic().equals("fog-landing")).toList();
    assertThat(labels).hasSize(fogLandings);
    for (Label label : labels) {
      assertThat(sight.of(label.vessel(), label.landsMs().orElseThrow()))
          .as(label.vessel())
          .isLessThan(FOG_M);
    }
  }

  /** How far everyone sees where she is, in the same weather as the world's. */
  private static final class Sight implements TruthSink {
    private final SeasonalWeather weather;
    private final Map<String, Double> metres = new HashMap<>();

    Sight(Scenario scenario, long seed, World world) {
      weather =
          new SeasonalWeather(
              Seas.AREA,
              Water.of(Seas.AREA),
              scenario.weather(),
              world.startMs(),
              seed,
              world.timeMs());
    }

    @Override
    public void accept(long timeMs, Truth truth) {
      weather.refresh(timeMs);
      for (int i = 0; i < truth.size(); i++) {
        if (truth.vessel(i).startsWith("fog-")) {
          metres.put(
              truth.vessel(i) + timeMs, weather.visibilityM(truth.eastM(i), truth.northM(i)));
        }
      }
    }

    double of(String vessel, long timeMs) {
      return metres.get(vessel + timeMs);
    }
  }
}
