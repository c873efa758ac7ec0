package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import offing.area.Area;
import offing.area.Bounds;
import offing.area.Land;
import offing.area.Problem;
import offing.area.Site;
import offing.area.Zone;
import offing.sim.scenario.SensorFault;
import offing.sim.scenario.yaml.YamlTree;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Whether the places, sensors, units and vessels that a scenario names are there. */
final class AreaNames {
  /** A camera site has two cameras on one pan-tilt, each with an id of its own. */
  private static final List<String> CAMERAS = List.of("-day", "-thermal");

  private static final String CAMERA_SITE = "camera-";

  /** So far inland somebody may put a beach by hand, metres. */
  private static final double SHORE_M = 500;

  private final YamlTree yaml;
  private final Area area;
  private final TrafficNames traffic;
  private final List<Problem> problems = new ArrayList<>();

  private AreaNames(YamlTree yaml, Area area) {
    this.yaml = yaml;
    this.area = area;
    traffic = TrafficNames.of(area);
  }

  /** Every name of the file that nobody and nothing bears, and every position outside the area. */
  static List<Problem> problems(YamlTree yaml, Area area) {
    AreaNames names = new AreaNames(yaml, area);
    names.each("/radars", names::radarStands);
    names.each("/faults", names::sensorIsThere);
    names.each("/approaches", names::placesAreThere);
    names.each("/approaches", at -> names.isNobodyOfTheTraffic(at + "/vessel"));
    names.each("/campaign/plays", at -> names.placesAreThere(at + "/approach"));
    names.each("/orders", names::orderCanBeGiven);
    names.each("/mishaps", at -> names.vesselIsThere(at + "/vessel"));
    return names.problems;
  }

  private void each(String list, Consumer<String> check) {
    for (int i = 0; i < at(list).size(); i++) {
      check.accept(list + "/" + i);
    }
  }

  private void radarStands(String pointer) {
    List<String> radars =
        area.sites().stream().filter(site -> site.kind() == Site.Kind.RADAR).map(Site::id).toList();
    isOneOf(pointer, radars, "a radar site of the area " + area.id() + ": " + listed(radars));
  }

  private void sensorIsThere(String pointer) {
    Set<String> sensors = new TreeSet<>(traffic.units());
    sensors.add(SensorFault.GNSS);
    for (Site site : area.sites()) {
      sensors.add(site.id());
      if (site.kind() == Site.Kind.CAMERA && site.id().startsWith(CAMERA_SITE)) {
        CAMERAS.forEach(end -> sensors.add(site.id().substring(CAMERA_SITE.length()) + end));
      }
    }
    isOneOf(
        pointer + "/sensor",
        sensors,
        "the id of a site, of a camera, or a call sign in the area " + area.id() + ", or gnss");
    if (at(pointer).has("lon") && at(pointer).has("lat")) {
      placeIsThere(pointer);
    }
  }

  private void placesAreThere(String pointer) {
    isAtSea(pointer + "/from");
    isAtSea(pointer + "/to");
  }

  private void orderCanBeGiven(String pointer) {
    isOneOf(
        pointer + "/unit",
        traffic.units(),
        "the call sign of a patrol unit of the area " + area.id() + ": " + listed(traffic.units()));
    isAtSea(pointer + "/place");
    vesselIsThere(pointer + "/vessel");
  }

  private void isNobodyOfTheTraffic(String pointer) {
    if (traffic.isKey(at(pointer).asText())) {
      wrong(pointer, List.of(), "a name that is no key of the traffic's");
    }
  }

  private void vesselIsThere(String pointer) {
    String name = at(pointer).asText();
    Set<String> own = own();
    boolean isOfTheScenario =
        own.stream().anyMatch(vessel -> name.equals(vessel) || name.startsWith(vessel + "-"));
    if (at(pointer).isTextual()
        && at("/campaign").isMissingNode()
        && !isOfTheScenario
        && !traffic.isKey(name)) {
      wrong(pointer, own, "a vessel of the scenario, or of the traffic by her key");
    }
  }

  /** The vessels of the scenario; those that come with one have names that begin with hers. */
  private Set<String> own() {
    Set<String> own = new TreeSet<>();
    at("/approaches").forEach(approach -> own.add(approach.path("vessel").asText()));
    return own;
  }

  private void placeIsThere(String pointer) {
    JsonNode place = at(pointer);
    if (place.isTextual()) {
      List<String> zones = area.zones().stream().map(Zone::id).toList();
      isOneOf(pointer, zones, "the id of a zone of the area " + area.id());
    } else if (place.isObject() && !isInside(place)) {
      Bounds in = area.bounds();
      wrong(
          pointer,
          List.of(),
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

  private void isAtSea(String pointer) {
    placeIsThere(pointer);
    if (at(pointer).isObject() && inlandM(at(pointer)) > SHORE_M) {
      wrong(pointer, List.of(), "a position on the water, or on a shore, up to 500 m from it");
    }
  }

  /** How far it is to the edge of the land there, metres; 0 on the water. */
  private double inlandM(JsonNode place) {
    var lonLat = new Coordinate(place.path("lon").asDouble(), place.path("lat").asDouble());
    Geometry there = area.chart().toChart(new GeometryFactory().createPoint(lonLat));
    return area.land().stream()
        .map(Land::chart)
        .filter(land -> land.covers(there))
        .mapToDouble(land -> land.getBoundary().distance(there))
        .max()
        .orElse(0);
  }

  private boolean isInside(JsonNode place) {
    return area.bounds().contains(place.path("lon").asDouble(), place.path("lat").asDouble());
  }

  private void isOneOf(String pointer, Collection<String> known, String allowed) {
    if (at(pointer).isTextual() && !known.contains(at(pointer).asText())) {
      wrong(pointer, known, allowed);
    }
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  private JsonNode at(String pointer) {
    return yaml.root().at(pointer);
  }

  private void wrong(String pointer, Collection<String> words, String allowed) {
    problems.add(yaml.problem(pointer, Sentence.found(at(pointer), words, allowed)));
  }
}
