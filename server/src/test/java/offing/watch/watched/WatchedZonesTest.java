package offing.watch.watched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import offing.observation.Observation;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.WatchedSea;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction.Acknowledge;
import offing.watch.alert.AlertState;
import offing.watch.rule.RulePack;
import offing.watch.watched.WatchedZone.AboutTrack;
import offing.watch.watched.WatchedZone.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boats that head east at 10 m/s past and through zones that are drawn before or after them. */
class WatchedZonesTest extends WatchedSea {
  private static final double SOG_MPS = 10;
  private static final String ENTERED = "watchedZonesEntered IS NOT NULL";

  /**
   * A box from so far ahead of the first boat's start to so far, 400 m wide, and this much north.
   */
  private static WatchedZone box(String id, double fromM, double toM, double northM) {
    String ring =
        String.join(
            ",",
            at(fromM, northM - 200),
            at(toM, northM - 200),
            at(toM, northM + 200),
            at(fromM, northM + 200),
            at(fromM, northM - 200));
    return WatchedZoneReader.read("body", polygon(id, ring), AREA).get(0);
  }

  private static String polygon(String id, String ring) {
    return "{\"type\":\"Feature\",\"id\":\""
        + id
        + "\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
        + ring
        + "]]},\"properties\":{\"name\":\"Box "
        + id
        + "\"}}";
  }

  private static String at(double eastM, double northM) {
    double x = EAST_M + eastM;
    double y = NORTH_M + northM;
    return String.format(
        Locale.ROOT, "[%.7f,%.7f]", AREA.chart().lon(x, y), AREA.chart().lat(x, y));
  }

  private static WatchedZone box(String id, double fromM, double toM) {
    return box(id, fromM, toM, 0);
  }

  private static WatchedZone with(WatchedZone zone, long dwellMs, double hysteresisM) {
    return new WatchedZone(
        zone.id(), zone.name(), zone.kind(), zone.place(), zone.hours(), dwellMs, hysteresisM);
  }

  private static WatchedZone with(WatchedZone zone, Hours hours) {
    return new WatchedZone(
        zone.id(), zone.name(), zone.kind(), zone.place(), Optional.of(hours), 0, 0);
  }

  /** Seconds from the start until the first alert of that state; -1 where none came. */
  private double secondsUntil(AlertState state) {
    return alerts.stream()
        .filter(alert -> alert.state() == state)
        .mapToDouble(alert -> (alert.changedAtMs() - SeededSea.START_MS) / 1000.0)
        .findFirst()
        .orElse(-1);
  }

  @Test
  void whoComesIntoAZoneRaisesAnAlertAndWhoLeavesItEndsIt() throws IOException {
    Pipeline pipeline = watchBy("when: \"" + ENTERED + "\"");
    pipeline.changeZones(List.of(box("north", 600, 1_200)));
    boat(0, SOG_MPS);

    run(pipeline, 130);

    assertThat(raised()).hasSize(1);
    assertThat(secondsUntil(AlertState.RAISED)).isCloseTo(60, within(5.0));
    assertThat(told("watchedZonesEntered")).isEqualTo("north");
    run(pipeline, 620);
    assertThat(secondsUntil(AlertState.CLOSED)).isCloseTo(120 + 600, within(8.0));
  }

  @Test
  void tellsNamesKindsAndMinutes() throws IOException {
    Pipeline pipeline =
        watch(
            "watchedZoneMinutes > 0.25 AND watchedZoneNames <> 'x' AND watchedZoneKinds LIKE '% watch %'"
                + " AND watchedZones LIKE '% south %'");
    pipeline.changeZones(
        List.of(box("north", 600, 1_200), box("south", 610, 1_200), box("far", 0, 10, 5_000)));
    boat(0, SOG_MPS);

    run(pipeline, 110);

    assertThat(told("watchedZones")).isEqualTo("north south");
    assertThat(told("watchedZoneNames")).isEqualTo("Box north, Box south");
    assertThat(told("watchedZoneKinds")).isEqualTo("watch");
    assertThat(value("watchedZoneMinutes")).isBetween(0.25, 0.35);
  }

  @Test
  void dwellIsTimeInsideByWhatWasObserved() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    pipeline.changeZones(List.of(with(box("north", 600, 1_200), 20_000, 0)));
    boat(0, SOG_MPS);

    run(pipeline, 130);

