package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import offing.area.AreaFolder;
import offing.observation.ObservationHash;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.junit.jupiter.api.Test;

/**
 * Every scenario that Offing carries is the same bytes on every machine: its truth, and what is
 * observed of it. A line of the file tells the scenario, how much of it, and the hash of each.
 */
class GoldenScenariosTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/scenarios.txt");
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");

  /** Of the scenario's own traffic: enough for every kind of vessel, and quick. */
  private static final double DENSITY_SHARE = 0.1;

  private static final Duration OF_EACH = Duration.ofMinutes(5);

  /** Rewritten by {@code -Dgolden.write=true}; the diff is to be read. */
  @Test
  void fiveMinutesOfEachAndAnHourOfOneAreTheSameBytesOnEveryMachine() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String id : ScenarioReader.list(FOLDER)) {
      lines.add(line(id, OF_EACH));
    }
    lines.add(line("mixed-calm", Duration.ofHours(1)));
    if (Boolean.getBoolean("golden.write")) {
      Files.write(GOLDEN, lines);
    }

    assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
  }

  /** After its warm-up, which the truth's hash has in it too. */
  private static String line(String id, Duration length) {
    Scenario scenario = ScenarioReader.find(FOLDER, id).orElseThrow();
    World world =
        World.of(Seas.AREA, scenario, scenario.seed(), DENSITY_SHARE * scenario.density());
    var truth = new TruthHash();
    var observed = new ObservationHash();
    while (world.timeMs() < world.startMs()) {
      world.step(observation -> {}, truth);
    }
    while (world.timeMs() < world.startMs() + length.toMillis()) {
      world.step(observed, truth);
    }
    return String.join(" ", id, length.toString(), truth.hex(), observed.finish());
  }
}
