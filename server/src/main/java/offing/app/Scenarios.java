package offing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.ScenarioReader;
import offing.stream.WireJson;

/** The scenarios that lie in an area's folder. */
final class Scenarios {
  private Scenarios() {}

  static List<Scenario> list(Path areaFolder) {
    return ScenarioReader.list(areaFolder).stream().map(id -> get(areaFolder, id)).toList();
  }

  /** The scenario of that id; says which there are where there is none. */
  static Scenario get(Path areaFolder, String id) {
    return ScenarioReader.find(areaFolder, id)
        .orElseThrow(
            () ->
                new BadInput(
                    "there is no scenario '"
                        + id
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
