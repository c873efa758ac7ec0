package offing.watch.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Stream;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Boundary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * A million seeded legs about a boundary: which side their ends are on and whether they change
 * sides exactly as JTS says, distances within a micrometre of its.
 */
class MillionPlacesTest {
  private static final double MICROMETRE = 1e-6;
  private static final double LIMIT_M = 10_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  static Stream<Arguments> boundaries() {
    return Stream.of(
        Arguments.of(
            "Hong Kong", AreaReader.read(AreaFolder.embedded("hong-kong")).boundary(), 250_000),
        Arguments.of("jagged", Boundaries.jagged(400), 250_000),
        Arguments.of("steps", Boundaries.steps(30), 500_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("boundaries")
  void everyAnswerIsThatOfJts(String name, Boundary boundary, int count) {
    Sides sides = new Sides(boundary);
    Legs legs = new Legs(5, Boundaries.shapes(boundary));
    int[] crossings = new int[3];
    int met = 0;
    for (int i = 0; i < count; i++) {
      Coordinate[] leg = legs.next();
      crossings[sides.checkSides(leg[0], leg[1]) + 1]++;
      met += sides.checkCourse(leg[0], leg[1]) ? 1 : 0;
    }
    assertThat(crossings[0]).isGreaterThan(count / 200);
    assertThat(crossings[2]).isGreaterThan(count / 200);
    assertThat(met).isBetween(count / 10, count);
  }

  /** One boundary, ours and JTS'. */
  private static final class Sides {
    private final BoundaryIndex index;
    private final IndexedPointInAreaLocator home;
    private final IndexedFacetDistance distance;
    private final JtsLine line;

    Sides(Boundary boundary) {
      index = BoundaryIndex.of(boundary);
      home = new IndexedPointInAreaLocator(boundary.home());
      Geometry lines =
          FACTORY.createMultiLineString(
              boundary.lines().stream().map(Boundary.Section::chart).toArray(LineString[]::new));
      distance = new IndexedFacetDistance(lines);
      line = new JtsLine(lines);
    }

    /** The crossing that both tell. */
    int checkSides(Coordinate from, Coordinate to) {
      boolean homeFrom = home.locate(from) != Location.EXTERIOR;
      boolean homeTo = home.locate(to) != Location.EXTERIOR;
      double metresFrom = metres(from);
      double metresTo = metres(to);
      boolean near = line.look(from, to).meets() || metresFrom <= 1 || metresTo <= 1;
      int crossing = homeFrom == homeTo || !near ? 0 : homeTo ? 1 : -1;

      check(index.isHome(from.x, from.y) == homeFrom, "side", from, to);
      check(index.crossing(from.x, from.y, to.x, to.y) == crossing, "crossing", from, to);
      double signed = index.signedDistanceM(from.x, from.y);
      check(homeFrom ? signed <= 0 : signed >= 0, "sign", from, to);
      check(Math.abs(Math.abs(signed) - metresFrom) <= MICROMETRE, "distance", from, to);
      return crossing;
    }

    /** Whether the course of the leg meets the line. */
    boolean checkCourse(Coordinate from, Coordinate to) {
      double length = from.distance(to);
      if (length == 0) {
        return false;
      }
      double east = (to.x - from.x) / length;
      double north = (to.y - from.y) / length;
      double metres = index.metresToCrossing(from.x, from.y, east, north, LIMIT_M);
      Course course = new Course(from, east, north);
      if (Double.isNaN(metres)) {
        // from a micrometre on, so that no place on the line is for rounding to judge
        line.look(course.at(2 * MICROMETRE), course.at(LIMIT_M - MICROMETRE));
        double missedM = line.firstCrossedM();
        check(Double.isNaN(missedM) || isAlong(course, 0, missedM), "missed", from, to);
        return false;
      }
      JtsLine met = line.look(from, course.at(LIMIT_M));
      check(metres >= 0 && metres <= LIMIT_M, "limit", from, to);
      check(isOnLine(course.at(metres)), "not on the line", from, to);
      double crossedM = met.firstCrossedM();
      boolean first = !(crossedM < metres - MICROMETRE) || isAlong(course, crossedM, metres);
      check(first, "not the first", from, to);
      double metM = met.firstMetM();
      boolean atOnce = isAlong(course, 0, metres) || isAlong(course, metM, metres);
      boolean atLast = metM <= metres + MICROMETRE || isAtCorner(course.at(metres));
      check(atLast || atOnce, "early", from, to);
      return true;
    }

    /** A course that meets a corner may pass it by rounding, for JTS. */
    private boolean isAtCorner(Coordinate place) {
      return line.cornerM(place) <= MICROMETRE;
    }

    /** Where course and line are one to a micrometre, they meet at any place of it. */
    private boolean isAlong(Course course, double oneM, double otherM) {
      return !Double.isNaN(oneM)
          && isOnLine(course.at(oneM))
          && isOnLine(course.at((oneM + otherM) / 2));
    }

    private boolean isOnLine(Coordinate place) {
      return metres(place) <= MICROMETRE;
    }

    private double metres(Coordinate place) {
      return distance.distance(FACTORY.createPoint(place));
    }

    private static void check(boolean holds, String what, Coordinate from, Coordinate to) {
      if (!holds) {
        fail("%s: from %s to %s", what, from, to);
      }
    }
  }

  /** A way from a place; a unit vector. */
  private record Course(Coordinate from, double east, double north) {
    Coordinate at(double metres) {
      return new Coordinate(from.x + metres * east, from.y + metres * north);
    }
  }
}
