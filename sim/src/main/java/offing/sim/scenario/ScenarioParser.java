package offing.sim.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Makes a scenario of a tree that was found to be one. */
final class ScenarioParser {
  private static final Duration DEFAULT_WARM_UP = Duration.ofMinutes(10);

  private ScenarioParser() {}

  static Scenario parse(String id, JsonNode root) {
    return new Scenario(
        id,
        root.path("title").asText(),
        root.path("story").asText("").strip(),
        root.path("seed").asLong(),
        start(root),
        length(root),
        warmUp(root),
        root.path("density").asDouble(1),
        radars(root),
        approaches(root.path("approaches")));
  }

  static Instant start(JsonNode root) {
    return OffsetDateTime.parse(root.path("start").asText()).toInstant();
  }

  static Duration length(JsonNode root) {
    return Duration.parse(root.path("length").asText());
  }

  static Duration warmUp(JsonNode root) {
    return root.has("warmUp") ? Duration.parse(root.path("warmUp").asText()) : DEFAULT_WARM_UP;
  }

  static Duration departsAt(JsonNode approach) {
    return Duration.parse(approach.path("departsAt").asText());
  }

  private static List<String> radars(JsonNode root) {
    List<String> radars = new ArrayList<>();
    root.path("radars").forEach(id -> radars.add(id.asText()));
    return radars;
  }

  private static List<Approach> approaches(JsonNode list) {
    List<Approach> approaches = new ArrayList<>();
    list.forEach(item -> approaches.add(approach(item)));
    return approaches;
  }

  private static Approach approach(JsonNode item) {
    return new Approach(
        item.path("vessel").asText(),
        item.path("tactic").asText(),
        place(item.path("from")),
        place(item.path("to")),
        departsAt(item),
        item.path("speedKn").asDouble(),
        item.path("persons").asInt(1));
  }

  private static Place place(JsonNode item) {
    return item.isTextual()
        ? new Place.InZone(item.asText())
        : new Place.At(item.path("lon").asDouble(), item.path("lat").asDouble());
  }
}
