package offing.sim.water;

import static org.assertj.core.api.Assertions.assertThat;

import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Ways past ships at anchor. */
class AnchoragesTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Water WATER = Water.of(AREA);
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** From west of it to east of it, where the water is open. */
  @ParameterizedTest
  @ValueSource(strings = {"an-south-cheung-chau", "an-south-lamma-dg"})
  void aWayKeepsOutOfAnAnchorageThatNoneIsBoundFor(String id) {
    Geometry anchorage = fence(id);
    Coordinate middle = anchorage.getCentroid().getCoordinate();
    double x = middle.x;
    double y = middle.y;
    var finder = new WayFinder(WATER);

    Way boat = finder.find(x - 3_000, y, x + 3_000, y + 200, 300);
    Way ship = finder.heedingLanes(WATER).find(x - 3_000, y, x + 3_000, y + 200, 300);

    assertThat(line(boat).intersects(anchorage)).isTrue();
    assertThat(line(ship).intersects(anchorage)).isFalse();
    assertThat(line(ship).getLength()).isLessThan(1.3 * line(boat).getLength());
  }

  @ParameterizedTest
  @ValueSource(strings = {"an-south-cheung-chau", "an-south-lamma-dg"})
  void whoIsBoundForAnAnchorageGoesStraightIn(String id) {
    Coordinate middle = fence(id).getCentroid().getCoordinate();
    WayFinder heeding = new WayFinder(WATER).heedingLanes(WATER);

    Way in = heeding.find(middle.x - 3_000, middle.y, middle.x, middle.y, 300);

    assertThat(in.size()).isEqualTo(2);
  }

  /** Nor before its ends, where large ships turn into it or out of it. */
  @Test
  void nobodyAnchorsBesideALane() {
    Geometry lane = line("tss-east-lamma-left");
    for (Coordinate corner : lane.getCoordinates()) {
      assertThat(WATER.anchorages().clearM(corner.x - 150, corner.y)).isNegative();
    }
  }

  private static Geometry line(String id) {
    Zone zone =
        AREA.zones().stream().filter(some -> some.id().equals(id)).findFirst().orElseThrow();
    return AREA.chart().toChart(zone.lonLat());
  }

  private static Geometry fence(String id) {
    Zone zone =
        AREA.zones().stream().filter(some -> some.id().equals(id)).findFirst().orElseThrow();
    return zone.fence().orElseThrow();
  }

  private static Geometry line(Way way) {
    var points = new Coordinate[way.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(way.x()[i], way.y()[i]);
    }
    return SHAPES.createLineString(points);
  }
}
