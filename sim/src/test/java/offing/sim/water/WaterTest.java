package offing.sim.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.DepthBand;
import offing.area.Draught;
import offing.area.Land;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** The raster against the outlines themselves. */
class WaterTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Water WATER = Water.of(AREA);
  private static final WayFinder FINDER = new WayFinder(WATER);
  private static final List<Geometry> LAND =
      AREA.land().stream().<Geometry>map(Land::chart).toList();
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final IndexedFacetDistance OUTLINES =
      new IndexedFacetDistance(SHAPES.buildGeometry(LAND));
  private static final double HALF_DIAGONAL_M = WATER.grid().halfDiagonalM();

  /** Not so near to the edge that land beyond it would be nearer than any inside. */
  private static double[] somewhere(RandomGenerator dice) {
    Grid grid = WATER.grid();
    double edge = Water.MOST_ROOM_M;
    return new double[] {
      grid.westM() + edge + dice.nextDouble() * (grid.columns() * grid.cellM() - 2 * edge),
      grid.southM() + edge + dice.nextDouble() * (grid.rows() * grid.cellM() - 2 * edge)
    };
  }

  /** To the nearest outline; of a place on land too. */
  private static double toLandM(Geometry shape) {
    return OUTLINES.distance(shape);
  }

  private static Geometry leg(double x0, double y0, double x1, double y1) {
    return SHAPES.createLineString(
        new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)});
  }

  @Test
  void roomIsTheDistanceToLandGiveOrTakeACell() {
    RandomGenerator dice = Dice.named(1, "room");
    for (int i = 0; i < 200; i++) {
      double[] at = somewhere(dice);
      double room = WATER.roomM(at[0], at[1]);
      double toLand = toLandM(SHAPES.createPoint(new Coordinate(at[0], at[1])));

      assertThat(room).isLessThanOrEqualTo(toLand + HALF_DIAGONAL_M);
      if (room > 0 && room < Water.MOST_ROOM_M) {
        assertThat(room).isGreaterThan(toLand - 4 * HALF_DIAGONAL_M - 2);
      }
    }
  }

  @Test
  void aClearLegIsClearOfTheOutlines() {
    RandomGenerator dice = Dice.named(2, "legs");
    int clear = 0;
    for (int i = 0; i < 200; i++) {
      double[] a = somewhere(dice);
      double x = a[0] + 20_000 * (dice.nextDouble() - 0.5);
      double y = a[1] + 20_000 * (dice.nextDouble() - 0.5);
      if (WATER.isClear(a[0], a[1], x, y, Water.LEAST_ROOM_M)) {
        clear++;
        assertThat(toLandM(leg(a[0], a[1], x, y))).isGreaterThan(10);
      }
    }
    assertThat(clear).isGreaterThan(25);
  }

  @Test
  void aWayOfAFewMetresHasItsTwoEnds() {
    Grid grid = WATER.grid();
    double[] at = nearLand(Dice.named(4, "cell"));
    int cell = grid.cell(at[0], at[1]);
    double x = grid.eastM(cell);
    double y = grid.northM(cell);

    Way way = FINDER.find(x - 5, y, x + 5, y, 50_000);

    assertThat(way.x()).containsExactly(x - 5, x + 5);
    assertThat(way.y()).containsExactly(y, y);
  }

  @Test
  void touchingLandIsToldAsTheOutlinesTellIt() {
    RandomGenerator dice = Dice.named(3, "touch");
    int touching = 0;
    for (int i = 0; i < 250; i++) {
      double[] a = nearLand(dice);
      double x = a[0] + 30 * (dice.nextDouble() - 0.5);
      double y = a[1] + 30 * (dice.nextDouble() - 0.5);
      Geometry leg = leg(a[0], a[1], x, y);
      boolean touches = LAND.stream().anyMatch(leg::intersects);
      touching += touches ? 1 : 0;

      assertThat(WATER.touchesLand(a[0], a[1], x, y)).isEqualTo(touches);
    }
    assertThat(touching).isBetween(25, 225);
  }

  /** Within some 100 m of a corner of an outline. */
  private static double[] nearLand(RandomGenerator dice) {
    Geometry land = LAND.get(dice.nextInt(LAND.size()));
    Coordinate corner = land.getCoordinates()[dice.nextInt(land.getNumPoints())];
    return new double[] {
      corner.x + 200 * (dice.nextDouble() - 0.5), corner.y + 200 * (dice.nextDouble() - 0.5)
    };
  }

  @Test
  void waysKeepOffTheLandAndJoinAnyTwoPlaces() {
    RandomGenerator dice = Dice.named(4, "ways");
    for (int i = 0; i < 15; i++) {
      double[] a = somewhere(dice);
      double[] b = somewhere(dice);
      double[] from = WATER.nearest(a[0], a[1], Water.LEAST_ROOM_M);
      double[] to = WATER.nearest(b[0], b[1], Water.LEAST_ROOM_M);

      Way way = FINDER.find(from[0], from[1], to[0], to[1], 500);

      assertThat(way.x()[0]).isEqualTo(from[0]);
      assertThat(way.y()[way.size() - 1]).isEqualTo(to[1]);
      for (int leg = 1; leg < way.size(); leg++) {
        Geometry line = leg(way.x()[leg - 1], way.y()[leg - 1], way.x()[leg], way.y()[leg]);
        assertThat(toLandM(line)).isGreaterThan(10);
      }
    }
  }

  @Test
  void aWayRunsDownTheMiddleOfAChannel() {
    double[] east = chart(114.078, 22.325);
    double[] west = chart(113.93, 22.359);
    Way way = FINDER.find(east[0], east[1], west[0], west[1], 1000);

    for (int i = 1; i < way.size() - 1; i++) {
      assertThat(WATER.roomM(way.x()[i], way.y()[i])).isGreaterThan(250);
    }
  }

  private static double[] chart(double lon, double lat) {
    return WATER.nearest(
        AREA.chart().eastM(lon, lat), AREA.chart().northM(lon, lat), Water.LEAST_ROOM_M);
  }

  @Test
  void aDeepShipGoesRoundABankThatABoatCrosses() {
    Water deep = WATER.forDraught(AREA, Draught.DEEP);
    double[] south = {AREA.chart().eastM(113.785, 22.31), AREA.chart().northM(113.785, 22.31)};
    double[] north = {AREA.chart().eastM(113.79, 22.56), AREA.chart().northM(113.79, 22.56)};

    Way boat = FINDER.find(south[0], south[1], north[0], north[1], 500);
    Way ship = FINDER.heedingLanes(deep).find(south[0], south[1], north[0], north[1], 500);

    assertThat(crossesBank(boat)).isTrue();
    assertThat(crossesBank(ship)).isFalse();
  }

  private static boolean crossesBank(Way way) {
    DepthBand bank =
        AREA.depths().stream()
            .filter(band -> band.id().equals("dp-lingding-middle"))
            .findFirst()
            .orElseThrow();
    boolean crosses = false;
    for (int i = 1; i < way.size(); i++) {
      crosses |=
          bank.fence().intersects(leg(way.x()[i - 1], way.y()[i - 1], way.x()[i], way.y()[i]));
    }
    return crosses;
  }

  @Test
  void shoalsAreRoomLessAndBoatsLoseNone() {
    Water deep = WATER.forDraught(AREA, Draught.DEEP);
    Water medium = WATER.forDraught(AREA, Draught.MEDIUM);
    double east = AREA.chart().eastM(114.02, 22.49);
    double north = AREA.chart().northM(114.02, 22.49);

    assertThat(WATER.forDraught(AREA, Draught.SHALLOW)).isSameAs(WATER);
    assertThat(WATER.roomM(east, north)).isGreaterThan(Water.LEAST_ROOM_M);
    assertThat(medium.roomM(east, north)).isZero();
    assertThat(deep.roomM(east, north)).isZero();
    assertThat(medium.touchesLand(east, north, east + 5, north)).isFalse();
  }

  @Test
  void aWayDoesNotGoAgainstALane() {
    double[] in = chart(114.106, 22.259);
    double[] out = chart(114.189, 22.158);
    WayFinder heeding = FINDER.heedingLanes(WATER);

    Way inbound = heeding.find(out[0], out[1], in[0], in[1], 300);
    Way outbound = heeding.find(in[0], in[1], out[0], out[1], 300);

    assertThat(isOpposed(inbound)).isFalse();
    assertThat(isOpposed(outbound)).isFalse();
    assertThat(isOpposed(inbound.reversed()) || isOpposed(outbound.reversed())).isTrue();
  }

  private static boolean isOpposed(Way way) {
    boolean opposed = false;
    for (int i = 1; i < way.size(); i++) {
      opposed |= WATER.lanes().isOpposed(way.x()[i - 1], way.y()[i - 1], way.x()[i], way.y()[i]);
    }
    return opposed;
  }
}
