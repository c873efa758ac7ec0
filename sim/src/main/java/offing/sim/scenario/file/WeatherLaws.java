package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import offing.area.Problem;
import offing.sim.scenario.yaml.YamlTree;

/** Whether a scenario's weather comes in the order of time, and says each thing once. */
final class WeatherLaws {
  /** Two words for one quantity. */
  private static final List<List<String>> SAME =
      List.of(
          List.of("windKn", "windMps"),
          List.of("seaState", "waveHeightM"),
          List.of("visibilityKm", "visibilityM"));

  private final YamlTree yaml;
  private final List<Problem> problems = new ArrayList<>();

  private WeatherLaws(YamlTree yaml) {
    this.yaml = yaml;
  }

  /** Every broken law of a file that its schema passed. */
  static List<Problem> problems(YamlTree yaml) {
    WeatherLaws laws = new WeatherLaws(yaml);
    JsonNode weather = yaml.root().path("weather");
    if (weather.isObject()) {
      laws.saysEachOnce(weather, "/weather");
    }
    for (int i = 0; weather.isArray() && i < weather.size(); i++) {
      laws.saysEachOnce(weather.path(i), "/weather/" + i);
      laws.isLaterThanTheOneBefore(weather, i);
    }
    return laws.problems;
  }

  private void saysEachOnce(JsonNode stage, String pointer) {
    for (List<String> two : SAME) {
      if (two.stream().allMatch(stage::has)) {
        problems.add(
            yaml.problem(
                pointer + "/" + two.get(1),
                "says what " + two.get(0) + " says too; allowed is one of them"));
      }
    }
  }

  private void isLaterThanTheOneBefore(JsonNode weather, int i) {
    if (i > 0) {
      Duration before = ForecastParser.at(weather.path(i - 1));
      if (ForecastParser.at(weather.path(i)).compareTo(before) <= 0) {
        String at = "/weather/" + i + "/at";
        problems.add(
            yaml.problem(
                at, Sentence.found(yaml.root().at(at), "a duration later than " + before)));
      }
    }
  }
}
