package offing.sim.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offing.area.Problem;

/** What a scenario's fields must be to each other, which a schema cannot say. */
final class ScenarioLaws {
  private final LocatedYaml yaml;
  private final List<Problem> problems = new ArrayList<>();

  private ScenarioLaws(LocatedYaml yaml) {
    this.yaml = yaml;
  }

  /** Every broken law of a file that its schema passed. */
  static List<Problem> problems(LocatedYaml yaml) {
    ScenarioLaws laws = new ScenarioLaws(yaml);
    laws.startIsOnTheCalendar();
    laws.lengthIsOverZero();
    laws.vesselsHaveNamesOfTheirOwn();
    laws.vesselsLeaveWhileItRuns();
    return laws.problems;
  }

  private void startIsOnTheCalendar() {
    try {
      ScenarioParser.start(yaml.root());
    } catch (DateTimeException e) {
      wrong("/start", "/properties/start");
    }
  }

  private void lengthIsOverZero() {
    if (ScenarioParser.length(yaml.root()).isZero()) {
      wrong("/length", "/properties/length");
    }
  }

  private void vesselsHaveNamesOfTheirOwn() {
    Set<String> seen = new HashSet<>();
    JsonNode approaches = approaches();
    for (int i = 0; i < approaches.size(); i++) {
      if (!seen.add(approaches.path(i).path("vessel").asText())) {
        wrong("/approaches/" + i + "/vessel", "/$defs/approach/properties/vessel");
      }
    }
  }

  private void vesselsLeaveWhileItRuns() {
    Duration warmUp = ScenarioParser.warmUp(yaml.root());
    Duration length = ScenarioParser.length(yaml.root());
    JsonNode approaches = approaches();
    for (int i = 0; i < approaches.size(); i++) {
      Duration departsAt = ScenarioParser.departsAt(approaches.path(i));
      if (departsAt.compareTo(warmUp.negated()) < 0 || departsAt.compareTo(length) >= 0) {
        String pointer = "/approaches/" + i + "/departsAt";
        add(pointer, "a duration from -" + warmUp + " to less than " + length);
      }
    }
  }

  private JsonNode approaches() {
    return yaml.root().path("approaches");
  }

  private void wrong(String pointer, String schemaPointer) {
    add(pointer, ScenarioSchema.allowed(schemaPointer));
  }

  private void add(String pointer, String allowed) {
    problems.add(yaml.problem(pointer, ScenarioSchema.found(yaml.root().at(pointer), allowed)));
  }
}
