package offing.watch.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Boundary;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

class BoundaryIndexTest {
  private static final int CASES = 8_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final BoundaryIndex INDEX = BoundaryIndex.of(AREA.boundary());
  private static final Geometry HOME = AREA.boundary().home();
  private static final Geometry LINE =
      FACTORY.createMultiLineString(
          AREA.boundary().lines().stream().map(Boundary.Section::chart).toArray(LineString[]::new));

  private final Legs legs = new Legs(1, shapes());

  private static List<Geometry> shapes() {
    List<Geometry> shapes = new ArrayList<>(List.of(HOME));
    for (int i = 0; i < LINE.getNumGeometries(); i++) {
      shapes.add(LINE.getGeometryN(i));
    }
    return shapes;
  }

  @Test
  void placesOfOnePlainCellAreOnTheSameSide() {
    int alike = 0;
    for (int i = 0; i < CASES; i++) {
      Coordinate[] leg = legs.next();
      if (INDEX.isIn(INDEX.plainCell(leg[0].x, leg[0].y), leg[1].x, leg[1].y)) {
        alike++;

        assertThat(INDEX.isHome(leg[1].x, leg[1].y))
            .as("%s to %s", leg[0], leg[1])
            .isEqualTo(INDEX.isHome(leg[0].x, leg[0].y));
        assertThat(INDEX.crossing(leg[0].x, leg[0].y, leg[1].x, leg[1].y)).isZero();
      }
    }
    assertThat(alike).isBetween(CASES / 100, CASES - CASES / 10);
  }

  @Test
  void homeIsWhatJtsSaysItCovers() {
    for (int i = 0; i < CASES; i++) {
      Coordinate place = legs.place();
      assertThat(INDEX.isHome(place.x, place.y))
          .as("%s", place)
          .isEqualTo(HOME.covers(Legs.geometry(place, place)));
    }
  }

  @Test
  void theLineItselfIsHome() {
    for (Coordinate corner : LINE.getCoordinates()) {
      assertThat(INDEX.isHome(corner.x, corner.y)).as("%s", corner).isTrue();
    }
  }

  @Test
  void whereNoLineIsDrawnNothingIsHomeOrNearAndNobodyCrosses() {
    BoundaryIndex none = BoundaryIndex.of(new Boundary(List.of(), FACTORY.createPolygon()));
    for (int i = 0; i < 100; i++) {
      Coordinate from = legs.place();
      Coordinate to = legs.place();
      assertThat(none.isHome(from.x, from.y)).isFalse();
      assertThat(none.signedDistanceM(from.x, from.y)).isNaN();
      assertThat(none.metresToCrossing(from.x, from.y, 1, 0, 1e9)).isNaN();
      assertThat(none.crossing(from.x, from.y, to.x, to.y)).isZero();
    }
  }

  @Test
  void signedDistanceIsThatOfJts() {
    for (int i = 0; i < CASES; i++) {
      Coordinate place = legs.place();
      Geometry point = Legs.geometry(place, place);
      double distanceM = LINE.distance(point);

      assertThat(INDEX.signedDistanceM(place.x, place.y))
          .as("%s", place)
          .isCloseTo(HOME.covers(point) ? -distanceM : distanceM, within(1e-6));
    }
  }

  @Test
  void metresToCrossingEndOnTheLineAndNothingOfItComesBefore() {
    double limitM = 40_000;
    int met = 0;
    for (int i = 0; i < CASES; i++) {
      Coordinate from = legs.place();
      if (LINE.distance(Legs.geometry(from, from)) < 1e-6) {
        continue; // which side of rounding it lies on decides whether it still is to cross
      }
      double angle = legs.dice().nextDouble(0, 2 * StrictMath.PI);
      double east = StrictMath.cos(angle);
      double north = StrictMath.sin(angle);
      double metres = INDEX.metresToCrossing(from.x, from.y, east, north, limitM);
      Coordinate far = new Coordinate(from.x + limitM * east, from.y + limitM * north);
      Geometry crossings = LINE.intersection(Legs.geometry(from, far));

      if (Double.isNaN(metres)) {
        assertThat(crossings.isEmpty() || isAtEdge(crossings, from, far)).as("%s", from).isTrue();
      } else {
        met++;
        double nearestM = nearestM(crossings, from);
        assertThat(metres).as("%s on %s", from, angle).isCloseTo(nearestM, within(1e-3));
        assertThat(metres).isBetween(0.0, limitM);
      }
    }
    assertThat(met).isBetween(CASES / 4, CASES);
  }

