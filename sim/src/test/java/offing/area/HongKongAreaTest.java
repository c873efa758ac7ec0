package offing.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What the embedded area holds. */
class HongKongAreaTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));

  @Test
  void holdsLandOfBothSourcesApart() {
    assertThat(AREA.land()).hasSize(434);
    assertThat(AREA.land().stream().filter(Land::added)).hasSize(72);
    assertThat(AREA.attributions())
        .extracting(Attribution::licence)
        .contains("LGPL-3.0-or-later", "ODbL-1.0", "public domain");
    assertThat(AREA.world()).get().matches(Files::isRegularFile);
  }

  @Test
  void theBoundaryHasItsThirtyOnePointsInThreeSections() {
    assertThat(AREA.boundary().lines()).hasSize(3);
    long vertices =
        AREA.boundary().lines().stream()
            .flatMap(section -> List.of(section.lonLat().getCoordinates()).stream())
            .distinct()
            .count();
    // points 2 to 5 stand on land and belong to the frontier
    assertThat(vertices).isEqualTo(27);
    assertThat(AREA.boundary().marks().stream().filter(m -> m.kind().equals("boundary-point")))
        .hasSize(31);
  }

  /** 2 755.03 square kilometres are published; the land side is typed by hand. */
  @Test
  void homeIsAsLargeAsPublished() {
    assertThat(AREA.boundary().home().getArea() / 1e6).isCloseTo(2755.03, within(6.0));
    assertThat(AREA.boundary().home().isValid()).isTrue();
  }

  @Test
  void hasThirteenRadarsNineCamerasFourAisAndSixWeatherStationsOnLand() {
    assertThat(sites(Site.Kind.RADAR)).hasSize(13);
    assertThat(sites(Site.Kind.CAMERA))
        .hasSize(9)
        .allSatisfy(site -> assertThat(site.heightM()).isBetween(60.0, 120.0));
    assertThat(sites(Site.Kind.AIS_STATION)).hasSize(4);
    assertThat(sites(Site.Kind.WEATHER_STATION)).hasSize(6);
    assertThat(AREA.sites())
        .allSatisfy(site -> assertThat(site.assumed()).isTrue())
        .allSatisfy(site -> assertThat(isOnLand(site)).as(site.id()).isTrue());
  }

  @Test
  void everyFenceIsAValidPolygon() {
    assertThat(AREA.zones()).hasSize(173);
    assertThat(AREA.zones().stream().flatMap(zone -> zone.fence().stream()))
        .hasSizeGreaterThan(100)
        .allSatisfy(fence -> assertThat(fence.getDimension()).isEqualTo(2))
        .allMatch(Geometry::isValid);
  }

  @Test
  void aPlaceIsANameAndNoFence() {
    assertThat(AREA.zones().stream().filter(zone -> zone.kind().equals("place")))
        .hasSizeGreaterThan(20)
        .allMatch(zone -> zone.fence().isEmpty());
  }

  @Test
  void aPointIsACircleOfItsRadiusElseOfItsError() {
    Zone anchorage = zone("an-kellett");
    Zone port = zone("pt-kai-tak");

    assertThat(anchorage.fence().orElseThrow().getArea())
        .isCloseTo(StrictMath.PI * 900 * 900, within(0.002 * 2.5e6));
    assertThat(port.fence().orElseThrow().getArea())
        .isCloseTo(StrictMath.PI * 500 * 500, within(0.002 * 0.8e6));
  }

  @Test
  void aLineIsACorridorOfItsWidth() {
    Zone fairway = zone("fw-tonggu");
    Geometry line = AREA.chart().toChart(fairway.lonLat());

    assertThat(fairway.number("widthM")).hasValue(300);
    assertThat(fairway.fence().orElseThrow().getArea())
        .isCloseTo(300 * line.getLength() + StrictMath.PI * 150 * 150, within(20_000.0));
  }

  @Test
  void aZoneWithoutASizeIsAMark() {
    assertThat(zone("pbs-ha-mei-wan").fence()).isEmpty();
    assertThat(zone("tss-dangan").fence()).isEmpty();
    assertThat(zone("fr-shekou").fence()).isEmpty();
  }

  @Test
  void aZoneKeepsWhatItsFileSays() {
    assertThat(zone("mp-brothers").number("speedLimitKn")).hasValue(10);
    assertThat(zone("hs-fan-lau").text("role")).hasValue("landing");
    assertThat(zone("fr-shekou").number("speedKn")).isPresent();
    assertThat(zone("hs-fan-lau").number("role")).isEmpty();
  }

  private static Zone zone(String id) {
    return AREA.zones().stream().filter(zone -> zone.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Site> sites(Site.Kind kind) {
    return AREA.sites().stream().filter(site -> site.kind() == kind).toList();
  }

  private static boolean isOnLand(Site site) {
    Geometry place = new GeometryFactory().createPoint(new Coordinate(site.lon(), site.lat()));
    return AREA.land().stream().anyMatch(land -> land.lonLat().covers(place));
  }
}
