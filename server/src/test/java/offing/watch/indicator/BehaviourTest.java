package offing.watch.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.WatchedSea;
import org.junit.jupiter.api.Test;

/** What vessels did before and who is near them, as the evidence of alerts tells it. */
class BehaviourTest extends WatchedSea {
  @Test
  void whoLiesStillIsStoppedSinceSheWasSlow() throws IOException {
    SeededSea.Boat boat = boat(0, 10 * KN);
    Pipeline pipeline = watch("stoppedMinutes >= 2");
    run(pipeline, 300);
    boat.sogMps = 0;
    run(pipeline, 110);
    assertThat(alerts).isEmpty();

    run(pipeline, 40);
    assertThat(value("stoppedMinutes")).isCloseTo(2, within(0.2));
  }

  /** A circle of 80 m at 5 kn. */
  @Test
  void whoGoesAboutInOnePlaceStaysThereThoughSheIsNotStopped() throws IOException {
    SeededSea.Boat boat = boat(0, 5 * KN);
    boat.turnRadS = boat.sogMps / 80;
    boat(3_000, 5 * KN);
    run(watch("stayedMinutes >= 5 AND stoppedMinutes IS NULL"), 600);

    assertThat(raised()).hasSize(1);
    assertThat(value("stayedMinutes")).isCloseTo(5, within(0.3));
    assertThat(raised().get(0).raisedAtMs() - SeededSea.START_MS).isBetween(299_000L, 310_000L);
  }

  @Test
  void whoTurnsBackHasChangedHerCourse() throws IOException {
    SeededSea.Boat boat = boat(0, 20 * KN);
    Pipeline pipeline = watch("courseChangeDeg >= 120");
    run(pipeline, 120);
    boat.turnRadS = StrictMath.toRadians(9);
    run(pipeline, 20);
    boat.turnRadS = 0;
    run(pipeline, 20);

    assertThat(raised()).hasSize(1);
    assertThat(value("courseChangeDeg")).isBetween(120.0, 180.0);
  }

  @Test
  void whoOpensHerThrottleHasChangedHerSpeed() throws IOException {
    SeededSea.Boat boat = boat(0, 5 * KN);
    Pipeline pipeline = watch("sogChangeKn >= 20");
    run(pipeline, 120);
    assertThat(alerts).isEmpty();
    boat.sogMps = 40 * KN;
    run(pipeline, 20);

    assertThat(value("sogChangeKn")).isCloseTo(35, within(0.2));
  }

  @Test
  void whoCrossedIsRememberedForItAndForWhereSheCameFrom() throws IOException {
    SeededSea.Boat boat = boat(0, 0);
    boat.northM += FENCES.boundary().metresToCrossing(EAST_M, NORTH_M, 0, 1, 40_000) - 300;
    boat.courseRad = 0;
    boat.sogMps = 20 * KN;
    run(watch("lastCrossing = 'inbound' AND minutesSinceCrossing >= 1 AND firstSeenNm > 0.1"), 240);

    assertThat(raised()).hasSize(1);
    assertThat(value("minutesSinceCrossing")).isCloseTo(1, within(0.3));
    assertThat(value("firstSeenNm")).isCloseTo(300 / 1852.0, within(0.05));
  }

  /** Half a mile off is no companion. */
  @Test
  void twoBesideEachOtherAreEachOthersCompanions() throws IOException {
    boat(0, 8 * KN);
    boat(300, 8 * KN);
    boat(1_200, 8 * KN);
    run(watch("companionMinutes >= 5"), 360);

    assertThat(raised()).hasSize(2);
    assertThat(value("companionMinutes")).isCloseTo(5, within(0.3));
  }

  @Test
  void whoGoesPastSomebodyIsHisCompanionForAMomentOnly() throws IOException {
    boat(0, 20 * KN);
    SeededSea.Boat other = boat(300, 20 * KN);
    other.eastM += 2_000;
    other.courseRad = StrictMath.toRadians(270);
    run(watch("companionMinutes >= 2"), 400);
    assertThat(alerts).isEmpty();
  }

  @Test
  void aPatrolUnitBesideHerIsTold() throws IOException {
    boat(0, 8 * KN);
    SeededSea.Boat launch = boat(250, 8 * KN);
    launch.mmsi = 0;
    launch.unit = "PL 60";
    run(watch("patrolBesideMinutes >= 3 AND companionKind = 'patrol'"), 300);

    assertThat(raised()).hasSize(1);
    assertThat(value("patrolBesideMinutes")).isCloseTo(3, within(0.3));
  }

  /** She turned after her report of a minute ago: what goes north is her own echo. */
  @Test
  void aPatrolUnitMayHaveTurnedSinceSheReportedHerself() throws IOException {
    turnsAfterAReport(60_000);

    assertThat(raised()).hasSize(1);
    assertThat(value("patrolBesideMinutes")).isCloseTo(0.8, within(0.1));
  }

  /** Her next reports say that she went on. */
  @Test
  void whoReportsHerselfOftenIsWhereSheSays() throws IOException {
    turnsAfterAReport(6_000);

    assertThat(raised()).isEmpty();
  }

