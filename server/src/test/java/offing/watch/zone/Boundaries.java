package offing.watch.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.area.Boundary;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Boundaries that are hard to answer for, and long ones. */
final class Boundaries {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Boundaries() {}

  /** Home is a ragged star, 40 km wide; two pieces of its edge are the line, some points twice. */
  static Boundary jagged(int corners) {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(corners);
    double[] ring = new double[2 * corners];
    double radiusM = 15_000;
    for (int i = 0; i < corners; i++) {
      double angle = 2 * StrictMath.PI * i / corners;
      radiusM = Math.max(5_000, Math.min(20_000, radiusM + dice.nextDouble(-1, 1) * 500));
      ring[2 * i] = radiusM * StrictMath.cos(angle);
      ring[2 * i + 1] = radiusM * StrictMath.sin(angle);
    }
    Geometry home = Shapes.ring(ring);
    return boundary(home, piece(home, 0, corners / 3), piece(home, corners / 2, corners));
  }

  /** Home is a ragged ring about 60 km wide and all its edge the line. */
  static Boundary ragged(int segments) {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(segments);
    Geometry home = Shapes.ragged(dice, segments, 0, 0, 30_000);
    return boundary(home, FACTORY.createLineString(home.getCoordinates()));
  }

  /** Home is a stair of whole hundreds of metres; the line goes up and, level, back. */
  static Boundary steps(int count) {
    double[] ring = new double[4 * count + 4];
    for (int i = 0; i < count; i++) {
      ring[4 * i] = 100 * i;
      ring[4 * i + 1] = 100 * i;
      ring[4 * i + 2] = 100 * i;
      ring[4 * i + 3] = 100 * (i + 1);
    }
    ring[4 * count] = -500;
    ring[4 * count + 1] = 100 * count;
    ring[4 * count + 2] = -500;
    ring[4 * count + 3] = 0;
    Geometry home = Shapes.ring(ring);
    return boundary(home, piece(home, 0, count), piece(home, count + 3, 2 * count));
  }

  /** Home and line. */
  static List<Geometry> shapes(Boundary boundary) {
    List<Geometry> shapes = new ArrayList<>(List.of(boundary.home()));
    boundary.lines().forEach(section -> shapes.add(section.chart()));
    return shapes;
  }

  /** Every seventh point twice. */
  private static LineString piece(Geometry ring, int first, int last) {
    Coordinate[] corners = Arrays.copyOfRange(ring.getCoordinates(), first, last + 1);
    List<Coordinate> line = new ArrayList<>();
    for (int i = 0; i < corners.length; i++) {
      line.add(corners[i]);
      if (i % 7 == 0) {
        line.add(corners[i].copy());
      }
    }
    return FACTORY.createLineString(line.toArray(Coordinate[]::new));
  }

  private static Boundary boundary(Geometry home, LineString... lines) {
    return new Boundary(
        Arrays.stream(lines).map(line -> new Boundary.Section("line", line, line)).toList(), home);
  }
}