    assertThat(secondsUntil(AlertState.RAISED)).isCloseTo(80, within(5.0));
  }

  @Test
  void whoIsThroughBeforeTheDwellIsOverNeverEntered() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    pipeline.changeZones(List.of(with(box("north", 600, 1_200), 70_000, 0)));
    boat(0, SOG_MPS);

    run(pipeline, 200);

    assertThat(raised()).isEmpty();
  }

  @Test
  void whoIsWithinTheHysteresisHasNotLeft() throws IOException {
    Pipeline pipeline = watchBy("when: watchedZones IS NULL\nfor: 45 s");
    pipeline.changeZones(List.of(with(box("north", 0, 600), 0, 500)));
    boat(0, SOG_MPS);

    run(pipeline, 200);

    assertThat(secondsUntil(AlertState.RAISED)).isCloseTo(110 + 45, within(5.0));
  }

  @Test
  void whoJumpsOverAZoneBetweenTwoReportsHasBeenInIt() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    pipeline.changeZones(List.of(box("north", 600, 620)));
    boat(0, SOG_MPS).reportEveryMs = 10_000;

    run(pipeline, 100);

    assertThat(raised()).hasSize(1);
  }

  @Test
  void whoWasThereWhenItWasDrawnDidNotEnter() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    boat(0, SOG_MPS);
    boat(100, SOG_MPS).eastM -= 600;
    run(pipeline, 60);

    pipeline.changeZones(List.of(box("north", 300, 1_200)));
    run(pipeline, 70);

    assertThat(raised()).hasSize(1);
    assertThat(secondsUntil(AlertState.RAISED)).isCloseTo(90, within(5.0));
  }

  @Test
  void aChangeOfOtherZonesAndOfItsNameLeavesWhoIsInside() throws IOException {
    Pipeline pipeline = watchBy("when: watchedZoneMinutes >= 1");
    WatchedZone north = box("north", 200, 1_200);
    pipeline.changeZones(List.of(north));
    boat(0, SOG_MPS);
    run(pipeline, 40);

    pipeline.changeZones(
        List.of(
            box("south", 0, 100),
            new WatchedZone("north", "Renamed", "watch", north.place(), Optional.empty(), 0, 0)));
    run(pipeline, 20);
    pipeline.changeZones(List.of(box("north", 100, 1_300)));
    run(pipeline, 40);

    assertThat(raised()).hasSize(1);
    assertThat(secondsUntil(AlertState.RAISED)).isCloseTo(80, within(5.0));
  }

  @Test
  void aStandingAlertSurvivesAChangeAndEndsWithItsZone() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    pipeline.changeZones(List.of(box("north", 200, 90_000)));
    boat(0, SOG_MPS);
    run(pipeline, 60);
    long id = raised().get(0).id();
    assertThat(pipeline.act(id, new Acknowledge(), "K. L.", sea.timeMs())).isPresent();

    pipeline.changeZones(List.of(box("south", 0, 100), box("north", 150, 90_000)));
    run(pipeline, 60);
    assertThat(alerts)
        .extracting(Alert::state)
        .containsExactly(AlertState.RAISED, AlertState.ACKNOWLEDGED);

    pipeline.changeZones(List.of());
    run(pipeline, 620);
    assertThat(alerts).extracting(Alert::state).endsWith(AlertState.CLOSED);
  }

  @Test
  void aZoneAppliesInItsHoursAlone() throws IOException {
    int minute =
        Instant.ofEpochMilli(SeededSea.START_MS)
                .atZone(ZoneId.of(AREA.timeZone()))
                .toLocalTime()
                .toSecondOfDay()
            / 60;
    Pipeline pipeline = watch(ENTERED);
    pipeline.changeZones(
        List.of(
            with(box("north", 0, 90_000), new Hours((minute + 2) % 1_440, (minute + 4) % 1_440))));
    boat(0, SOG_MPS);

    run(pipeline, 1_000);

    double raisedAt = secondsUntil(AlertState.RAISED);
    assertThat(raisedAt).isBetween(60.0, 125.0);
    assertThat(secondsUntil(AlertState.CLOSED)).isCloseTo(raisedAt + 120 + 600, within(8.0));
  }

  @Test
  void hoursMayPassMidnight() {
    var night = new Hours(22 * 60, 5 * 60);

    assertThat(IntStream.of(22 * 60, 23 * 60, 0, 4 * 60 + 59)).allMatch(night::hold);
    assertThat(IntStream.of(21 * 60 + 59, 5 * 60, 12 * 60)).noneMatch(night::hold);
  }

  @Test
  void aCircleGoesWithItsTrackWhoIsNeverInIt() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    boat(0, 0);
    boat(2_000, SOG_MPS).courseRad = Math.PI; // towards the first one
    run(pipeline, 30);
    int centre = pipeline.tracks().number(0);

    pipeline.changeZones(
        List.of(
            new WatchedZone(
                "ring", "Ring", "watch", new AboutTrack(centre, 500), Optional.empty(), 0, 0)));
    run(pipeline, 170);

    assertThat(raised()).hasSize(1);
    assertThat(raised().get(0).track()).isNotEqualTo(centre);
    assertThat(secondsUntil(AlertState.RAISED)).isCloseTo(150, within(6.0));
  }

  /** Our own go where they like, and who comes otherwise is told in a sentence. */
  @Test
  void theShippedRuleLeavesOutOurOwnUnits() {
    RulePack shipped = RulePack.read(AREA.folder().resolve("rules.yaml"));
    Pipeline pipeline = new Pipeline(AREA, FENCES, shipped, alerts::add);
    pipeline.changeZones(List.of(box("north", 600, 1_200)));
    boat(0, SOG_MPS);
    SeededSea.Boat launch = boat(100, SOG_MPS);
    launch.unit = "PV-12";
    launch.mmsi = 0;

    run(pipeline, 100);

    assertThat(pipeline.tracks().slotCount()).isGreaterThanOrEqualTo(2);
    assertThat(raised()).extracting(Alert::rule).contains("entered-watched-zone");
    assertThat(raised().stream().filter(is -> is.rule().equals("entered-watched-zone")))
        .hasSize(1)
        .allMatch(is -> is.track() == pipeline.tracks().number(slotOf(pipeline, "477")));
  }

  private static int slotOf(Pipeline pipeline, String mmsi) {
    return IntStream.range(0, pipeline.tracks().slotCount())
        .filter(slot -> String.valueOf(pipeline.tracks().mmsi(slot)).startsWith(mmsi))
        .findFirst()
        .orElseThrow();
  }

  /** As many corners as are allowed, and then one zone more: the others' indices stay. */
  @Test
  void aChangeIsMadeInUnderASecond() throws IOException {
    Pipeline pipeline = watch(ENTERED);
    List<WatchedZone> zones = new ArrayList<>();
    for (int i = 0; i < 199; i++) {
      zones.add(jagged("zone-" + i, i * 50.0, 45));
    }
    pipeline.changeZones(zones);
    zones.add(jagged("last", 0, 990));
    long beganNanos = System.nanoTime();
    pipeline.changeZones(zones);
    long oneNanos = System.nanoTime() - beganNanos;

    assertThat(oneNanos).isLessThan(1_000_000_000L);
  }

  /** A comb of so many teeth. */
  private static WatchedZone jagged(String id, double eastM, int teeth) {
    var ring = new StringBuilder(at(eastM, 0));
    for (int i = 0; i < teeth; i++) {
      ring.append(',')
          .append(at(eastM + i * 20, 100))
          .append(',')
          .append(at(eastM + i * 20 + 10, 3_000));
    }
    ring.append(',').append(at(eastM + teeth * 20, 0)).append(',').append(at(eastM, 0));
    return WatchedZoneReader.read("body", polygon(id, ring.toString()), AREA).get(0);
  }

  /** Restored in the middle of it, zones and all, the rest is the same to the last bit. */
  @ParameterizedTest
  @ValueSource(ints = {40, 70, 95, 131})
  void restoringEqualsNeverHavingStopped(int stopS) throws IOException {
    List<List<Observation>> observed = new ArrayList<>();
    boat(0, SOG_MPS);
    boat(150, SOG_MPS * 1.4);
    boat(-150, SOG_MPS / 2);
    for (int i = 0; i < 200; i++) {
      observed.add(sea.step());
    }

    Pipeline unbroken = watch(ENTERED);
    go(unbroken, observed, 0, 200);
    List<Alert> whole = List.copyOf(alerts);
    alerts.clear();

    Pipeline before = watch(ENTERED);
    go(before, observed, 0, stopS);
    Pipeline after = watch(ENTERED);
    after.restore(new DataInputStream(new ByteArrayInputStream(snapshot(before))));
    assertThat(after.zones()).isEqualTo(before.zones());
    go(after, observed, stopS, 200);

    assertThat(alerts).isEqualTo(whole).isNotEmpty();
    assertThat(snapshot(after)).isEqualTo(snapshot(unbroken));
  }

  private static void go(Pipeline pipeline, List<List<Observation>> observed, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i == 30) {
        pipeline.changeZones(
            List.of(
                with(box("north", 500, 1_000), 10_000, 100),
                with(box("south", 200, 900, -150), new Hours(0, 1_439))));
      }
      if (i == 90) {
        pipeline.changeZones(
            List.of(with(box("north", 400, 1_100), 10_000, 100), box("new", 1_200, 1_500)));
      }
      observed.get(i).forEach(pipeline::accept);
      pipeline.advanceTo(SeededSea.START_MS + (i + 1) * 1_000L);
    }
  }

  private static byte[] snapshot(Pipeline pipeline) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pipeline.snapshot(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
