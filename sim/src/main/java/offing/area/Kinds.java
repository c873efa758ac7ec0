package offing.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of feature that may stand in each file of an area, and the geometries they may have.
 */
final class Kinds {
  private static final List<String> AREAL = List.of("Polygon", "MultiPolygon");
  private static final List<String> LINE = List.of("LineString");
  private static final List<String> POINT = List.of("Point");

  static final Map<String, List<String>> LAND = Map.of("land", AREAL);

  static final Map<String, List<String>> SITES =
      same(POINT, "radar", "camera", "ais-station", "weather-station");

  static final Map<String, List<String>> AIDS =
      same(POINT, "aid", "virtual-aid", "search-aircraft");

  static final Map<String, List<String>> DEPTHS =
      Map.of("depth", List.of("Polygon", "MultiPolygon", "LineString"));

  static final Map<String, List<String>> BOUNDARY = boundary();

  static final Map<String, List<String>> ZONES =
      same(
          GeometryReader.TYPES,
          "anchorage",
          "bridge",
          "ferry-route",
          "fairway",
          "fish-culture",
          "fishing-ground",
          "hotspot",
          "marine-park",
          "origin",
          "pilot-boarding",
          "place",
          "police-base",
          "port",
          "restricted",
          "tss",
          "tss-lane",
          "typhoon-shelter",
          "vts");

  private Kinds() {}

  private static Map<String, List<String>> boundary() {
    Map<String, List<String>> kinds = same(LINE, "boundary", "boundary-land", "boundary-neighbour");
    kinds.put("boundary-point", POINT);
    kinds.put("waters-and-land", AREAL);
    return kinds;
  }

  private static Map<String, List<String>> same(List<String> geometries, String... kinds) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String kind : kinds) {
      all.put(kind, geometries);
    }
    return all;
  }
}
