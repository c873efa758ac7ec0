package offing.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The Hong Kong chart as it stands in its folder, held against GeoTools' own transform. */
class ChartTest {
  private static final double PROMISED_M = 0.05;
  private static final double METRES_PER_DEGREE = 111_320;

  private static Chart chart;
  private static GeoToolsProjection projection;

  @BeforeAll
  static void readBoth() throws Exception {
    chart = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();
    projection = new GeoToolsProjection(chart.crs());
  }

  @Test
  void metresAreThoseOfGeoToolsAllOverTheChart() {
    double[] grid = new double[2];
    for (Coordinate place : places()) {
      projection.toGrid(place.x, place.y, grid);
      assertThat(chart.eastM(place.x, place.y))
          .as("%s", place)
          .isCloseTo(grid[0] - chart.originEastingM(), within(PROMISED_M));
      assertThat(chart.northM(place.x, place.y))
          .as("%s", place)
          .isCloseTo(grid[1] - chart.originNorthingM(), within(PROMISED_M));
    }
  }

  @Test
  void degreesAreThoseOfGeoToolsAllOverTheChart() {
    double[] lonLat = new double[2];
    for (Coordinate place : places()) {
      double eastM = chart.eastM(place.x, place.y);
      double northM = chart.northM(place.x, place.y);
      projection.toLonLat(eastM + chart.originEastingM(), northM + chart.originNorthingM(), lonLat);
      double perLon = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(place.y));
      assertThat((chart.lon(eastM, northM) - lonLat[0]) * perLon)
          .as("%s", place)
          .isCloseTo(0, within(PROMISED_M));
      assertThat((chart.lat(eastM, northM) - lonLat[1]) * METRES_PER_DEGREE)
          .as("%s", place)
          .isCloseTo(0, within(PROMISED_M));
    }
  }

  @Test
  void thereAndBackIsTheSamePlace() {
    for (Coordinate place : places()) {
      double eastM = chart.eastM(place.x, place.y);
      double northM = chart.northM(place.x, place.y);
      double lon = chart.lon(eastM, northM);
      double lat = chart.lat(eastM, northM);
      assertThat(chart.eastM(lon, lat)).isCloseTo(eastM, within(PROMISED_M));
      assertThat(chart.northM(lon, lat)).isCloseTo(northM, within(PROMISED_M));
    }
  }

  /** Point of reference of the task of fitting: Tsim Sha Tsui, by GeoTools 33.1. */
  @Test
  void aKnownPlaceIsWhereItWasRead() {
    assertThat(chart.eastM(114.1694, 22.3193) + chart.originEastingM())
        .isCloseTo(835497.921, within(0.01));
    assertThat(chart.northM(114.1694, 22.3193) + chart.originNorthingM())
        .isCloseTo(820032.936, within(0.01));
  }

  @Test
  void convergenceTurnsAGridBearingIntoATrueOne() {
    for (Coordinate place : places()) {
      double[] here = new double[2];
      double[] north = new double[2];
      projection.toGrid(place.x, place.y, here);
      projection.toGrid(place.x, place.y + 0.001, north);
      double gridBearingOfNorthDeg =
          StrictMath.toDegrees(StrictMath.atan2(north[0] - here[0], north[1] - here[1]));

      assertThat(gridBearingOfNorthDeg + chart.convergenceDeg(place.x, place.y))
          .as("%s", place)
          .isCloseTo(0, within(0.002));
    }
  }

  @Test
  void convergenceIsPositiveEastOfTheCentralMeridian() {
    assertThat(chart.convergenceDeg(114.8, 22.3)).isPositive();
    assertThat(chart.convergenceDeg(113.5, 22.3)).isNegative();
  }

  @Test
  void theFitInTheFolderIsWhatFittingAgainGives() {
    Chart again = ChartFit.fit(chart.crs(), chart.bounds(), projection);

    for (Coordinate place : places()) {
      assertThat(again.eastM(place.x, place.y))
          .isCloseTo(chart.eastM(place.x, place.y), within(1e-6));
      assertThat(again.northM(place.x, place.y))
          .isCloseTo(chart.northM(place.x, place.y), within(1e-6));
    }
    assertThat(again.fitErrorM()).isCloseTo(chart.fitErrorM(), within(1e-4)).isLessThan(0.01);
  }

  @Test
  void aGeometryIsProjectedVertexByVertex() {
    Coordinate[] line = {new Coordinate(114, 22.2), new Coordinate(114.1, 22.3)};

    Coordinate[] projected =
        chart.toChart(new GeometryFactory().createLineString(line)).getCoordinates();

    for (int i = 0; i < line.length; i++) {
      assertThat(projected[i].x).isEqualTo(chart.eastM(line[i].x, line[i].y));
      assertThat(projected[i].y).isEqualTo(chart.northM(line[i].x, line[i].y));
    }
    assertThat(line[0]).isEqualTo(new Coordinate(114, 22.2));
  }

  /** A grid of 61 by 61 places, edges included, and 5 000 by the dice. */
  private static List<Coordinate> places() {
    Bounds bounds = chart.bounds();
    DoubleUnaryOperator lon = part -> bounds.west() + part * (bounds.east() - bounds.west());
    DoubleUnaryOperator lat = part -> bounds.south() + part * (bounds.north() - bounds.south());
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    List<Coordinate> places = new ArrayList<>();
    for (int i = 0; i < 61 * 61; i++) {
      int row = i / 61;
      places.add(new Coordinate(lon.applyAsDouble(i % 61 / 60.0), lat.applyAsDouble(row / 60.0)));
    }
    for (int i = 0; i < 5000; i++) {
      places.add(
          new Coordinate(
              lon.applyAsDouble(dice.nextDouble()), lat.applyAsDouble(dice.nextDouble())));
    }
    return places;
  }
}
