package offing.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ObservationTest {

  @Test
  void everyNumberStandsOnItsGridAtMostHalfAStepAway() {
    var random = new SplittableRandom(7);
    for (int i = 0; i < 10_000; i++) {
      double lon = random.nextDouble(-180, 180);
      double lat = random.nextDouble(-90, 90);
      double cogDeg = random.nextDouble(360);
      var report = new UnitReport(0, "PL 82", lon, lat, random.nextDouble(100), cogDeg);

      assertThat(report.lon()).isEqualTo(Math.rint(lon * 600_000) / 600_000);
      assertThat(Math.abs(report.lat() - lat)).isLessThanOrEqualTo(0.5001 / 600_000);
      assertThat(report.cogDeg()).isGreaterThanOrEqualTo(0).isLessThan(360);
      assertThat(StrictMath.abs(StrictMath.IEEEremainder(report.cogDeg() - cogDeg, 360)))
          .isLessThanOrEqualTo(0.0501);
    }
  }

  @Test
  void anAngleThatRoundsToAFullCircleIsZero() {
    assertThat(new RadarPlot(0, "s", 100, 359.996, 0).bearingDeg()).isZero();
    assertThat(new RadarPlot(0, "s", 100, 359.99, 0).bearingDeg()).isEqualTo(359.99);
    assertThat(report(1, Double.NaN, 359.97).cogDeg()).isZero();
  }

  @Test
  void zeroIsNeverNegative() {
    var unit = new UnitReport(0, "u", -1e-9, -1e-9, -0.01, 0);

    assertThat(List.of(unit.lon(), unit.lat(), unit.sogKn())).containsOnly(0.0);
  }

  @Test
  void whatIsFasterThanTheWireCanSayIsTheFastestItCanSay() {
    assertThat(report(1, 140, 0).sogKn()).isEqualTo(102.2);
    assertThat(report(9, 140, 0).sogKn()).isEqualTo(140);
    assertThat(report(1, Double.NaN, 0).sogKn()).isNaN();
  }

  @Test
  void textIsWhatSixBitAsciiCanCarry() {
    assertThat(named("Golden Dragon  ").name()).isEqualTo("GOLDEN DRAGON");
    assertThat(named("<B>A@HIDDEN").name()).isEqualTo("<B>A");
    assertThat(named("金龍\n1").name()).isEqualTo("???1");
    assertThat(named("A NAME THAT IS LONGER THAN 20").name()).isEqualTo("A NAME THAT IS LONGE");
    assertThat(named("A NAME THAT IS 19 C LONGER").name()).isEqualTo("A NAME THAT IS 19 C");
    assertThat(named("   ").name()).isEmpty();
  }

  @Test
  void aProgrammerWhoIsOutOfRangeIsTold() {
    assertThatThrownBy(() -> new RadarPlot(0, "s", 100, 360.1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bearingDeg is 360.1, allowed is [0.0, 360.0]");
    assertThatThrownBy(() -> new RadarPlot(0, "s", Double.NaN, 1, 0))
        .hasMessageContaining("rangeM");
    assertThatThrownBy(() -> report(28, 0, 0)).hasMessageContaining("messageType");
    assertThatThrownBy(() -> new UnitReport(0, "u", 181, 0, 0, 0)).hasMessageContaining("lon");
    assertThatThrownBy(() -> new AidReport(0, "", 4, 1, 0, "", 1, Double.NaN, false, false))
        .hasMessageContaining("half a position");
    assertThatThrownBy(() -> new Weather(0, "x".repeat(256), 0, 0, 0, 0, 0, 0, 0, 0))
        .hasMessageContaining("site");
  }

  @Test
  void everyKindIsCountedUnderItsName() {
    var counts = new ObservationCounts();
    RandomObservations.of(8, 15).forEach(counts::accept);

    assertThat(new ArrayList<>(counts.byKind().entrySet()))
        .containsExactly(
            Map.entry("aisReport", 3L),
            Map.entry("aisStatic", 2L),
            Map.entry("aidReport", 2L),
            Map.entry("radarPlot", 2L),
            Map.entry("footage", 2L),
            Map.entry("unitReport", 2L),
            Map.entry("weather", 2L));
    assertThat(counts.total()).isEqualTo(15);
  }

  @Test
  void aSinkHandsOnInOrder() {
    var seen = new ArrayList<String>();
    ObservationSink first = o -> seen.add("first");
    first.andThen(o -> seen.add("second")).accept(new RandomObservations(9).weather());

    assertThat(seen).containsExactly("first", "second");
  }

  private static AisReport report(int type, double sogKn, double cogDeg) {
    return new AisReport(0, "", type, 1, 15, -128, sogKn, true, 114, 22, cogDeg, Double.NaN);
  }

  private static AisStatic named(String name) {
    return new AisStatic(0, "", 5, 0, 1, 0, "", name, 0, 0, 0, 0, 0, 0, "");
  }
}
