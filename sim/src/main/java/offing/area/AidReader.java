package offing.area;

import org.locationtech.jts.geom.Coordinate;

/** Makes aids of features. */
final class AidReader {
  private static final String AIRCRAFT = "search-aircraft";

  /** ITU-R M.1371-5 table 74: types from this one on float. */
  private static final int FIRST_FLOATING = 20;

  private static final int LAST_TYPE = 31;
  private static final int LONGEST_NAME = 34;

  private AidReader() {}

  static Aid aid(Feature feature) {
    Node properties = feature.properties();
    boolean isAircraft = feature.kind().equals(AIRCRAFT);
    int aidType = isAircraft ? 0 : (int) properties.get("aidType").number(0, LAST_TYPE);
    Coordinate place =
        feature.lonLat().isEmpty() ? new Coordinate(0, 0) : feature.lonLat().getCoordinate();
    ZoneReader.accuracy(feature);
    properties.get("source").text();
    return new Aid(
        feature.id(),
        kind(feature.kind(), aidType),
        name(properties.get("name")),
        mmsi(properties.get("mmsi"), isAircraft),
        aidType,
        place.x,
        place.y);
  }

  private static Aid.Kind kind(String kind, int aidType) {
    return switch (kind) {
      case AIRCRAFT -> Aid.Kind.AIRCRAFT;
      case "virtual-aid" -> Aid.Kind.VIRTUAL;
      default -> aidType >= FIRST_FLOATING ? Aid.Kind.FLOATING : Aid.Kind.FIXED;
    };
  }

  private static String name(Node node) {
    String name = node.text();
    if (name.length() > LONGEST_NAME) {
      node.problem("'" + name + "' is longer than AIS can say: 34 characters");
    }
    return name;
  }

  private static int mmsi(Node node, boolean isAircraft) {
    return (int)
        (isAircraft
            ? node.number(111_200_000, 111_799_999)
            : node.number(992_000_000, 997_999_999));
  }
}
