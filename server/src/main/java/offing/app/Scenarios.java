package offing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.ScenarioReader;
import offing.stream.WireJson;

/** The scenarios that lie in an area's folder. */
final class Scenarios {
  private Scenarios() {}

  static List<Scenario> list(Path areaFolder) {
    return ScenarioReader.list(areaFolder).stream()
        .map(id -> ScenarioReader.read(file(areaFolder, id)))
        .toList();
  }

  /** The file of that name, or of the scenario of that id; says which there are where none is. */
  static Path file(Path areaFolder, String name) {
    Path own = Path.of(name);
    if (Files.isRegularFile(own)) {
      return own;
    }
    return ScenarioReader.fileOf(areaFolder, name)
        .orElseThrow(
            () ->
                new BadInput(
                    "there is no scenario or file '"
                        + name
                        + "'; there are "
                        + String.join(", ", ScenarioReader.list(areaFolder))));
  }

  static ObjectNode json(Scenario scenario) {
    return WireJson.object()
        .put("id", scenario.id())
        .put("title", scenario.title())
        .put("story", scenario.story())
        .put("seed", scenario.seed())
        .put("start", WireJson.time(scenario.start().toEpochMilli()))
        .put("lengthSeconds", scenario.length().toSeconds())
        .put("density", scenario.density());
  }
}
