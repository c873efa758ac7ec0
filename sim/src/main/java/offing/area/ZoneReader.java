package offing.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** Makes zones, marks and sites of features. */
final class ZoneReader {
  private static final List<String> ACCURACIES = List.of("published", "approximate", "assumed");

  private ZoneReader() {}

  static Zone zone(Feature feature, Chart chart) {
    return zone(
        feature,
        feature.properties().get("name").text(),
        accuracy(feature),
        Fences.of(feature, chart));
  }

  /** What is drawn and decides nothing. */
  static Zone mark(Feature feature) {
    return zone(
        feature,
        feature.text("name", feature.id()),
        feature.properties().get("accuracy").text(),
        Optional.empty());
  }

  private static Zone zone(
      Feature feature, String name, String accuracy, Optional<Geometry> fence) {
    Node properties = feature.properties();
    return new Zone(
        feature.id(),
        feature.kind(),
        properties.find("s57").map(Node::text),
        name,
        feature.lonLat(),
        fence,
        accuracy,
        properties.get("source").text(),
        properties.plain());
  }

  /** {@code ids}: those that were seen in the area. */
  static Site site(Feature feature, Set<String> ids) {
    Node properties = feature.properties();
    double heightM = properties.get("heightM").number(0.1, 9000);
    double lon = feature.lonLat().isEmpty() ? 0 : feature.lonLat().getCoordinate().x;
    double lat = feature.lonLat().isEmpty() ? 0 : feature.lonLat().getCoordinate().y;
    return new Site(
        feature.id(),
        siteKind(feature.kind()),
        properties.get("name").text(),
        lon,
        lat,
        heightM,
        accuracy(feature).equals("assumed"),
        mmsi(properties),
        LookoutReader.lookout(feature, ids));
  }

  /** A base station's is 00MIDxxxx: ITU-R M.585. */
  private static int mmsi(Node properties) {
    return properties.find("mmsi").map(node -> (int) node.number(2_000_000, 7_999_999)).orElse(0);
  }

  private static Site.Kind siteKind(String kind) {
    return switch (kind) {
      case "camera" -> Site.Kind.CAMERA;
      case "ais-station" -> Site.Kind.AIS_STATION;
      case "weather-station" -> Site.Kind.WEATHER_STATION;
      default -> Site.Kind.RADAR;
    };
  }

  static String accuracy(Feature feature) {
    Node node = feature.properties().get("accuracy");
    String accuracy = node.text();
    if (!accuracy.isEmpty() && !ACCURACIES.contains(accuracy)) {
      node.problem("no accuracy '" + accuracy + "'; " + Spelling.offer(accuracy, ACCURACIES));
    }
    return accuracy;
  }
}
