package offing.app.option;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.stream.message.WireJson;

/** The scenarios that lie in an area's folder. */
public final class Scenarios {
  private Scenarios() {}

  public static List<Scenario> list(Path areaFolder) {
    return ScenarioReader.list(areaFolder).stream()
        .map(id -> ScenarioReader.read(file(areaFolder, id)))
        .toList();
  }

  /** The file of that name, or of the scenario of that id; says which there are where none is. */
  public static Path file(Path areaFolder, String name) {
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

  public static ObjectNode json(Scenario scenario) {
    ObjectNode json = WireJson.object();
    json.put("id", scenario.id())
        .put("name", scenario.id())
        .put("title", scenario.title())
        .put("story", scenario.story())
        .put("seed", scenario.seed())
        .put("start", WireJson.time(scenario.start().toEpochMilli()))
        .put("lengthSeconds", scenario.length().toSeconds())
        .put("hours", scenario.length().toSeconds() / 3600.0)
        .put("density", scenario.density())
        .put("library", scenario.library());
    scenario.tactics(false).forEach(json.putArray("tactics")::add);
    scenario.tactics(true).forEach(json.putArray("lookAlikes")::add);
    return json;
  }
}
