package offing.radar;

import static offing.sim.sensor.HongKong.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.area.Land;
import offing.area.Site;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

class LandShadowTest {
  private static final GeometryFactory PLANE = new GeometryFactory();

  @Test
  void anIslandHidesWhatIsBehindItAndNothingBesideIt() {
    LandShadow shadow = shadow(box(-500, 4_000, 500, 5_000));

    assertThat(shadow.clearM(0)).isCloseTo(4_000, within(1.0));
    assertThat(shadow.clearM(359.75)).isCloseTo(4_000, within(1.0));
    assertThat(shadow.clearM(8)).isInfinite();
    assertThat(shadow.clearM(180)).isInfinite();
  }

  @Test
  void aRockAndTheOwnHillAreOverlooked() {
    assertThat(shadow(box(-500, 4_000, 500, 4_150)).clearM(0)).isInfinite();
    assertThat(shadow(box(-300, -300, 300, 900)).clearM(0)).isInfinite();
    assertThat(shadow(box(-300, -300, 300, 3_000)).clearM(0)).isCloseTo(1_500, within(1.0));
    assertThat(shadow(box(-300, -300, 300, 3_000)).clearM(180)).isInfinite();
  }

  @Test
  void aLakeOnTheOwnIslandDoesNotOpenTheView() {
    Polygon ring =
        (Polygon) box(-3_000, -3_000, 3_000, 3_000).difference(box(-2_000, 1_600, 2_000, 2_000));

    assertThat(shadow(ring).clearM(0)).isCloseTo(2_000, within(1.0));
    assertThat(shadow(ring).clearM(90)).isCloseTo(1_500, within(1.0));
  }

  /** From every radar of the area, against the outline itself. */
  @Test
  void noClearRayPassesThroughLand() {
    List<PreparedGeometry> land =
        AREA.land().stream()
            .filter(piece -> !piece.added())
            .map(piece -> PreparedGeometryFactory.prepare(piece.chart()))
            .toList();
    RandomGenerator dice = Dice.named(5, "rays");
    for (Site site : AREA.sites().stream().filter(s -> s.kind() == Site.Kind.RADAR).toList()) {
      double x = AREA.chart().eastM(site.lon(), site.lat());
      double y = AREA.chart().northM(site.lon(), site.lat());
      LandShadow shadow = new LandShadow(AREA.land(), x, y);
      for (int i = 0; i < 30; i++) {
        double deg = 0.25 * dice.nextInt(1440);
        double reachM = Math.min(44_448, shadow.clearM(deg) - 1);
        Geometry sight = ray(x, y, deg, LandShadow.OVERLOOKED_M, reachM);
        assertThat(longestOverLandM(land, sight))
            .as("%s at %s", site.id(), deg)
            .isLessThan(LandShadow.THIN_M);
      }
    }
  }

  private static double longestOverLandM(List<PreparedGeometry> land, Geometry sight) {
    return land.stream()
        .filter(piece -> piece.intersects(sight))
        .map(piece -> piece.getGeometry().intersection(sight))
        .flatMap(cut -> IntStream.range(0, cut.getNumGeometries()).mapToObj(cut::getGeometryN))
        .mapToDouble(Geometry::getLength)
        .max()
        .orElse(0);
  }

  private static Geometry ray(double x, double y, double deg, double fromM, double toM) {
    double east = StrictMath.sin(StrictMath.toRadians(deg));
    double north = StrictMath.cos(StrictMath.toRadians(deg));
    double endM = Math.max(fromM, toM);
    return PLANE.createLineString(
        new Coordinate[] {
          new Coordinate(x + east * fromM, y + north * fromM),
          new Coordinate(x + east * endM, y + north * endM)
        });
  }

  private static LandShadow shadow(Polygon land) {
    return new LandShadow(List.of(new Land("test", false, land, land)), 0, 0);
  }

  private static Polygon box(double west, double south, double east, double north) {
    return PLANE.createPolygon(
        new Coordinate[] {
          new Coordinate(west, south),
          new Coordinate(west, north),
          new Coordinate(east, north),
          new Coordinate(east, south),
          new Coordinate(west, south)
        });
  }
}
