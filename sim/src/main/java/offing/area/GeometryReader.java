package offing.area;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Reads the geometry of a feature (RFC 7946, section 3.1) and says all that is wrong with it. */
public final class GeometryReader {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** All that can be read. */
  public static final List<String> TYPES =
      List.of("Point", "LineString", "Polygon", "MultiPolygon");

  /** Stands for a geometry that was refused. */
  public static Geometry none() {
    return FACTORY.createPoint();
  }

  /** The geometry, WGS 84 degrees; an empty one where there is a problem. */
  public Geometry read(Node geometry, List<String> allowed) {
    Node type = geometry.get("type");
    Node coordinates = geometry.get("coordinates");
    String kind = type.text();
    if (!allowed.contains(kind)) {
      if (!kind.isEmpty()) {
        type.problem("'" + kind + "' is not read here; allowed: " + String.join(", ", allowed));
      }
      return none();
    }
    return checked(coordinates, ofKind(kind, coordinates));
  }

  private Geometry ofKind(String kind, Node coordinates) {
    return switch (kind) {
      case "Point" -> FACTORY.createPoint(position(coordinates));
      case "LineString" -> line(coordinates);
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" ->
          FACTORY.createMultiPolygon(
              coordinates.items().stream().map(this::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException("no geometry is called " + kind);
    };
  }

  private Geometry line(Node coordinates) {
    Coordinate[] positions = positions(coordinates);
    if (positions.length < 2) {
      coordinates.problem("a line needs two positions at least, not " + positions.length);
      return none();
    }
    return FACTORY.createLineString(positions);
  }

  private Polygon polygon(Node coordinates) {
    List<Node> rings = coordinates.items();
    if (rings.isEmpty()) {
      coordinates.problem("a polygon needs a ring");
      return FACTORY.createPolygon();
    }
    LinearRing shell = ring(rings.get(0));
    LinearRing[] holes =
        rings.stream().skip(1).map(this::ring).filter(h -> !h.isEmpty()).toArray(LinearRing[]::new);
    return shell.isEmpty() ? FACTORY.createPolygon() : FACTORY.createPolygon(shell, holes);
  }

  private LinearRing ring(Node node) {
    Coordinate[] positions = positions(node);
    if (positions.length < 4) {
      node.problem("a ring needs four positions at least, not " + positions.length);
      return FACTORY.createLinearRing();
    }
    Coordinate first = positions[0];
    Coordinate last = positions[positions.length - 1];
    if (!first.equals2D(last)) {
      node.problem(
          "the ring does not close: it begins at " + shown(first) + " and ends at " + shown(last));
      return FACTORY.createLinearRing();
    }
    return FACTORY.createLinearRing(positions);
  }

  private Coordinate[] positions(Node list) {
    return list.items().stream().map(this::position).toArray(Coordinate[]::new);
  }

  private Coordinate position(Node node) {
    List<Node> numbers = node.items();
    if (numbers.size() < 2) {
      node.problem("a position is [longitude, latitude], not " + numbers.size() + " numbers");
      return new Coordinate();
    }
    double lon = numbers.get(0).number(-180, 180);
    double lat = numbers.get(1).number(-90, 90);
    return new Coordinate(lon, lat);
  }

  private static Geometry checked(Node node, Geometry geometry) {
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error != null) {
      node.problem(error.getMessage() + " at " + shown(error.getCoordinate()));
      return none();
    }
    return geometry;
  }

  /** Longitude, latitude. */
  public static String shown(Coordinate place) {
    return "[" + place.x + ", " + place.y + "]";
  }
}
