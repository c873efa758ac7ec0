package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offing.area.Problem;
import offing.sim.scenario.SensorFault;
import offing.sim.scenario.yaml.YamlTree;

/** What a scenario's fields must be to each other, which a schema cannot say. */
final class ScenarioLaws {
  /** What those are called who come with a vessel of the scenario, after her own name. */
  private static final Pattern COMPANION =
      Pattern.compile("(.+)-(?:(?:decoy|sampan)-[0-9]+|ship|partner|carrier)");

  private final YamlTree yaml;
  private final Duration warmUp;
  private final Duration length;
  private final List<Problem> problems = new ArrayList<>();

  private ScenarioLaws(YamlTree yaml) {
    this.yaml = yaml;
    warmUp = ScenarioParser.warmUp(yaml.root());
    length = ScenarioParser.length(yaml.root());
  }

  /** Every broken law of a file that its schema passed. */
  static List<Problem> problems(YamlTree yaml) {
    ScenarioLaws laws = new ScenarioLaws(yaml);
    laws.listsAreAddedToWhatIsIncluded();
    laws.startIsOnTheCalendar();
    laws.lengthIsOverZero();
    laws.vesselsHaveNamesOfTheirOwn();
    laws.approachesLeadSomewhere();
    laws.eachHappensWhileItRuns();
    laws.faultsEndAfterTheyBegin();
    laws.faultsOfGnssSayWhere();
    laws.ordersSayWhereOrWhom();
    laws.nightsAreWholeAndBringSomething();
    laws.problems.addAll(WeatherLaws.problems(yaml));
    laws.problems.addAll(TacticLaws.problems(yaml));
    return laws.problems;
  }

  private void listsAreAddedToWhatIsIncluded() {
    if (yaml.root().has("also")) {
      add("/also", "it only in a file that includes another");
    }
  }

  private void startIsOnTheCalendar() {
    try {
      ScenarioParser.start(yaml.root());
    } catch (DateTimeException e) {
      wrong("/start", "/properties/start");
    }
  }

  private void lengthIsOverZero() {
    if (length.isZero()) {
      wrong("/length", "/properties/length");
    }
  }

  private void vesselsHaveNamesOfTheirOwn() {
    Set<String> all = new HashSet<>();
    list("approaches").forEach(approach -> all.add(approach.path("vessel").asText()));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list("approaches").size(); i++) {
      String name = list("approaches").path(i).path("vessel").asText();
      Matcher companion = COMPANION.matcher(name);
      if (!seen.add(name)) {
        wrong("/approaches/" + i + "/vessel", "/$defs/approach/properties/vessel");
      } else if (companion.matches() && all.contains(companion.group(1))) {
        add("/approaches/" + i + "/vessel", "no name of one that comes with " + companion.group(1));
      }
    }
  }

  private void approachesLeadSomewhere() {
    for (int i = 0; i < list("approaches").size(); i++) {
      JsonNode approach = list("approaches").path(i);
      if (approach.path("from").equals(approach.path("to"))) {
        add("/approaches/" + i + "/to", "another place than 'from'");
      }
    }
  }

  private void eachHappensWhileItRuns() {
    happenWhileItRuns("approaches", "departsAt");
    happenWhileItRuns("orders", "at");
    happenWhileItRuns("mishaps", "at");
  }

  private void happenWhileItRuns(String list, String field) {
    for (int i = 0; i < list(list).size(); i++) {
      Duration at = ScenarioParser.duration(list(list).path(i), field);
      if (at.compareTo(warmUp.negated()) < 0 || at.compareTo(length) >= 0) {
        add(
            "/" + list + "/" + i + "/" + field,
            "a duration from -" + warmUp + " to less than " + length);
      }
    }
  }

  private void faultsEndAfterTheyBegin() {
    JsonNode faults = list("faults");
    for (int i = 0; i < faults.size(); i++) {
      fallsWithin(i, "from");
      fallsWithin(i, "to");
      Duration from = ScenarioParser.from(faults.path(i), yaml.root());
      if (ScenarioParser.to(faults.path(i), yaml.root()).compareTo(from) <= 0) {
        String end = faults.path(i).has("to") ? "to" : "from";
        add(
            "/faults/" + i + "/" + end,
            end.equals("to")
                ? "a duration later than " + from
                : "a duration earlier than the end, " + length);
      }
    }
  }

  private void fallsWithin(int fault, String field) {
    String pointer = "/faults/" + fault + "/" + field;
    if (yaml.root().at(pointer).isMissingNode()) {
      return;
    }
    Duration at = Duration.parse(yaml.root().at(pointer).asText());
    if (at.compareTo(warmUp.negated()) < 0 || at.compareTo(length) > 0) {
      add(pointer, "a duration from -" + warmUp + " to " + length);
    }
  }

  private void faultsOfGnssSayWhere() {
    for (int i = 0; i < list("faults").size(); i++) {
      String sensor = list("faults").path(i).path("sensor").asText();
      boolean isGnss = sensor.equals(SensorFault.GNSS);
      for (String field : List.of("lon", "lat", "radiusKm")) {
        needs("/faults/" + i + "/" + field, sensor, isGnss);
      }
      if (isGnss) {
        needs("/faults/" + i + "/lagS", sensor, false);
        needs("/faults/" + i + "/clockS", sensor, false);
      }
    }
  }

  private void ordersSayWhereOrWhom() {
    for (int i = 0; i < list("orders").size(); i++) {
      String task = list("orders").path(i).path("task").asText();
      boolean needsPlace = task.equals("go-to");
      boolean needsVessel = !needsPlace && !task.equals("resume");
      needs("/orders/" + i + "/place", task, needsPlace);
      needs("/orders/" + i + "/vessel", task, needsVessel);
    }
  }

  private void needs(String pointer, String who, boolean needed) {
    if (yaml.root().at(pointer).isMissingNode() == needed) {
      problems.add(
          yaml.problem(pointer, (needed ? "is missing; needed by " : "is of no use to ") + who));
    }
  }

  private void nightsAreWholeAndBringSomething() {
    JsonNode campaign = yaml.root().path("campaign");
    if (campaign.isMissingNode()) {
      return;
    }
    if (length.toSeconds() % campaign.path("nights").asInt() != 0) {
      add("/campaign/nights", "a number that divides the length, " + length + ", to whole seconds");
    }
    JsonNode plays = campaign.path("plays");
    if (sum(plays, "firstWeight") <= 0 || sum(plays, "lastWeight") <= 0) {
      problems.add(
          yaml.problem(
              "/campaign/plays",
              "nothing can be drawn on the first or the last night; allowed are weights of which"
                  + " some are over 0 on each"));
    }
  }

  private static double sum(JsonNode plays, String weight) {
    double sum = 0;
    for (JsonNode play : plays) {
      sum += play.path(weight).asDouble();
    }
    return sum;
  }

  private JsonNode list(String name) {
    return yaml.root().path(name);
  }

  private void wrong(String pointer, String schemaPointer) {
    add(pointer, ScenarioSchema.allowed(schemaPointer));
  }

  private void add(String pointer, String allowed) {
    problems.add(yaml.problem(pointer, Sentence.found(yaml.root().at(pointer), allowed)));
  }
}
