package offing.watch.zone;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Zones as JTS would have them asked for: prepared geometries in an STRtree. */
final class JtsTree {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final PreparedGeometry[] prepared;
  private final STRtree tree = new STRtree();

  JtsTree(List<Geometry> zones) {
    prepared =
        zones.stream().map(PreparedGeometryFactory::prepare).toArray(PreparedGeometry[]::new);
    for (int zone = 0; zone < prepared.length; zone++) {
      tree.insert(zones.get(zone).getEnvelopeInternal(), zone);
    }
    tree.build();
  }

  /** How many zones cover a place, and the sum of their numbers squared: what to compare. */
  long at(double x, double y) {
    Point place = FACTORY.createPoint(new Coordinate(x, y));
    long told = 0;
    for (Object near : tree.query(place.getEnvelopeInternal())) {
      int zone = (Integer) near;
      if (prepared[zone].covers(place)) {
        told += 1 + (long) zone * zone;
      }
    }
    return told;
  }

  /** Notes what a leg does to each zone near it. */
  void note(double ax, double ay, double bx, double by, Transitions transitions) {
    Coordinate from = new Coordinate(ax, ay);
    Coordinate to = new Coordinate(bx, by);
    Geometry leg = Legs.geometry(from, to);
    for (Object near : tree.query(new Envelope(from, to))) {
      int zone = (Integer) near;
      boolean coversFrom = prepared[zone].covers(FACTORY.createPoint(from));
      boolean coversTo = prepared[zone].covers(FACTORY.createPoint(to));
      boolean rest =
          coversFrom == coversTo
              && (coversFrom ? prepared[zone].covers(leg) : prepared[zone].intersects(leg));
      transitions.note(zone, coversFrom, coversTo, rest);
    }
  }
}
