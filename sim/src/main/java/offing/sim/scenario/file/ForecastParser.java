package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import offing.sim.weather.Forecast;
import offing.sim.weather.SeaState;

/** Makes a forecast of the weather that a scenario's file tells, in the units of the edges. */
final class ForecastParser {
  private static final double MPS_PER_KN = 1852.0 / 3600;

  private ForecastParser() {}

  /** {@code weather}: one mapping, a list of them, or nothing. */
  static Forecast parse(JsonNode weather) {
    if (weather.isMissingNode()) {
      return Forecast.NONE;
    }
    if (weather.isObject()) {
      return new Forecast(List.of(stage(weather)));
    }
    List<Forecast.Stage> stages = new ArrayList<>();
    weather.forEach(stage -> stages.add(stage(stage)));
    return new Forecast(stages);
  }

  static Duration at(JsonNode stage) {
    return stage.has("at") ? ScenarioParser.duration(stage, "at") : Duration.ZERO;
  }

  private static Forecast.Stage stage(JsonNode stage) {
    return new Forecast.Stage(
        at(stage),
        either(stage, "windMps", "windKn", MPS_PER_KN),
        stage.path("windFromDeg").asDouble(Double.NaN),
        waveHeightM(stage),
        either(stage, "visibilityM", "visibilityKm", 1000),
        stage.path("rainMmh").asDouble(Double.NaN),
        stage.path("fogVisibilityM").asDouble(Double.NaN));
  }

  private static double waveHeightM(JsonNode stage) {
    return stage.has("seaState")
        ? SeaState.heightM(stage.path("seaState").asInt())
        : stage.path("waveHeightM").asDouble(Double.NaN);
  }

  /** A quantity in its own unit, or in another one; NaN where neither is there. */
  private static double either(JsonNode stage, String own, String other, double ownPerOther) {
    return stage.has(other)
        ? stage.path(other).asDouble() * ownPerOther
        : stage.path(own).asDouble(Double.NaN);
  }
}