  private void turnsAfterAReport(long everyMs) throws IOException {
    SeededSea.Boat launch = boat(0, 20 * KN);
    launch.mmsi = 0;
    launch.unit = "PL 60";
    launch.reportEveryMs = everyMs;
    boat(0, 20 * KN).courseRad = 0;
    run(watch("patrolBesideMinutes >= 0.8"), 57);
  }

  @Test
  void howFarThePatrolIsIsToldHoweverFar() throws IOException {
    boat(0, 0);
    SeededSea.Boat launch = boat(9_260, 0);
    launch.mmsi = 0;
    launch.unit = "PL 60";
    run(watch("nearestPatrolNm <= 6 AND kind = 'classA'"), 30);

    assertThat(value("nearestPatrolNm")).isCloseTo(5, within(0.02));
  }

  /** She should report each ten seconds at 10 kn. */
  @Test
  void silenceIsToldInTheIntervalsInWhichSheShouldReport() throws IOException {
    SeededSea waters = new SeededSea(AREA, 1, 3).withDetection(1);
    SeededSea.Boat boat = waters.add(6_000, -2_000, 10 * KN, 120);
    boat.mmsi = 477_000_001;
    boat.reportEveryMs = 10_000;
    Pipeline pipeline = watch("aisSilentIntervals >= 6 AND seenByRadar = true");
    run(waters, pipeline, 120);
    assertThat(alerts).isEmpty();
    boat.aisOn = false;
    run(waters, pipeline, 90);

    assertThat(value("aisSilentIntervals")).isCloseTo(6, within(0.4));
  }

  /** Who has lain beside somebody for a while is not new to him after a pause. */
  @Test
  void whatIsRememberedOutlivesASnapshot() throws IOException {
    boat(0, 0);
    boat(300, 0);
    String when =
        "stoppedMinutes >= 5 AND stayedMinutes >= 5 AND companionMinutes >= 5 AND zoneMinutes >= 5"
            + " AND madeGoodKn < 1";
    Pipeline before = watch(when);
    run(before, 240);
    var bytes = new ByteArrayOutputStream();
    before.snapshot(new DataOutputStream(bytes));
    Pipeline after = watch(when);
    after.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(alerts).isEmpty();

    run(after, 70);
    assertThat(raised()).hasSize(2);
  }

  /** A circle of 80 m: its box is 160 m wide, and half the diagonal of that 113 m. */
  @Test
  void howFarSheRoamsIsHalfTheBoxOfTenMinutes() throws IOException {
    SeededSea.Boat boat = boat(0, 5 * KN);
    boat.turnRadS = boat.sogMps / 80;
    Pipeline pipeline = watch("roamRadiusM <= 200");
    run(pipeline, 590);
    assertThat(alerts).isEmpty();

    run(pipeline, 60);
    assertThat(value("roamRadiusM")).isCloseTo(80 * Math.sqrt(2), within(8.0));
  }

  @Test
  void madeGoodIsAsTheCrowFlies() throws IOException {
    SeededSea.Boat boat = boat(0, 20 * KN);
    run(watch("madeGoodKn >= 19"), 60);
    assertThat(alerts).isEmpty();
    Pipeline pipeline = watch("madeGoodKn >= 19");
    run(pipeline, 70);
    assertThat(value("madeGoodKn")).isCloseTo(20, within(0.5));

    alerts.clear();
    boat.turnRadS = StrictMath.toRadians(12);
    Pipeline circling = watch("madeGoodKn <= 5");
    run(circling, 150);
    assertThat(raised()).hasSize(1);
  }

  /** From the open sea into the fishing ground off Po Toi. */
  @Test
  void zonesAreRememberedSinceAndBeforeAndAtFirst() throws IOException {
    var ground =
        AREA.zones().stream()
            .filter(zone -> zone.kind().equals("fishing-ground"))
            .filter(zone -> zone.name().contains("Po Toi"))
            .findFirst()
            .orElseThrow();
    var middle = ground.fence().orElseThrow().getCentroid();
    SeededSea.Boat boat = boat(0, 20 * KN);
    boat.eastM = middle.getX();
    boat.northM = middle.getY() - 7_000;
    boat.courseRad = 0;
    run(
        watch(
            "zoneKinds LIKE '% fishing-ground %' AND zoneMinutes >= 1"
                + " AND firstZoneKinds NOT LIKE '% fishing-ground %'"
                + " AND zoneKindsBefore NOT LIKE '% fishing-ground %' AND firstSide = 'outside'"),
        600);

    assertThat(raised()).hasSize(1);
    assertThat(value("zoneMinutes")).isCloseTo(1, within(0.1));
  }

  /** Her bow north, the stream to the east; one who goes astern is not adrift. */
  @Test
  void whoGoesAcrossHerBowAtThePaceOfTheStreamIsAdrift() throws IOException {
    SeededSea.Boat adrift = boat(0, 2 * KN);
    adrift.headingDeg = 0;
    SeededSea.Boat astern = boat(3_000, 2 * KN);
    astern.headingDeg = 270;
    SeededSea.Boat fast = boat(6_000, 12 * KN);
    fast.headingDeg = 0;
    run(watch("adriftMinutes >= 3"), 240);

    assertThat(raised()).hasSize(1);
    assertThat(value("adriftMinutes")).isCloseTo(3, within(0.2));
  }
}
