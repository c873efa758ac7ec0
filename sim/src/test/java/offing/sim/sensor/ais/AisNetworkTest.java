package offing.sim.sensor.ais;

import static offing.area.Site.Kind.AIS_STATION;
import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offing.area.Site;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.RowFleet.Row;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.AisClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AisNetworkTest {
  /** Open water south of Lamma: every station hears it. */
  private static final double LON = 114.15;

  private static final double LAT = 22.14;

  private static final int MMSI_OF_ONE = 477_123_456;

  private final RowFleet fleet = new RowFleet(AREA);

  static Stream<Arguments> states() {
    return IntStream.range(0, 40)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(
                    Arguments.of(seed, AisClass.A, 8.0, 0, 10_000),
                    Arguments.of(seed, AisClass.A, 18.0, 0, 6_000),
                    Arguments.of(seed, AisClass.A, 35.0, 0, 2_000),
                    Arguments.of(seed, AisClass.A, 0.0, 1, 180_000),
                    Arguments.of(seed, AisClass.B_SO, 8.0, 0, 30_000),
                    Arguments.of(seed, AisClass.B_SO, 18.0, 0, 15_000),
                    Arguments.of(seed, AisClass.B_SO, 30.0, 0, 5_000),
                    Arguments.of(seed, AisClass.B_CS, 8.0, 0, 30_000),
                    Arguments.of(seed, AisClass.B_CS, 0.0, 0, 180_000)));
  }

  @ParameterizedTest
  @MethodSource("states")
  void reportsComeAtTheIntervalOrAMultipleWhereOneWasLost(
      int seed, AisClass aisClass, double sogKn, int navStatus, long intervalMs) {
    fleet.add("one", LON, LAT, row -> sailing(row, aisClass, sogKn, navStatus));

    List<AisReport> reports = reports(seed, 1_200);

    assertThat(reports.size() * intervalMs).isBetween(700_000L, 1_380_000L);
    for (int i = 1; i < reports.size(); i++) {
      double intervals =
          (reports.get(i).timeMs() - reports.get(i - 1).timeMs()) / (double) intervalMs;
      assertThat(Math.abs(intervals - Math.rint(intervals)))
          .isLessThanOrEqualTo(0.1 * Math.rint(intervals) + 1e-3);
      assertThat(intervals).isGreaterThan(0.89);
    }
  }

  @Test
  void aTurningShipReportsThreeTimesAsOften() {
    fleet.add("one", LON, LAT, row -> row.sail(8, 90).turnRateDps = 0.5);

    assertThat(reports(1, 600).size()).isBetween(150, 190);
  }

  @Test
  void aShipThatGetsUnderWayDoesNotWaitForThreeMinutes() {
    Row ship = fleet.add("one", LON, LAT, row -> row.navStatus = 1);
    AisNetwork network = network(3);
    HongKong.watch(network::observe, fleet, 400);
    ship.navStatus = 0;
    ship.sail(10, 0);

    List<AisReport> reports = shore(HongKong.watch(network::observe, fleet, 400, 120));

    assertThat(reports.size()).isBetween(9, 13);
    assertThat(reports.get(0).timeMs() - START_MS).isBetween(400_000L, 423_000L);
    assertThat(reports.get(0).messageType()).isEqualTo(3);
    assertThat(reports.get(1).messageType()).isEqualTo(1);
  }

  @Test
  void staticMessagesComeEverySixMinutes() {
    fleet.add("a", LON, LAT, row -> {});
    fleet.add("b", LON, LAT, row -> row.aisClass = AisClass.B_CS);

    List<AisStatic> said =
        HongKong.only(AisStatic.class, HongKong.watch(network(5)::observe, fleet, 7_200));

    assertThat(said.stream().filter(s -> s.messageType() == 5).count()).isBetween(15L, 22L);
    assertThat(said.stream().filter(s -> s.messageType() == 24 && s.part() == 0).count())
        .isBetween(15L, 22L);
    assertThat(said.stream().filter(s -> s.messageType() == 24 && s.part() == 1).count())
        .isBetween(15L, 22L);
    assertThat(said.get(0).mmsi()).isIn(477_000_001, 477_000_002);
    AisStatic voyage = said.stream().filter(s -> s.messageType() == 5).findFirst().orElseThrow();
    assertThat(voyage.toBowM() + voyage.toSternM()).isEqualTo(200);
    assertThat(voyage.toPortM() + voyage.toStarboardM()).isEqualTo(29);
    assertThat(voyage.destination()).isEqualTo("HONG KONG");
  }

  @Test
  void everyBaseStationSaysWhereItStandsEveryTenSeconds() {
    List<AidReport> said =
        HongKong.only(AidReport.class, HongKong.watch(network(5)::observe, fleet, 600));

    for (Site site : AREA.sites().stream().filter(s -> s.kind() == AIS_STATION).toList()) {
      List<AidReport> own = said.stream().filter(r -> r.mmsi() == site.mmsi()).toList();
      assertThat(own.size()).isBetween(57, 63);
      assertThat(own.get(0).lon()).isCloseTo(site.lon(), within(1e-5));
      assertThat(own.get(0).station()).isEqualTo(site.id());
    }
  }

  /** Reported is the antenna; the static message leads from there to the hull's centre. */
  @Test
  void fixesScatterAboutTheAntennaWithoutBias() {
    Row ship = fleet.add("one", LON, LAT, row -> row.sail(0, 30));
    List<Observation> said = HongKong.watch(network(11)::observe, fleet, 20_000);
    AisStatic size = HongKong.only(AisStatic.class, said).get(0);
    double aheadM = (size.toBowM() - size.toSternM()) / 2.0;
    double starboardM = (size.toStarboardM() - size.toPortM()) / 2.0;
    double centreEastM = aheadM * ship.courseEast + starboardM * ship.courseNorth;
    double centreNorthM = aheadM * ship.courseNorth - starboardM * ship.courseEast;

    List<AisReport> reports = shore(said);
    double east = 0;
    double north = 0;
    double square = 0;
    for (AisReport report : reports) {
      double dx = eastM(report) + centreEastM - ship.eastM;
      double dy = northM(report) + centreNorthM - ship.northM;
      east += dx / reports.size();
      north += dy / reports.size();
      square += (dx * dx + dy * dy) / reports.size();
    }

    assertThat(aheadM).isGreaterThan(30);
    assertThat(reports.size()).isGreaterThan(1_800);
    assertThat(east).isCloseTo(0, within(0.9));
    assertThat(north).isCloseTo(0, within(0.9));
    assertThat(Math.sqrt(square)).isCloseTo(5, within(0.5));
  }

  @Test
  void aDisplacedShipSaysThatSheIsElsewhere() {
    Row honest = fleet.add("one", LON, LAT, row -> row.sail(8, 90).mmsi = MMSI_OF_ONE);
    List<AisReport> there = reports(4, 300);
    honest.eastM = AREA.chart().eastM(LON, LAT);
    honest.saidEastOffM = 3_000;
    honest.saidNorthOffM = -1_000;

    List<AisReport> elsewhere = reports(4, 300);

    assertThat(elsewhere).hasSameSizeAs(there);
    for (int i = 0; i < there.size(); i++) {
      assertThat(eastM(elsewhere.get(i)) - eastM(there.get(i))).isCloseTo(3_000, within(1.0));
      assertThat(northM(elsewhere.get(i)) - northM(there.get(i))).isCloseTo(-1_000, within(1.0));
    }
  }

  @Test
  void aTransmitterThatIsTurnedDownIsNotHeardFar() {
    Row quiet = fleet.add("one", 113.6, 21.9, row -> row.turnedDownDb = 0);
    assertThat(reports(4, 600)).hasSizeGreaterThan(40);
    quiet.turnedDownDb = 45;

    assertThat(reports(4, 600)).hasSizeLessThan(5);
  }

  /** Message 19 says all in one; a third of the class B "SO" are so old. */
  @Test
  void someClassBSaysItsNameInItsReports() {
    for (int i = 0; i < 60; i++) {
      fleet.add("so-" + i, LON, LAT, row -> row.sail(8, 90).aisClass = AisClass.B_SO);
    }

    List<Observation> said = HongKong.watch(network(8)::observe, fleet, 720);
    List<AisStatic> statics = HongKong.only(AisStatic.class, said);
    long extended = statics.stream().filter(s -> s.messageType() == 19).count();
    long parts = statics.stream().filter(s -> s.messageType() == 24).count();

    assertThat(extended).isBetween(15L, 65L);
    assertThat(parts).isBetween(100L, 210L);
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i) instanceof AisStatic name && name.messageType() == 19) {
        var report = (AisReport) said.get(i - 1);
        assertThat(report.messageType()).isEqualTo(19);
        assertThat(report.mmsi()).isEqualTo(name.mmsi());
        assertThat(report.timeMs()).isEqualTo(name.timeMs());
      }
    }
  }

  /** A satellite passes for ten of 96 minutes and gets seven reports of ten. */
  @Test
  void aSatelliteHearsLongRangeReportsOfClassAWhileItPasses() {
    for (int i = 0; i < 20; i++) {
      fleet.add("a-" + i, LON, LAT, row -> row.navStatus = 5);
      fleet.add("b-" + i, LON, LAT, row -> row.aisClass = AisClass.B_CS);
    }

    List<AisReport> far =
        HongKong.only(AisReport.class, HongKong.watch(network(3)::observe, fleet, 96 * 60)).stream()
            .filter(report -> report.messageType() == 27)
            .toList();

    assertThat(far.size()).isBetween(30, 64);
    assertThat(far).allSatisfy(report -> assertThat(report.station()).isEmpty());
    assertThat(far).allSatisfy(report -> assertThat(report.mmsi() % 2).isEqualTo(1));
  }

  @Test
  void courseIsTrueAndSpeedInKnots() {
    fleet.add("one", LON, LAT, row -> row.sail(30, 45));

    List<AisReport> reports = reports(2, 600);
    double convergenceDeg = AREA.chart().convergenceDeg(LON, LAT);

    double sogKn = reports.stream().mapToDouble(AisReport::sogKn).average().orElseThrow();
    double cogDeg = reports.stream().mapToDouble(AisReport::cogDeg).average().orElseThrow();
    assertThat(sogKn).isCloseTo(30, within(0.05));
    assertThat(cogDeg).isCloseTo(45 + convergenceDeg, within(0.1));
  }

  @Test
  void anotherVesselChangesNothingForTheFirst() {
    fleet.add("one", LON, LAT, row -> row.sail(12, 90).mmsi = MMSI_OF_ONE);
    List<AisReport> alone = reports(9, 900);
    var company = new RowFleet(AREA);
    company.add("other", LON, 22.12, row -> row.sail(15, 270));
    company.add("one", LON, LAT, row -> row.sail(12, 90).mmsi = MMSI_OF_ONE);

    List<AisReport> together = shore(HongKong.watch(network(9)::observe, company, 900));

    assertThat(together.stream().filter(r -> r.mmsi() == MMSI_OF_ONE).toList()).isEqualTo(alone);
  }

  @Test
  void sameSeedSameWordsOtherSeedOthers() {
    fleet.add("one", LON, LAT, row -> {});

    assertThat(reports(9, 300)).isEqualTo(reports(9, 300)).isNotEqualTo(reports(10, 300));
  }

  @Test
  void aTransponderThatIsOffIsSilentAndTheOthersSpeakWithinTheStep() {
    Row dark = fleet.add("dark", LON, LAT, row -> row.sail(30, 90));
    for (int i = 0; i < 50; i++) {
      fleet.add("lit-" + i, LON, LAT, row -> row.sail(30, 90));
    }
    dark.aisOn = false;

    List<Observation> said = HongKong.watch(network(2)::observe, fleet, 1);

    assertThat(said)
        .isNotEmpty()
        .allSatisfy(
            message -> assertThat(message.timeMs()).isBetween(START_MS + 1, START_MS + 1_000));
    assertThat(HongKong.only(AisReport.class, said)).noneMatch(r -> r.mmsi() == dark.mmsi);
  }

  @Test
  void theListenerHearsOfEveryMessageThatCameIn() {
    fleet.add("one", LON, LAT, row -> {});
    List<Long> seen = new ArrayList<>();
    var network = new AisNetwork(AREA, Faults.NONE, 1, (slot, timeMs) -> seen.add(timeMs));

    List<Observation> said = HongKong.watch(network::observe, fleet, 600);

    assertThat(seen)
        .isNotEmpty()
        .isEqualTo(
            said.stream()
                .filter(message -> !(message instanceof AidReport))
                .map(Observation::timeMs)
                .toList());
  }

  private static void sailing(Row row, AisClass aisClass, double sogKn, int navStatus) {
    row.aisClass = aisClass;
    row.navStatus = navStatus;
    row.sail(sogKn, 90);
  }

  private static AisNetwork network(long seed) {
    return new AisNetwork(AREA, Faults.NONE, seed, (slot, timeMs) -> {});
  }

  /** What the shore stations reported. */
  private List<AisReport> reports(long seed, int seconds) {
    return shore(HongKong.watch(network(seed)::observe, fleet, seconds));
  }

  private static List<AisReport> shore(List<Observation> said) {
    return HongKong.only(AisReport.class, said).stream()
        .filter(report -> report.messageType() <= 3 || report.messageType() == 18)
        .toList();
  }

  private static double eastM(AisReport report) {
    return AREA.chart().eastM(report.lon(), report.lat());
  }

  private static double northM(AisReport report) {
    return AREA.chart().northM(report.lon(), report.lat());
  }
}
