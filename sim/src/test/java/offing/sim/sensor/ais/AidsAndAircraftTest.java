package offing.sim.sensor.ais;

import static offing.sim.sensor.HongKong.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offing.area.Aid;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.report.Faults;
import org.junit.jupiter.api.Test;

class AidsAndAircraftTest {
  private static final int HOUR = 3_600;

  private final RowFleet nobody = new RowFleet(AREA);

  @Test
  void everyAidSaysWhereItIsEveryThreeMinutes() {
    Map<Integer, List<AidReport>> said =
        aids(1, 4 * HOUR).stream().collect(Collectors.groupingBy(AidReport::mmsi));

    for (Aid aid : AREA.aids()) {
      if (aid.kind() != Aid.Kind.AIRCRAFT) {
        List<AidReport> own = said.get(aid.mmsi());
        assertThat(own).as(aid.id()).hasSizeBetween(55, 84);
        assertThat(own).allMatch(report -> report.name().equals(aid.name()));
        assertThat(own).allMatch(report -> report.aidType() == aid.aidType());
        assertThat(own).allMatch(report -> report.virtualAid() == (aid.kind() == Aid.Kind.VIRTUAL));
        assertThat(own).allMatch(report -> report.offPosition() || offM(aid, report) < 25);
      }
    }
    assertThat(said).hasSize(AREA.aids().size() - 1);
  }

  /** 28 buoys, once in three months each: one or two a week. */
  @Test
  void onceInAWhileABuoyIsOffItsPlaceAndSaysSo() {
    List<AidReport> off =
        IntStream.range(0, 12)
            .boxed()
            .flatMap(seed -> aids(seed, 24 * HOUR).stream())
            .filter(AidReport::offPosition)
            .toList();
    long buoys = off.stream().map(AidReport::mmsi).distinct().count();

    assertThat(buoys).isBetween(1L, 9L);
    for (AidReport report : off) {
      Aid aid =
          AREA.aids().stream().filter(a -> a.mmsi() == report.mmsi()).findFirst().orElseThrow();
      assertThat(aid.kind()).isEqualTo(Aid.Kind.FLOATING);
      assertThat(offM(aid, report)).isBetween(60.0, 700.0);
    }
  }

  @Test
  void anAircraftFliesASortieNowAndThen() {
    List<AisReport> said =
        HongKong.only(AisReport.class, watch(2, 24 * HOUR)).stream()
            .filter(report -> report.messageType() == 9)
            .toList();

    long sorties = 1;
    for (int i = 1; i < said.size(); i++) {
      double seconds = (said.get(i).timeMs() - said.get(i - 1).timeMs()) / 1000.0;
      if (seconds > HOUR) {
        sorties++;
        assertThat(seconds).isGreaterThan(3.0 * HOUR);
      } else {
        assertThat(metres(said.get(i - 1), said.get(i))).isLessThan(seconds * 65);
      }
    }
    assertThat(sorties).isBetween(2L, 8L);
    assertThat(said.size() / (double) sorties).isBetween(50.0, 500.0);
    assertThat(said).allMatch(report -> report.mmsi() == 111_477_001);
    assertThat(said).anyMatch(report -> report.sogKn() == 110);
    assertThat(said).anyMatch(report -> report.sogKn() == 60);
  }

  private List<AidReport> aids(long seed, int seconds) {
    return HongKong.only(AidReport.class, watch(seed, seconds)).stream()
        .filter(report -> report.messageType() == 21)
        .toList();
  }

  private List<Observation> watch(long seed, int seconds) {
    var network = new AisNetwork(AREA, Faults.NONE, seed, (slot, timeMs) -> {});
    return HongKong.watch(network::observe, nobody, seconds);
  }

  private static double offM(Aid aid, AidReport report) {
    return metres(aid.lon(), aid.lat(), report.lon(), report.lat());
  }

  private static double metres(AisReport a, AisReport b) {
    return metres(a.lon(), a.lat(), b.lon(), b.lat());
  }

  private static double metres(double lon, double lat, double otherLon, double otherLat) {
    double east = AREA.chart().eastM(lon, lat) - AREA.chart().eastM(otherLon, otherLat);
    double north = AREA.chart().northM(lon, lat) - AREA.chart().northM(otherLon, otherLat);
    return Math.sqrt(east * east + north * north);
  }
}
