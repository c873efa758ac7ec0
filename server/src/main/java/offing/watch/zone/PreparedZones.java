package offing.watch.zone;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The zones as JTS' prepared geometries. They are asked about legs that only touch edges. */
final class PreparedZones {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final PreparedGeometry[] prepared;

  PreparedZones(List<Geometry> zones) {
    prepared =
        zones.stream().map(PreparedGeometryFactory::prepare).toArray(PreparedGeometry[]::new);
  }

  int size() {
    return prepared.length;
  }

  /** Whether the zone covers all of the leg, which crosses no edge. */
  boolean covers(int zone, double ax, double ay, double bx, double by) {
    return prepared[zone].covers(leg(new Coordinate(ax, ay), new Coordinate(bx, by)));
  }

  private static Geometry leg(Coordinate from, Coordinate to) {
    return from.equals2D(to)
        ? FACTORY.createPoint(from)
        : FACTORY.createLineString(new Coordinate[] {from, to});
  }
}
