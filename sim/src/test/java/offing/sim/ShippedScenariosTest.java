package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scenarios that Offing carries promise in their stories. */
class ShippedScenariosTest {
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");
  private static final Area AREA = AreaReader.read(FOLDER);

  /** Enough for the approaches; the rest of the sea does not touch them. */
  private static final double NEARLY_EMPTY = 0.02;

  private static final long MINUTE_MS = 60_000;

  @Test
  void everyOneOfThemIsGoodAndPlaysInItsArea() {
    assertThat(ScenarioReader.list(FOLDER)).contains("night-dash", "quiet-night");
    for (String id : ScenarioReader.list(FOLDER)) {
      Path file = ScenarioReader.fileOf(FOLDER, id).orElseThrow();

      assertThat(ScenarioReader.read(file, AREA)).isEqualTo(ScenarioReader.read(file));
    }
  }

  @Test
  void nobodySmugglesInAQuietNight() {
    assertThat(scenario("quiet-night").approaches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 99, 2026})
  void onNightDashThreeAreOnRadarForFourMinutesBeforeTheLine(long seed) {
    World world = World.of(AREA, scenario("night-dash"), seed, NEARLY_EMPTY);
    while (world.timeMs() < world.endMs()) {
      world.step(observation -> {}, (timeMs, truth) -> {});
    }

    List<Label> labels = world.labels();
    assertThat(labels).extracting(Label::tactic).containsExactly("dash-in", "dash-in", "dash-out");
    for (Label label : labels) {
      long warningMs = label.crossesMs().orElseThrow() - label.firstDetectableMs().orElseThrow();
      assertThat(warningMs).as(label.vessel()).isGreaterThan(4 * MINUTE_MS);
      assertThat(label.landsMs().isPresent()).isEqualTo(label.tactic().equals("dash-in"));
    }
    assertThat(labels.get(0).firstDetectableMs().orElseThrow() - world.startMs())
        .isBetween(0L, MINUTE_MS);
    assertThat(world.summary().groundings()).isZero();
  }

  private static Scenario scenario(String id) {
    return ScenarioReader.find(FOLDER, id).orElseThrow();
  }
}
