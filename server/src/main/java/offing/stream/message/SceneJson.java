package offing.stream.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import offing.observation.UnitReport;
import offing.observation.Weather;
import offing.radar.RadarEquation;
import offing.run.order.UnitState;

/** What is known beside the tracks in the JSON of the wire: units and weather. */
public final class SceneJson {
  private static final double STEPS_PER_MINUTE = 10;
  private static final double SEA_STATE_STEPS = 10;

  private SceneJson() {}

  /** A unit: where it last said it was, what it is about, and what came of it. */
  public static ObjectNode unit(UnitState state) {
    ObjectNode json = WireJson.object().put("unit", state.unit());
    state.reported().ifPresent(report -> addReport(json, report));
    if (!state.task().isEmpty()) {
      json.put("task", state.task());
    }
    if (state.track() != 0) {
      json.put("track", state.track());
    }
    state.bound().ifPresent(bound -> json.set("bound", bound(bound)));
    if (!state.outcome().isEmpty()) {
      json.put("outcome", state.outcome());
    }
    return json;
  }

  private static void addReport(ObjectNode json, UnitReport report) {
    json.set("position", position(report.lon(), report.lat()));
    json.put("reportedAt", WireJson.time(report.timeMs()));
    json.put("sogKn", report.sogKn()).put("cogDeg", report.cogDeg());
  }

  private static ObjectNode bound(UnitState.Bound bound) {
    ObjectNode json = WireJson.object().put("feasible", bound.feasible());
    json.set("position", position(bound.lon(), bound.lat()));
    json.put("courseDeg", Math.rint(bound.courseDeg()) % 360);
    json.put("minutes", Math.rint(bound.minutes() * STEPS_PER_MINUTE) / STEPS_PER_MINUTE);
    if (!bound.reason().isEmpty()) {
      json.put("reason", bound.reason());
    }
    return json;
  }

  /** A weather observation of a site. */
  public static ObjectNode weather(Weather weather) {
    ObjectNode json = WireJson.object().put("site", weather.site());
    json.put("time", WireJson.time(weather.timeMs()));
    json.put("windMps", weather.windMps()).put("windFromDeg", weather.windFromDeg());
    json.put("visibilityM", weather.visibilityM());
    json.put("waveHeightM", weather.waveHeightM());
    json.put(
        "seaState",
        Math.rint(SEA_STATE_STEPS * RadarEquation.seaState(weather.waveHeightM()))
            / SEA_STATE_STEPS);
    putIfKnown(json, "rainMmh", weather.rainMmh());
    putIfKnown(json, "tideM", weather.tideM());
    putIfKnown(json, "streamMps", weather.streamMps());
    putIfKnown(json, "streamToDeg", weather.streamToDeg());
    return json;
  }

  private static void putIfKnown(ObjectNode json, String name, double value) {
    if (!Double.isNaN(value)) {
      json.put(name, value);
    }
  }

  /** Longitude and latitude, degrees. */
  static ArrayNode position(double lon, double lat) {
    return WireJson.array().add(WireJson.degrees(lon)).add(WireJson.degrees(lat));
  }
}
