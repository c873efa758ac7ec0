package offing.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import offing.area.Bounds;
import offing.area.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatersTest {
  private static final double M_PER_DEG = 111_195;

  private static List<LonLat> around(double lon, double lat, double spreadDeg, int count) {
    var random = new Random(count);
    var places = new ArrayList<LonLat>();
    for (int i = 0; i < count; i++) {
      places.add(
          new LonLat(
              lon + spreadDeg * (random.nextDouble() - 0.5),
              lat + spreadDeg * (random.nextDouble() - 0.5)));
    }
    return places;
  }

  @Test
  void allOfOneSeaIsInItsWaters() {
    List<LonLat> places = around(12, 55.5, 1, 500);
    Bounds bounds = Waters.of(places).bounds();

    assertThat(places).allMatch(place -> bounds.contains(place.lon(), place.lat()));
    assertThat(bounds.east() - bounds.west()).isLessThan(1.3);
  }

  @Test
  void ofManySeasItIsTheBusiestAndNoWiderThanAChartIsGoodFor() {
    for (int seed = 1; seed < 40; seed++) {
      var random = new Random(seed);
      double lon = -170 + 340 * random.nextDouble();
      double lat = -70 + 140 * random.nextDouble();
      List<LonLat> places = around(lon, lat, 1.5, 600);
      List<LonLat> elsewhere = around(lon > 0 ? lon - 20 : lon + 20, lat / 2, 8, 500);
      places.addAll(elsewhere);

      Bounds bounds = Waters.of(places).bounds();

      assertThat(bounds.contains(lon, lat)).as("%s %s in %s", lon, lat, bounds).isTrue();
      assertThat(isNoWiderThanAChart(bounds)).as("%s", bounds).isTrue();
    }
  }

  @Test
  void anOceanFullIsCutToWhatAChartIsGoodFor() {
    for (double lat : new double[] {-60, 0, 55}) {
      Bounds bounds = Waters.of(around(12, lat, 12, 3_000)).bounds();

      assertThat(isNoWiderThanAChart(bounds)).as("%s", bounds).isTrue();
    }
  }

  private static boolean isNoWiderThanAChart(Bounds bounds) {
    double shrink = Math.cos(Math.toRadians((bounds.south() + bounds.north()) / 2));
    return (bounds.north() - bounds.south()) * M_PER_DEG < 330_000
        && (bounds.east() - bounds.west()) * M_PER_DEG * shrink < 350_000;
  }

  @ParameterizedTest
  @CsvSource({
    "12.6, 55.7, EPSG:32633, 55.7 N 12.6 E",
    "114.1, 22.3, EPSG:32650, 22.3 N 114.1 E",
    "-70.5, -33.5, EPSG:32719, 33.5 S 70.5 W",
    "179.5, -18, EPSG:32760, 18.0 S 179.5 E"
  })
  void itsGridIsThatOfItsZone(double lon, double lat, String crs, String middle) {
    Waters waters = Waters.of(List.of(new LonLat(lon, lat)));

    assertThat(waters.crs()).isEqualTo(crs);
    assertThat(waters.middle()).isEqualTo(middle);
  }
}
