package offing.optics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import offing.area.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

class FootprintTest {
  private static final double LON = 114.131;
  private static final double LAT = 22.192;

  @Test
  void cornersArePlacedWhereTheRaysMeetTheSea() {
    var footprint = Footprint.of(view(80, 130, -1.5, 3.2, 1.8));
    List<GeodesicData> corners = seen(footprint);

    assertThat(corners.get(0).s12).isEqualTo(1_915.6, within(0.1));
    assertThat(corners.get(0).azi1).isEqualTo(128.4, within(0.002));
    int half = corners.size() / 2;
    assertThat(corners.get(half).s12).isEqualTo(8_074.7, within(0.1));
    assertThat(corners.get(half).azi1).isEqualTo(131.6, within(0.002));
    assertThat(footprint.slantRangeM()).isEqualTo(3_080, within(10.0));
    assertThat(footprint.targetWidthM())
        .isEqualTo(2 * footprint.slantRangeM() * StrictMath.tan(StrictMath.toRadians(1.6)));
    LonLat centre = footprint.centre().orElseThrow();
    assertThat(Geodesic.WGS84.Inverse(LAT, LON, centre.lat(), centre.lon()).azi1)
        .isEqualTo(130, within(1e-6));
  }

  @Test
  void theFarEdgeEndsAtTheHorizon() {
    List<GeodesicData> corners = seen(Footprint.of(view(80, 130, -0.3, 3.2, 1.8)));

    assertThat(corners.stream().mapToDouble(corner -> corner.s12).max().orElseThrow())
        .isEqualTo(RoundSea.horizonM(80), within(1e-3))
        .isEqualTo(33_940, within(6.0));
  }

  @Test
  void aFrameOfTheSkyShowsNoSea() {
    var footprint = Footprint.of(view(80, 130, 2, 3.2, 1.8));

    assertThat(footprint.outline()).isEmpty();
    assertThat(footprint.centre()).isEmpty();
    assertThat(footprint.slantRangeM()).isNaN();
    assertThat(footprint.targetWidthM()).isNaN();
  }

  @Test
  void landEndsWhatIsSeen() {
    List<GeodesicData> corners =
        seen(Footprint.of(view(80, 130, -0.3, 20, 11), deg -> deg < 130 ? 4_000 : 9_000));

    for (GeodesicData corner : corners) {
      assertThat(corner.s12).isLessThan(corner.azi1 < 130 ? 4_000.01 : 9_000.01);
    }
    assertThat(corners).anyMatch(corner -> corner.s12 > 8_999);
  }

  @Test
  void everyOutlineIsAClosedRingWithACornerForEachDegree() {
    var random = new SplittableRandom(3);
    for (int i = 0; i < 2_000; i++) {
      double fieldDeg = random.nextDouble(0.5, 60);
      var view =
          view(
              random.nextDouble(5, 300),
              random.nextDouble(0, 360),
              random.nextDouble(-20, 1),
              fieldDeg,
              fieldDeg * 9 / 16);
      List<LonLat> outline = Footprint.of(view).outline();
      if (outline.isEmpty()) {
        continue;
      }
      Coordinate[] ring =
          outline.stream().map(at -> new Coordinate(at.lon(), at.lat())).toArray(Coordinate[]::new);
      assertThat(ring[0]).isEqualTo(ring[ring.length - 1]);
      assertThat(Orientation.isCCW(ring)).as("%s", view).isTrue();
      List<GeodesicData> corners = seen(outline);
      double horizonM = RoundSea.horizonM(view.heightM());
      for (int c = 1; c < corners.size(); c++) {
        assertThat(corners.get(c).s12).isLessThan(horizonM + 0.01);
        double turnDeg =
            StrictMath.IEEEremainder(corners.get(c).azi1 - corners.get(c - 1).azi1, 360);
        boolean isAtHorizon =
            Math.min(corners.get(c).s12, corners.get(c - 1).s12) > 0.999 * horizonM;
        assertThat(!isAtHorizon || Math.abs(turnDeg) <= 1).as("%s: %s", view, turnDeg).isTrue();
      }
    }
  }

  @Test
  void aViewBetweenTwoTurnsTheShorterWay() {
    CameraView from = view(80, 350, -1, 4, 2);
    CameraView to = view(80, 20, -3, 2, 1);

    CameraView half = from.towards(to, 0.5);
    assertThat(half.azimuthDeg()).isEqualTo(5, within(1e-9));
    assertThat(half.elevationDeg()).isEqualTo(-2);
    assertThat(half.fieldOfViewDeg()).isEqualTo(3);
    assertThat(from.towards(to, 0)).isEqualTo(from);
    assertThat(from.towards(to, 1)).isEqualTo(to);
  }

  private static CameraView view(
      double heightM, double azimuthDeg, double elevationDeg, double fieldDeg, double verticalDeg) {
    return new CameraView(LON, LAT, heightM, azimuthDeg, elevationDeg, fieldDeg, verticalDeg);
  }

  private static List<GeodesicData> seen(Footprint footprint) {
    return seen(footprint.outline());
  }

  /** Each corner from the lens, bearings in [0, 360). */
  private static List<GeodesicData> seen(List<LonLat> outline) {
    List<GeodesicData> seen = new ArrayList<>();
    for (LonLat corner : outline) {
      GeodesicData line = Geodesic.WGS84.Inverse(LAT, LON, corner.lat(), corner.lon());
      line.azi1 = (line.azi1 + 360) % 360;
      seen.add(line);
    }
    return seen;
  }
}
