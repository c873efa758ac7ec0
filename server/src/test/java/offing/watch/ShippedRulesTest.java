package offing.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offing.area.AreaFolder;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Sighting;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.alert.Alert;
import offing.watch.alert.Severity;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rules raise, and what they leave alone, where no scenario asks for it. */
class ShippedRulesTest extends WatchedSea {
  private static final RulePack SHIPPED =
      RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));

  /** A mile in from the line south of Waglan, under her radar. */
  private static final double SEEN_EAST_M = 20_000;

  private static final double SEEN_NORTH_M = -9_800;

  /** In home waters, a mile and a quarter from the line, where radar hardly sees a small craft. */
  private static final double BLIND_EAST_M = 39_500;

  private static final double BLIND_NORTH_M = 0;

  /** Cameras look over land for radar here. */
  private static final double HIDDEN_EAST_M = 8_000;

  private static final double HIDDEN_NORTH_M = 2_000;

  private Pipeline shipped() {
    return new Pipeline(AREA, FENCES, SHIPPED, alerts::add);
  }

  private List<Alert> raisedBy(String rule) {
    return raised().stream().filter(alert -> alert.rule().equals(rule)).toList();
  }

  /** A man-overboard device; beside it a boat of the same track that calls nobody. */
  @Test
  void aBeaconIsAnAlarmAtOnceAndAShipIsNone() {
    boat(3_000, 5 * KN);
    SeededSea.Boat beacon = boat(0, 0.5 * KN);
    beacon.mmsi = 972_000_017;
    run(shipped(), 20);

    assertThat(raisedBy("distress")).hasSize(1);
    Alert alert = raisedBy("distress").get(0);
    assertThat(alert.severity()).isEqualTo(Severity.ALARM);
    assertThat(alert.raisedAtMs() - SeededSea.START_MS).isLessThanOrEqualTo(3_000);
  }

  /** What an open boat carries by her length, and what a yacht does. */
  @ParameterizedTest
  @CsvSource({
    "sampan,          7, 9,  true",
    "sampan,          7, 4,  false",
    "go-fast,        13, 18, true",
    "go-fast,        13, 12, false",
    "pleasure-craft,  9, 14, false",
    "pleasure-craft,  8, 20, true",
    "local-ferry,    30, 90, false"
  })
  void moreThanABoatOfHerKindAndLengthCarriesIsAnAlarm(
      String type, double lengthM, int persons, boolean isAlarm) {
    Pipeline pipeline = shipped();
    for (int i = 1; i <= 20; i++) {
      long atMs = SeededSea.START_MS + i * 1_000L;
      pipeline.accept(frame(atMs - 500, type, lengthM, persons));
      pipeline.advanceTo(atMs);
    }

    assertThat(raisedBy("overloaded")).hasSize(isAlarm ? 1 : 0);
  }

  private static Footage frame(long atMs, String type, double lengthM, int persons) {
    double lon = AREA.chart().lon(HIDDEN_EAST_M, HIDDEN_NORTH_M);
    double lat = AREA.chart().lat(HIDDEN_EAST_M, HIDDEN_NORTH_M);
    var seen =
        new Sighting(
            270, -2, 12, 6, Sighting.Level.IDENTIFIED, type, lengthM, persons, 0.95, lon, lat, 15);
    return new Footage(
        atMs,
        "some-camera",
        true,
        Footage.Mode.SCAN,
        AREA.chart().lon(HIDDEN_EAST_M + 1_500, HIDDEN_NORTH_M),
        AREA.chart().lat(HIDDEN_EAST_M + 1_500, HIDDEN_NORTH_M),
        60,
        270,
        -2,
        10,
        6,
        640,
        480,
        List.of(seen));
  }

  /** A mile and a half short of the line, standing for it; 30 is a fishing boat, 37 a yacht. */
  @ParameterizedTest
  @CsvSource({"30, 22, true", "30, 16, false", "37, 22, false"})
  void whoSaysThatSheFishesAndGoesFasterThanThoseWhoDoIsTold(
      int shipType, double sogKn, boolean isTold) {
    SeededSea.Boat boat = boat(0, sogKn * KN);
    boat.northM += FENCES.boundary().metresToCrossing(EAST_M, NORTH_M, 0, 1, 40_000) - 2_800;
    boat.courseRad = 0;
    Pipeline pipeline = shipped();
    run(pipeline, 10);
    pipeline.accept(
        new AisStatic(
            sea.timeMs(), "station", 5, 0, boat.mmsi, 0, "", "", shipType, 5, 3, 1, 1, 0.5, ""));
    run(pipeline, 110);

    assertThat(raisedBy("faster-than-it-says")).hasSize(isTold ? 1 : 0);
  }

  /** Out of the shadow of the islands, twenty knots, over the line already. */
  @Test
  void whoComesOutOfABlindSectorInsideTheLineIsToldAndWhoPutsOutInPlainSightIsNot() {
    SeededSea waters = waglan();
    waters.add(BLIND_EAST_M, BLIND_NORTH_M, 18 * KN, 270);
    waters.add(SEEN_EAST_M, SEEN_NORTH_M, 18 * KN, 270);
    run(waters, shipped(), 180);

    assertThat(raisedBy("first-seen-inside")).hasSize(1);
    Alert alert = raisedBy("first-seen-inside").get(0);
    assertThat(AREA.chart().eastM(alert.lon(), alert.lat()))
        .isCloseTo(BLIND_EAST_M - 900, within(900.0));
  }

  /** Her track began where radar hardly sees; now it sees her well. */
  @Test
  void whereItsTrackBeganIsRememberedByWhatRadarSeesThere() throws Exception {
    SeededSea waters = waglan();
    waters.add(BLIND_EAST_M, BLIND_NORTH_M, 40 * KN, 270);
    waters.add(SEEN_EAST_M, SEEN_NORTH_M, 10 * KN, 90);
    run(waters, watch("firstPd <= 0.4 AND coveragePd >= 0.6"), 600);

    assertThat(raised()).hasSize(1);
    assertThat(value("firstPd")).isBetween(0.05, 0.4);
    assertThat(value("coveragePd")).isGreaterThanOrEqualTo(0.6);
  }

  /** Two keep by a launch, one astern and one that she only overtakes. */
  @Test
  void whoKeepsByAPatrolUnitAndToHerSpeedIsToldAndWhoIsOvertakenIsNot() {
    SeededSea waters = waglan();
    SeededSea.Boat launch = waters.add(SEEN_EAST_M, SEEN_NORTH_M, 10 * KN, 90);
    launch.unit = "PL 60";
    launch.reportEveryMs = 6_000;
    waters.add(SEEN_EAST_M - 300, SEEN_NORTH_M, 10 * KN, 90);
    waters.add(SEEN_EAST_M + 1_500, SEEN_NORTH_M + 300, 5 * KN, 90);
    run(waters, shipped(), 420);

    assertThat(raisedBy("shadow-patrol")).hasSize(1);
    assertThat(raisedBy("shadow-patrol").get(0).raisedAtMs() - SeededSea.START_MS)
        .isBetween(300_000L, 400_000L);
  }

  /** One radar: an echo of any strength is that of a larger boat to one that is farther off. */
  private static SeededSea waglan() {
    return new SeededSea(AREA, 7, 13).only("radar-waglan").withDetection(0.95);
  }
}
