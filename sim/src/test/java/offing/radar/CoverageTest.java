package offing.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

class CoverageTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final CoverageSurvey SURVEY = CoverageSurvey.of(AREA);
  private static final List<String> ALL = SURVEY.radars().stream().map(RadarSite::id).toList();
  private static final List<IndexedPointInAreaLocator> LAND =
      AREA.land().stream().map(land -> new IndexedPointInAreaLocator(land.chart())).toList();
  private static final double SLIGHT = 0.3;
  private static final double MODERATE = 1.875;
  private static final double SMALL_M2 = 2.5;
  private static final double SMALL_M = 1;

  @Test
  void aLittleOverHalfOfTheWatersIsSeenForSmallCraft() {
    Coverage coverage = coverage(ALL, SMALL_M2, SLIGHT, 0);

    assertThat(seenShareOfHomeWaters(coverage)).isBetween(0.5, 0.85);
  }

  @Test
  void roughSeaRainAndFewerRadarsTakeFromIt() {
    double slight = seen(coverage(ALL, SMALL_M2, SLIGHT, 0));

    assertThat(seen(coverage(ALL, SMALL_M2, MODERATE, 0))).isLessThan(slight);
    assertThat(seen(coverage(ALL, SMALL_M2, SLIGHT, 50))).isLessThan(slight);
    assertThat(seen(coverage(ALL.subList(0, 6), SMALL_M2, SLIGHT, 0))).isLessThan(slight);
    assertThat(seen(coverage(ALL, 100, SLIGHT, 0))).isGreaterThan(slight);
    assertThat(seen(coverage(List.of(), SMALL_M2, SLIGHT, 0))).isZero();
  }

  @Test
  void aCellIsNanOnLandAloneAndElseAChance() {
    Coverage coverage = coverage(ALL, SMALL_M2, SLIGHT, 0);

    for (int row = 0; row < coverage.rows(); row += 7) {
      for (int column = 0; column < coverage.columns(); column += 7) {
        double chance = coverage.chance(column, row);
        double lon = coverage.bounds().west() + (column + 0.5) * coverage.cellDeg();
        double lat = coverage.bounds().south() + (row + 0.5) * coverage.cellDeg();
        assertThat(Double.isNaN(chance)).isEqualTo(isLand(lon, lat));
        if (!Double.isNaN(chance)) {
          assertThat(chance).isBetween(0.0, 1.0).isEqualTo(coverage.chanceAt(lon, lat));
        }
      }
    }
    assertThat(coverage.chanceAt(0, 0)).isNaN();
  }

  @Test
  void itIsTheChanceOfTheBestRadar() {
    Coverage coverage = coverage(ALL, SMALL_M2, SLIGHT, 0);
    double best = 0;
    for (String radar : ALL) {
      Coverage alone = coverage(List.of(radar), SMALL_M2, SLIGHT, 0);
      best = Math.max(best, alone.chanceAt(114.2, 22.15));
    }

    assertThat(best).isPositive();
    assertThat(coverage.chanceAt(114.2, 22.15)).isCloseTo(best, within(1e-7));
    assertThat(Coverage.of(AREA, ALL, SMALL_M2, SMALL_M, 0.3, 0).chances())
        .isEqualTo(coverage.chances());
  }

  private static Coverage coverage(
      List<String> on, double crossSectionM2, double waveHeightM, double rainMmh) {
    return SURVEY.coverage(on, crossSectionM2, SMALL_M, (east, north) -> waveHeightM, rainMmh);
  }

  private static double seen(Coverage coverage) {
    double seen = 0;
    for (float chance : coverage.chances()) {
      seen += chance >= 0.5 ? 1 : 0;
    }
    return seen / coverage.chances().length;
  }

  private static double seenShareOfHomeWaters(Coverage coverage) {
    var home = new IndexedPointInAreaLocator(AREA.boundary().home());
    int waters = 0;
    int seen = 0;
    for (int row = 0; row < coverage.rows(); row++) {
      for (int column = 0; column < coverage.columns(); column++) {
        double lon = coverage.bounds().west() + (column + 0.5) * coverage.cellDeg();
        double lat = coverage.bounds().south() + (row + 0.5) * coverage.cellDeg();
        double chance = coverage.chance(column, row);
        if (!Double.isNaN(chance) && home.locate(chart(lon, lat)) == Location.INTERIOR) {
          waters++;
          seen += chance >= 0.5 ? 1 : 0;
        }
      }
    }
    return seen / (double) waters;
  }

  private static boolean isLand(double lon, double lat) {
    Coordinate place = chart(lon, lat);
    return LAND.stream().anyMatch(land -> land.locate(place) != Location.EXTERIOR);
  }

  private static Coordinate chart(double lon, double lat) {
    return new Coordinate(AREA.chart().eastM(lon, lat), AREA.chart().northM(lon, lat));
  }
}
