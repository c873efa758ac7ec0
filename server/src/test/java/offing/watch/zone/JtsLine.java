package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The straight pieces of lines or edges, met as JTS' line intersector says. */
final class JtsLine {
  private final List<Coordinate[]> lines = new ArrayList<>();
  private final RobustLineIntersector intersector = new RobustLineIntersector();
  private boolean meets;
  private boolean crosses;
  private double firstMetM;
  private double firstCrossedM;

  JtsLine(Geometry geometry) {
    for (Object line : LinearComponentExtracter.getLines(geometry)) {
      lines.add(((Geometry) line).getCoordinates());
    }
  }

  /** Looks what a leg has in common with the pieces. */
  JtsLine look(Coordinate from, Coordinate to) {
    meets = false;
    crosses = false;
    firstMetM = Double.NaN;
    firstCrossedM = Double.NaN;
    for (Coordinate[] line : lines) {
      for (int i = 1; i < line.length; i++) {
        if (Envelope.intersects(from, to, line[i - 1], line[i])) {
          look(from, to, line[i - 1], line[i]);
        }
      }
    }
    return this;
  }

  private void look(Coordinate from, Coordinate to, Coordinate begin, Coordinate end) {
    intersector.computeIntersection(from, to, begin, end);
    meets |= intersector.hasIntersection();
    crosses |= intersector.isProper();
    for (int i = 0; i < intersector.getIntersectionNum(); i++) {
      double metres = from.distance(intersector.getIntersection(i));
      firstMetM = metres >= firstMetM ? firstMetM : metres;
      if (intersector.isProper()) {
        firstCrossedM = metres >= firstCrossedM ? firstCrossedM : metres;
      }
    }
  }

  /** Whether the leg has a point in common with a piece. */
  boolean meets() {
    return meets;
  }

  /** Whether it has one with a piece that is an end of neither. */
  boolean crosses() {
    return crosses;
  }

  /** How far along the leg it first meets a piece, metres; NaN where it meets none. */
  double firstMetM() {
    return firstMetM;
  }

  /** The same of points that are an end of neither. */
  double firstCrossedM() {
    return firstCrossedM;
  }

  /** To the nearest end of a piece, metres. */
  double cornerM(Coordinate place) {
    double nearestM = Double.POSITIVE_INFINITY;
    for (Coordinate[] line : lines) {
      for (Coordinate corner : line) {
        nearestM = Math.min(nearestM, corner.distance(place));
      }
    }
    return nearestM;
  }
}
