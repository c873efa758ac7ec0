package offing.watch.zone;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The zones as JTS answers for them: prepared geometries in an STRtree. It allocates; it is asked
 * about long legs, and about legs that touch an edge from inside.
 */
final class PreparedZones {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final PreparedGeometry[] prepared;
  private final STRtree tree = new STRtree();

  PreparedZones(List<Geometry> zones) {
    prepared =
        zones.stream().map(PreparedGeometryFactory::prepare).toArray(PreparedGeometry[]::new);
    for (int zone = 0; zone < prepared.length; zone++) {
      tree.insert(zones.get(zone).getEnvelopeInternal(), zone);
    }
    tree.build();
  }

  /** Notes what the leg does to each zone near it. */
  void note(double ax, double ay, double bx, double by, Transitions transitions) {
    Coordinate from = new Coordinate(ax, ay);
    Coordinate to = new Coordinate(bx, by);
    Geometry leg = leg(from, to);
    for (Object near : tree.query(new Envelope(from, to))) {
      int zone = (Integer) near;
      boolean coversFrom = covers(zone, from);
      boolean coversTo = covers(zone, to);
      boolean rest =
          coversFrom == coversTo
              && (coversFrom ? prepared[zone].covers(leg) : prepared[zone].intersects(leg));
      transitions.note(zone, coversFrom, coversTo, rest);
    }
  }

  /** Whether the zone covers all of the leg. */
  boolean covers(int zone, double ax, double ay, double bx, double by) {
    return prepared[zone].covers(leg(new Coordinate(ax, ay), new Coordinate(bx, by)));
  }

  private boolean covers(int zone, Coordinate place) {
    return prepared[zone].covers(FACTORY.createPoint(place));
  }

  private static Geometry leg(Coordinate from, Coordinate to) {
    return from.equals2D(to)
        ? FACTORY.createPoint(from)
        : FACTORY.createLineString(new Coordinate[] {from, to});
  }
}