  /** A course that only grazes a corner may miss it by rounding. */
  private static boolean isAtEdge(Geometry crossings, Coordinate from, Coordinate far) {
    Geometry leg = Legs.geometry(from, far);
    return new DistanceOp(LINE.getBoundary(), leg).distance() < 1e-6
        || crossings.distance(Legs.geometry(far, far)) < 1e-6;
  }

  private static double nearestM(Geometry crossings, Coordinate from) {
    return crossings.isEmpty()
        ? LINE.distance(Legs.geometry(from, from))
        : crossings.distance(Legs.geometry(from, from));
  }

  @Test
  void aLimitCutsOff() {
    for (int i = 0; i < CASES; i++) {
      Coordinate from = legs.place();
      double angle = legs.dice().nextDouble(0, 2 * StrictMath.PI);
      double east = StrictMath.cos(angle);
      double north = StrictMath.sin(angle);
      double metres = INDEX.metresToCrossing(from.x, from.y, east, north, 1e6);
      if (Double.isNaN(metres)) {
        continue;
      }
      assertThat(INDEX.metresToCrossing(from.x, from.y, east, north, metres)).isEqualTo(metres);
      assertThat(INDEX.metresToCrossing(from.x, from.y, east, north, metres * 0.999 - 1e-6))
          .isNaN();
      assertThat(INDEX.angleToNormalDeg(from.x, from.y, east, north, metres)).isBetween(0.0, 90.0);
    }
  }

  @Test
  void aCourseSquareToTheLineHasNoAngleToItsNormal() {
    BoundaryIndex index = level();

    assertThat(index.metresToCrossing(500, 300, 0, -1, 1000)).isEqualTo(300);
    assertThat(index.angleToNormalDeg(500, 300, 0, -1, 1000)).isCloseTo(0, within(1e-9));
    double half = Math.sqrt(0.5);
    assertThat(index.metresToCrossing(100, 300, half, -half, 1000))
        .isCloseTo(300 / half, within(1e-9));
    assertThat(index.angleToNormalDeg(100, 300, half, -half, 1000)).isCloseTo(45, within(1e-9));
    assertThat(index.metresToCrossing(-100, 0, 1, 0, 1000)).as("along it").isEqualTo(100);
    assertThat(index.angleToNormalDeg(-100, 0, 1, 0, 1000)).isCloseTo(90, within(1e-9));
    assertThat(index.metresToCrossing(100, 0, 1, 0, 1000)).as("on it").isEqualTo(0);
  }

  @Test
  void aLegChangesSidesWhereItsEndsDo() {
    int[] seen = new int[3];
    for (int i = 0; i < CASES; i++) {
      Coordinate[] leg = legs.next();
      int crossing = INDEX.crossing(leg[0].x, leg[0].y, leg[1].x, leg[1].y);
      boolean from = HOME.covers(Legs.geometry(leg[0], leg[0]));
      boolean to = HOME.covers(Legs.geometry(leg[1], leg[1]));
      boolean near =
          LINE.distance(Legs.geometry(leg[0], leg[1])) <= 1e-6
              || LINE.distance(Legs.geometry(leg[0], leg[0])) <= 1
              || LINE.distance(Legs.geometry(leg[1], leg[1])) <= 1;

      assertThat(crossing)
          .as("%s to %s", leg[0], leg[1])
          .isEqualTo(from == to || !near ? 0 : (to ? 1 : -1));
      seen[crossing + 1]++;
    }
    assertThat(seen[0]).isGreaterThan(CASES / 100);
    assertThat(seen[2]).isGreaterThan(CASES / 100);
  }

  @Test
  void reversingALegTurnsItsCrossing() {
    for (int i = 0; i < CASES; i++) {
      Coordinate[] leg = legs.next();
      assertThat(INDEX.crossing(leg[1].x, leg[1].y, leg[0].x, leg[0].y))
          .isEqualTo(-INDEX.crossing(leg[0].x, leg[0].y, leg[1].x, leg[1].y));
    }
  }

  @Test
  void overAndBackIsNoCrossing() {
    BoundaryIndex index = level();

    assertThat(index.crossing(500, 10, 500, -10)).isEqualTo(1);
    assertThat(index.crossing(500, -10, 500, 10)).isEqualTo(-1);
    assertThat(index.crossing(-500, -10, 1500, -10)).as("in and out by the sides").isEqualTo(0);
    assertThat(index.crossing(500, -10, -500, -10)).as("not over the line").isEqualTo(0);
  }

  /** The top of a square is the line, what lies below is home. */
  private static BoundaryIndex level() {
    LineString top =
        FACTORY.createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(1000, 0)});
    return BoundaryIndex.of(
        new Boundary(
            List.of(new Boundary.Section("top", top, top)), Shapes.square(0, -1000, 1000)));
  }
}
