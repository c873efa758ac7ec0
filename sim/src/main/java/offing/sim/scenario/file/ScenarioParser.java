package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Campaign;
import offing.sim.scenario.Mishap;
import offing.sim.scenario.PatrolOrder;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.SensorFault;

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
        texts(root.path("radars")),
        ForecastParser.parse(root.path("weather")),
        list(root.path("faults"), fault -> fault(fault, root)),
        list(root.path("orders"), ScenarioParser::order),
        list(root.path("mishaps"), ScenarioParser::mishap),
        list(root.path("approaches"), ScenarioParser::approach),
        root.has("campaign") ? campaign(root) : null,
        root.path("library").asBoolean(true));
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
    return duration(approach, "departsAt");
  }

  /** When a fault begins: with the warm-up where the file does not say. */
  static Duration from(JsonNode fault, JsonNode root) {
    return fault.has("from") ? duration(fault, "from") : warmUp(root).negated();
  }

  /** When a fault ends: with the scenario where the file does not say. */
  static Duration to(JsonNode fault, JsonNode root) {
    return fault.has("to") ? duration(fault, "to") : length(root);
  }

  static Duration duration(JsonNode item, String name) {
    return Duration.parse(item.path(name).asText());
  }

  private static SensorFault fault(JsonNode item, JsonNode root) {
    return new SensorFault(
        item.path("sensor").asText(),
        from(item, root),
        to(item, root),
        seconds(item, "lagS"),
        seconds(item, "clockS"),
        item.has("radiusKm") ? reach(item) : null);
  }

  private static Duration seconds(JsonNode item, String name) {
    return Duration.ofMillis(Math.round(1000 * item.path(name).asDouble(0)));
  }

  private static SensorFault.Reach reach(JsonNode item) {
    return new SensorFault.Reach(
        item.path("lon").asDouble(),
        item.path("lat").asDouble(),
        1000 * item.path("radiusKm").asDouble());
  }

  private static PatrolOrder order(JsonNode item) {
    return new PatrolOrder(
        duration(item, "at"),
        item.path("unit").asText(),
        PatrolOrder.Task.valueOf(constant(item.path("task"))),
        item.has("place") ? place(item.path("place")) : null,
        item.has("vessel") ? item.path("vessel").asText() : null);
  }

  private static Mishap mishap(JsonNode item) {
    return new Mishap(
        item.path("vessel").asText(),
        Mishap.Kind.valueOf(constant(item.path("kind"))),
        duration(item, "at"));
  }

  /** Java's name of a word of the file: {@code go-to} is {@code GO_TO}. */
  private static String constant(JsonNode word) {
    return word.asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Campaign campaign(JsonNode root) {
    JsonNode campaign = root.path("campaign");
    int nights = campaign.path("nights").asInt();
    return new Campaign(
        nights,
        length(root).dividedBy(nights),
        campaign.path("approachesPerNight").asInt(),
        list(campaign.path("plays"), ScenarioParser::play));
  }

  private static Campaign.Play play(JsonNode item) {
    return new Campaign.Play(
        item.path("firstWeight").asDouble(),
        item.path("lastWeight").asDouble(),
        approach(item.path("approach")));
  }

  private static Approach approach(JsonNode item) {
    return new Approach(
        item.path("vessel").asText(),
        item.path("tactic").asText(),
        item.path("lookAlike").asBoolean(false),
        place(item.path("from")),
        place(item.path("to")),
        item.has("departsAt") ? departsAt(item) : Duration.ZERO,
        item.path("speedKn").asDouble(),
        item.path("persons").asInt(1),
        numbers(item.path("with")));
  }

  private static SortedMap<String, Double> numbers(JsonNode with) {
    SortedMap<String, Double> numbers = new TreeMap<>();
    with.properties().forEach(set -> numbers.put(set.getKey(), set.getValue().asDouble()));
    return numbers;
  }

  private static Place place(JsonNode item) {
    return item.isTextual()
        ? new Place.InZone(item.asText())
        : new Place.At(item.path("lon").asDouble(), item.path("lat").asDouble());
  }

  private static List<String> texts(JsonNode list) {
    return list(list, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode items, Function<JsonNode, T> parse) {
    List<T> parsed = new ArrayList<>();
    items.forEach(item -> parsed.add(parse.apply(item)));
    return parsed;
  }
}
