package offing.sim.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offing.area.Area;
import offing.area.Bounds;
import offing.area.Problem;
import offing.area.Site;
import offing.area.Zone;

/** Whether the places and the sites that a scenario names are the area's. */
final class AreaNames {
  private final LocatedYaml yaml;
  private final Area area;
  private final List<Problem> problems = new ArrayList<>();

  private AreaNames(LocatedYaml yaml, Area area) {
    this.yaml = yaml;
    this.area = area;
  }

  /** Every name of the file that the area does not know, and every position outside of it. */
  static List<Problem> problems(LocatedYaml yaml, Area area) {
    AreaNames names = new AreaNames(yaml, area);
    for (int i = 0; i < yaml.root().path("radars").size(); i++) {
      names.radarStands("/radars/" + i);
    }
    for (int i = 0; i < yaml.root().path("approaches").size(); i++) {
      names.placeIsThere("/approaches/" + i + "/from");
      names.placeIsThere("/approaches/" + i + "/to");
    }
    return names.problems;
  }

  private void radarStands(String pointer) {
    List<String> radars =
        area.sites().stream().filter(site -> site.kind() == Site.Kind.RADAR).map(Site::id).toList();
    if (!radars.contains(at(pointer).asText())) {
      wrong(pointer, "a radar site of the area " + area.id() + ": " + String.join(", ", radars));
    }
  }

  private void placeIsThere(String pointer) {
    JsonNode place = at(pointer);
    if (place.isTextual()
        && area.zones().stream().map(Zone::id).noneMatch(place.asText()::equals)) {
      wrong(pointer, "the id of a zone of the area " + area.id());
    } else if (place.isObject() && !isInside(place)) {
      Bounds in = area.bounds();
      wrong(
          pointer,
          String.format(
              Locale.ROOT,
              "a position in the area %s: lon %s to %s, lat %s to %s",
              area.id(),
              in.west(),
              in.east(),
              in.south(),
              in.north()));
    }
  }

  private boolean isInside(JsonNode place) {
    return area.bounds().contains(place.path("lon").asDouble(), place.path("lat").asDouble());
  }

  private JsonNode at(String pointer) {
    return yaml.root().at(pointer);
  }

  private void wrong(String pointer, String allowed) {
    problems.add(yaml.problem(pointer, ScenarioSchema.found(at(pointer), allowed)));
  }
}
