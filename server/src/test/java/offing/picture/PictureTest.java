package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.pipeline.SeededSea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final double KN = 1852.0 / 3600;

  private final Picture picture = new Picture(AREA);
  private final Tracks tracks = picture.tracks();

  @Test
  void vesselWithAisIsConfirmedFromItsFirstPosition() {
    var sea = new SeededSea(AREA, 1, 0);
    withAis(sea.add(0, 0, 5, 90), 477_000_001, 10_000);

    run(sea, 1);

    int slot = onlyShown();
    assertThat(tracks.status(slot)).isEqualTo(TrackStatus.CONFIRMED);
    assertThat(tracks.mmsi(slot)).isEqualTo(477_000_001);
    assertThat(tracks.sogKn(slot)).isEqualTo(9.7);
    assertThat(tracks.kind(slot)).isEqualTo(TrackKind.CLASS_A);
    assertThat(tracks.sources(slot)).isEqualTo(Tracks.AIS);
  }

  @Test
  void staticDataWaitsForThePositionAndIsKept() {
    long at = SeededSea.START_MS;
    AisStatic statics =
        new AisStatic(
            at,
            "",
            5,
            0,
            477_000_001,
            9_000_001,
            "VRAB",
            "SEA OF DICE",
            70,
            100,
            20,
            10,
            12,
            8.5,
            "HONG KONG");
    picture.advance(at, List.of(statics));
    assertThat(shown()).isEmpty();

    var sea = new SeededSea(AREA, 1, 0);
    withAis(sea.add(0, 0, 5, 90), 477_000_001, 10_000);
    run(sea, 1);

    int slot = onlyShown();
    assertThat(tracks.name(slot)).isEqualTo("SEA OF DICE");
    assertThat(tracks.lengthM(slot)).isEqualTo(120);
    assertThat(tracks.beamM(slot)).isEqualTo(22);
  }

  @Test
  void vesselSeenByRadarAloneIsShownAfterThreeScans() {
    var sea = new SeededSea(AREA, 1, 1).withDetection(1);
    sea.add(8_000, 2_000, 10, 45);

    run(sea, 5);
    assertThat(shown()).isEmpty();
    run(sea, 5);

    int slot = onlyShown();
    assertThat(tracks.kind(slot)).isEqualTo(TrackKind.RADAR_ONLY);
    assertThat(tracks.sources(slot)).isEqualTo(Tracks.RADAR);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void vesselSeenByAisAndThreeRadarsIsOneTrack(long seed) {
    var sea = new SeededSea(AREA, seed, 3);
    withAis(sea.add(6_000, -2_000, 8, 120), 477_000_001, 10_000);

    run(sea, 300);

    int slot = onlyShown();
    assertThat(tracks.sources(slot)).isEqualTo(Tracks.AIS | Tracks.RADAR);
    assertThat(tracks.number(slot)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void radarTrackThatBeginsToReportItselfKeepsItsNumber(long seed) {
    var sea = new SeededSea(AREA, seed, 3);
    SeededSea.Boat boat = sea.add(6_000, -2_000, 12, 120);
    run(sea, 60);
    int number = tracks.number(onlyShown());

    withAis(boat, 477_000_001, 10_000);
    run(sea, 60);

    int slot = onlyShown();
    assertThat(tracks.number(slot)).isEqualTo(number);
    assertThat(tracks.mmsi(slot)).isEqualTo(477_000_001);
    assertThat(tracks.slotOf(number)).isEqualTo(slot);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void trackKeepsItsNumberWhenAisGoesSilentAndRadarGoesOn(long seed) {
    var sea = new SeededSea(AREA, seed, 3);
    SeededSea.Boat boat = sea.add(6_000, -2_000, 20, 120);
    withAis(boat, 477_000_001, 5_000);
    run(sea, 60);
    int number = tracks.number(onlyShown());

    boat.aisOn = false;
    boat.turnRadS = 0.03;
    run(sea, 240);

    int slot = onlyShown();
    assertThat(tracks.number(slot)).isEqualTo(number);
    assertThat(tracks.sources(slot)).isEqualTo(Tracks.RADAR);
    assertThat(distanceM(slot, boat, sea.timeMs())).isLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void goFastThatTurnsIsFollowedWithItsSpeed(long seed) {
    var sea = new SeededSea(AREA, seed, 3);
    SeededSea.Boat boat = sea.add(-4_000, -14_000, 50 * KN, 20);
    run(sea, 20);
    int number = tracks.number(onlyShown());
    assertThat(tracks.sogKn(onlyShown())).isCloseTo(50, within(6.0));

    for (double turnDegS : List.of(6.0, -6.0, 12.0, 0.0, -12.0, 0.0)) {
      boat.turnRadS = StrictMath.toRadians(turnDegS);
      for (int second = 0; second < 15; second++) {
        run(sea, 1);
        assertThat(shown()).hasSize(1);
        assertThat(tracks.sogKn(onlyShown())).isGreaterThan(30);
      }
    }
    run(sea, 9);
    assertThat(tracks.number(onlyShown())).isEqualTo(number);
    assertThat(tracks.sogKn(onlyShown())).isCloseTo(50, within(5.0));
    assertThat(distanceM(onlyShown(), boat, sea.timeMs())).isLessThan(50);
  }

  @Test
  void lateReportDoesNotMoveATrackBack() {
    var sea = new SeededSea(AREA, 1, 0);
    withAis(sea.add(0, 0, 10, 90), 477_000_001, 10_000);
    List<Observation> observed = sea.run(31);
    Observation late = observed.remove(1);
    advance(observed, sea.timeMs());
    double eastM = tracks.eastM(onlyShown());
    long observedAtMs = tracks.observedAtMs(onlyShown());

    advance(List.of(late), sea.timeMs() + 1_000);

    assertThat(tracks.eastM(onlyShown())).isEqualTo(eastM);
    assertThat(tracks.observedAtMs(onlyShown())).isEqualTo(observedAtMs);
    assertThat(picture.oddities()).containsEntry("picture.ais.late", 1L);
  }

  /** Radar is quicker than the network of stations: three seconds later come the reports. */
  @Test
  void reportsThatARadarOvertookAreCarriedOnByTheirOwnVelocity() {
    var sea = new SeededSea(AREA, 1, 1).withDetection(1);
    SeededSea.Boat boat = sea.add(8_000, 2_000, 12, 45);
    boat.classB = true;
    withAis(boat, 477_000_001, 30_000);
    Deque<Observation> underWay = new ArrayDeque<>();
    for (int second = 0; second < 150; second++) {
      List<Observation> arrived = new ArrayList<>();
      sea.step().forEach(o -> (o instanceof RadarPlot ? arrived : underWay).add(o));
      while (!underWay.isEmpty() && underWay.peek().timeMs() < sea.timeMs() - 3_000) {
        arrived.add(0, underWay.remove());
      }
      advance(arrived, sea.timeMs());
      if (second > 20) {
        assertThat(distanceM(onlyShown(), boat, sea.timeMs())).isLessThan(60);
      }
    }

    assertThat(tracks.mmsi(onlyShown())).isEqualTo(477_000_001);
    assertThat(picture.oddities()).doesNotContainKey("picture.ais.late");
  }

  /** A tenth of a minute is 180 metres. */
  @Test
  void aSatellitesReportMovesOnlyWhoIsNotHeardAshore() {
    long at = SeededSea.START_MS;
    advance(List.of(at(at, 114, 22)), at);
    double eastM = tracks.eastM(onlyShown());

    advance(List.of(longRange(at + 60_000)), at + 60_000);
    assertThat(tracks.eastM(onlyShown())).isEqualTo(eastM);
    advance(List.of(longRange(at + 200_000)), at + 200_000);
    assertThat(tracks.eastM(onlyShown())).isGreaterThan(eastM + 100);
  }

  /** A place that the radar has in sight, and looks at in vain: it has noise to show. */
  @Test
  void silentRadarTrackCoastsThenIsLostThenDropped() {
    var sea = new SeededSea(AREA, 1, 1).withDetection(1);
    addOff(sea, "radar-waglan", 3_000, 150);
    run(sea, 30);
    int slot = onlyShown();
    long silentFromMs = tracks.observedAtMs(slot);

    assertThat(statusOverNoise(slot, silentFromMs, 9)).isEqualTo(TrackStatus.CONFIRMED);
    assertThat(statusOverNoise(slot, silentFromMs, 12)).isEqualTo(TrackStatus.COASTING);
    assertThat(statusOverNoise(slot, silentFromMs, 40)).isEqualTo(TrackStatus.LOST);
    assertThat(tracks.isShown(slot)).isTrue();
    assertThat(statusOverNoise(slot, silentFromMs, 100)).isEqualTo(TrackStatus.DROPPED);
    assertThat(shown()).isEmpty();
  }

  /** No radar could have seen her there: nothing speaks against her until she may be anywhere. */
  @Test
  void radarTrackBehindLandCoastsOn() {
    var sea = new SeededSea(AREA, 1, 1).withDetection(1);
    sea.add(8_000, 2_000, 0, 45);
    run(sea, 30);
    int slot = onlyShown();
    assertThat(bestChance(slot)).isZero();
    long silentFromMs = tracks.observedAtMs(slot);

    assertThat(statusAfter(slot, silentFromMs, 80)).isEqualTo(TrackStatus.COASTING);
    assertThat(statusAfter(slot, silentFromMs, 110)).isEqualTo(TrackStatus.LOST);
    assertThat(statusAfter(slot, silentFromMs, 185)).isEqualTo(TrackStatus.DROPPED);
  }

  /** Five metres a second: she was not going to run aground. */
  @Test
  void radarTrackThatWouldHaveRunAgroundIsLost() {
    var sea = new SeededSea(AREA, 1, 1).withDetection(1);
    sea.add(8_000, 2_000, 5, 45);
    run(sea, 30);
    int slot = onlyShown();
    assertThat(bestChance(slot)).isZero();
    assertThat(new Shore(AREA).isLand(tracks.eastM(slot), tracks.northM(slot))).isTrue();
    long silentFromMs = tracks.observedAtMs(slot);

    assertThat(statusAfter(slot, silentFromMs, 30)).isEqualTo(TrackStatus.COASTING);
    assertThat(statusAfter(slot, silentFromMs, 31)).isEqualTo(TrackStatus.LOST);
  }

  /** Her antenna stands 100 m abaft the middle and 8 m to port of it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 200})
  void whereAShipIsIsTheMiddleOfHerHull(int headingDeg) {
    long at = SeededSea.START_MS;
    picture.advance(
        at,
        List.of(
            new AisStatic(
                at, "", 5, 0, 477_000_009, 0, "", "LONG", 70, 250, 50, 12, 28, 9, "HONG KONG")));
    double lon = 114.2;
    double lat = 22.1;
    advance(
        List.of(
            new AisReport(
                at + 1_000, "", 1, 477_000_009, 1, 0, 0, true, lon, lat, Double.NaN, headingDeg)),
        at + 1_000);

    double rad = StrictMath.toRadians(headingDeg - AREA.chart().convergenceDeg(lon, lat));
    double eastM = AREA.chart().eastM(lon, lat) + 100 * Math.sin(rad) + 8 * Math.cos(rad);
    double northM = AREA.chart().northM(lon, lat) + 100 * Math.cos(rad) - 8 * Math.sin(rad);
    assertThat(tracks.eastM(onlyShown())).isCloseTo(eastM, within(0.5));
    assertThat(tracks.northM(onlyShown())).isCloseTo(northM, within(0.5));
  }

  /** A boat that one radar puts 50 m beside where the other does. */
  @Test
  void twoTracksOfOneBoatBecomeOne() {
    Beside beside = new Beside(50);
    for (int second = 0; second < 30; second++) {
      beside.step(true, second % 3 == 0);
    }
    for (int second = 30; second < 120; second++) {
      beside.step(second % 6 == 0, second % 6 == 3);
    }

    assertThat(shown()).hasSize(1);
  }

  /** One radar sees both in each scan. */
  @Test
  void twoBoatsBesideEachOtherStayTwo() {
    Beside beside = new Beside(50);
    for (int second = 0; second < 300; second++) {
      beside.step(second % 3 == 0, second % 3 == 0);
    }

    assertThat(shown()).hasSize(2);
  }

  /**
   * Two boats lie still south-east of Waglan, so far apart in range; one radar sees each or none.
   */
  private final class Beside {
    private final double apartM;
    private long atMs = SeededSea.START_MS;

    Beside(double apartM) {
      this.apartM = apartM;
    }

    void step(boolean first, boolean second) {
      List<Observation> plots = new ArrayList<>();
      if (first) {
        plots.add(new RadarPlot(atMs + 100, "radar-waglan", 4_000, 150, 20));
      }
      if (second) {
        plots.add(new RadarPlot(atMs + 101, "radar-waglan", 4_000 + apartM, 150, 20));
      }
      atMs += 1_000;
      advance(plots, atMs);
    }
  }

  private static SeededSea.Boat addOff(SeededSea sea, String site, double rangeM, double deg) {
    Site radar =
        AREA.sites().stream().filter(some -> some.id().equals(site)).findFirst().orElseThrow();
    double rad = StrictMath.toRadians(deg);
    return sea.add(
        AREA.chart().eastM(radar.lon(), radar.lat()) + rangeM * StrictMath.sin(rad),
        AREA.chart().northM(radar.lon(), radar.lat()) + rangeM * StrictMath.cos(rad),
        0,
        45);
  }

  @Test
  void reportWithoutPlaceOrOutsideTheAreaIsCountedAndMakesNoTrack() {
    long at = SeededSea.START_MS;
    picture.advance(
        at, List.of(at(at, Double.NaN, Double.NaN), at(at, 10, 50), plotOf(at, "no-such-radar")));

    assertThat(shown()).isEmpty();
    assertThat(picture.oddities())
        .containsEntry("picture.ais.no_position", 1L)
        .containsEntry("picture.outside_area", 1L)
        .containsEntry("picture.radar.unknown_site", 1L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void numbersAreNeverUsedAgain(long seed) {
    var sea = new SeededSea(AREA, seed, 3).withFalsePlots(20).strew(60, 20_000);
    Set<Integer> gone = new HashSet<>();
    Set<Integer> live = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      run(sea, 1);
      Set<Integer> now = numbers();
      live.stream().filter(number -> !now.contains(number)).forEach(gone::add);
      assertThat(now).noneMatch(gone::contains);
      live.clear();
      live.addAll(now);
    }
    assertThat(gone).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void crowdedSeaIsSeenOncePerVessel(long seed) {
    var sea = new SeededSea(AREA, seed, 3).withFalsePlots(5).strew(100, 15_000);

    run(sea, 240);

    long fit = sea.boats().stream().filter(boat -> nearest(boat, sea.timeMs()) < 80).count();
    assertThat(fit).isGreaterThanOrEqualTo(97);
    long held = shown().stream().filter(slot -> tracks.sources(slot) != 0).count();
    assertThat(held).isBetween(97L, 106L);
  }

  @Test
  void revisionCountsUpWhenSomethingShownChangesAndOnlyThen() {
    var sea = new SeededSea(AREA, 1, 0);
    withAis(sea.add(0, 0, 10, 90), 477_000_001, 10_000);
    run(sea, 1);
    int slot = onlyShown();
    int revision = tracks.revision(slot);

    run(sea, 8);
    assertThat(tracks.revision(slot)).isEqualTo(revision);
    run(sea, 3);
    assertThat(tracks.revision(slot)).isGreaterThan(revision);
  }

  private static RadarPlot plotOf(long atMs, String site) {
    return new RadarPlot(atMs, site, 1_000, 90, 15);
  }

  private static AisReport at(long atMs, double lon, double lat) {
    return new AisReport(atMs, "", 1, 477_000_009, 0, 0, 0, true, lon, lat, 0, Double.NaN);
  }

  private static AisReport longRange(long atMs) {
    return new AisReport(
        atMs, "", 27, 477_000_009, 0, -128, 0, true, 114.0 + 1 / 600.0, 22, 0, Double.NaN);
  }

  private static void withAis(SeededSea.Boat boat, int mmsi, long everyMs) {
    boat.mmsi = mmsi;
    boat.reportEveryMs = everyMs;
  }

  private TrackStatus statusOverNoise(int slot, long fromMs, int seconds) {
    long atMs = fromMs + seconds * 1_000L;
    advance(List.of(new RadarPlot(atMs, "radar-waglan", 20_000, 100 + seconds, 14)), atMs);
    return tracks.status(slot);
  }

  /** Were all radars of the area to turn. */
  private double bestChance(int slot) {
    var radars = new Radars(AREA);
    for (int site = 0; site < radars.count(); site++) {
      radars.turning(site, true);
    }
    return radars.chance(tracks.eastM(slot), tracks.northM(slot));
  }

  private TrackStatus statusAfter(int slot, long fromMs, int seconds) {
    advance(List.of(), fromMs + seconds * 1_000L);
    return tracks.status(slot);
  }

  private void run(SeededSea sea, int seconds) {
    for (int i = 0; i < seconds; i++) {
      List<Observation> observed = sea.step();
      advance(observed, sea.timeMs());
    }
  }

  private void advance(List<Observation> observed, long atMs) {
    picture.advance(atMs, observed);
  }

  private List<Integer> shown() {
    List<Integer> shown = new ArrayList<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        shown.add(slot);
      }
    }
    return shown;
  }

  private int onlyShown() {
    assertThat(shown()).hasSize(1);
    return shown().get(0);
  }

  private Set<Integer> numbers() {
    Set<Integer> numbers = new HashSet<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.status(slot) != TrackStatus.DROPPED) {
        numbers.add(tracks.number(slot));
      }
    }
    return numbers;
  }

  /** From where a straight run takes the track by then to where the boat is. */
  private double distanceM(int slot, SeededSea.Boat boat, long atMs) {
    double s = (atMs - tracks.observedAtMs(slot)) / 1000.0;
    double convergence = AREA.chart().convergenceDeg(tracks.lon(slot), tracks.lat(slot));
    double cog = Double.isNaN(tracks.cogDeg(slot)) ? 0 : tracks.cogDeg(slot);
    double rad = StrictMath.toRadians(cog - convergence);
    double mps = tracks.sogKn(slot) * KN;
    double dx = tracks.eastM(slot) + mps * StrictMath.sin(rad) * s - boat.eastM;
    double dy = tracks.northM(slot) + mps * StrictMath.cos(rad) * s - boat.northM;
    return Math.sqrt(dx * dx + dy * dy);
  }

  private double nearest(SeededSea.Boat boat, long atMs) {
    return shown().stream()
        .mapToDouble(slot -> distanceM(slot, boat, atMs))
        .min()
        .orElse(Double.MAX_VALUE);
  }
}
