package offing.sim.sensor.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import offing.observation.Footage;
import offing.observation.Sighting;
import offing.observation.Sighting.Level;
import offing.sim.Command;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.VesselClass;
import org.junit.jupiter.api.Test;

class CamerasTest {
  private static final String DAY = "lamma-south-day";
  private static final String THERMAL = "lamma-south-thermal";

  @Test
  void everyCameraOfTheShoreGivesAFrameASecond() {
    List<Footage> frames = new Watched(1).watch(10);

    assertThat(frames).hasSize(9 * 2 * 10);
    assertThat(frames.stream().map(Footage::camera).distinct())
        .hasSize(18)
        .contains("fan-lau-day", "fan-lau-thermal", "ping-chau-day");
    assertThat(frames)
        .allMatch(frame -> frame.thermal() == frame.camera().endsWith("-thermal"))
        .allMatch(frame -> frame.mode() == Footage.Mode.SCAN);
  }

  @Test
  void aBoatIsSeenByDayFarOffAndInFogNotAtAll() {
    assertThat(Watched.shown(south(new Watched(1), DAY, 8_000))).isGreaterThan(55);
    assertThat(Watched.shown(south(new Watched(1).visibility(700), DAY, 8_000))).isLessThan(5);
    assertThat(Watched.shown(south(new Watched(1).visibility(700), DAY, 1_500))).isLessThan(5);
    assertThat(Watched.shown(south(new Watched(1).visibility(700), THERMAL, 1_500))).isLessThan(5);
  }

  @Test
  void atNightABoatIsSeenByHeatAlone() {
    assertThat(Watched.shown(south(new Watched(1).sun(-30), DAY, 6_000))).isLessThan(5);
    assertThat(Watched.shown(south(new Watched(1).sun(-30), THERMAL, 6_000))).isGreaterThan(55);
  }

  private static List<Footage> south(Watched watched, String camera, double southM) {
    watched.boatSouth("boat", southM);
    return watched.pointSouth(camera, southM, 3).watch(camera, 65).subList(5, 65);
  }

  @Test
  void nothingIsSeenBehindTheHorizonOrBehindLand() {
    var far = new Watched(1).visibility(200_000);
    far.boatSouth("boat", 47_000);
    assertThat(Watched.shown(far.pointSouth(DAY, 44_000, 0.5).watch(DAY, 60))).isLessThan(4);

    var hidden = new Watched(1);
    hidden.fleet.add("ship", Watched.LON, 22.30, row -> row.kind = VesselClass.CONTAINER_SHIP);
    hidden.cameras.accept(new Command.Point(DAY, 0, -0.5, 10));
    assertThat(Watched.shown(hidden.watch(DAY, 60))).isLessThan(4);
  }

  @Test
  void moreIsMadeOutTheNearerItIs() {
    List<Level> levels = new ArrayList<>();
    for (double southM : new double[] {14_000, 3_500, 800}) {
      var watched = new Watched(2);
      watched.boatSouth("boat", southM).persons = 9;
      watched.pointSouth(DAY, southM, 12);
      levels.add(typical(watched.watch(DAY, 65)));
    }

    assertThat(levels).containsExactly(Level.DETECTED, Level.RECOGNISED, Level.IDENTIFIED);
  }

  private static Level typical(List<Footage> frames) {
    List<Level> levels =
        frames.stream().flatMap(f -> f.sightings().stream()).map(Sighting::level).sorted().toList();
    return levels.get(levels.size() / 2);
  }

  @Test
  void onlyWhatWasMadeOutIsTold() {
    var watched = new Watched(3);
    watched.boatSouth("near", 2_500).persons = 9;
    watched.boatSouth("far", 7_000);
    List<Sighting> sightings = new ArrayList<>();
    for (double fieldDeg : new double[] {3.5, 20}) {
      watched.cameras.accept(new Command.Point(DAY, 180, -1.85, fieldDeg));
      watched.watch(DAY, 200).forEach(frame -> sightings.addAll(frame.sightings()));
    }

    assertThat(sightings).hasSizeGreaterThan(300);
    for (Sighting sighting : sightings) {
      assertThat(sighting.vesselType().isEmpty()).isEqualTo(sighting.level() == Level.DETECTED);
      assertThat(Double.isNaN(sighting.lengthM())).isEqualTo(sighting.level() != Level.IDENTIFIED);
      assertThat(sighting.persons() >= 0 && sighting.level() != Level.IDENTIFIED).isFalse();
    }
    assertThat(sightings).anyMatch(s -> s.level() == Level.IDENTIFIED && s.persons() >= 7);
    assertThat(sightings)
        .filteredOn(s -> s.level() == Level.IDENTIFIED)
        .allMatch(s -> Math.abs(s.lengthM() - 13) < 4 && s.vesselType().equals("speedboat"));
  }

  @Test
  void personsAreToldOnlyNearAndInLightOrByHeat() {
    assertThat(mostPersons(new Watched(4).sun(-30), DAY, 700)).isNegative();
    assertThat(mostPersons(new Watched(4).sun(-30), THERMAL, 700)).isPositive();
    assertThat(mostPersons(new Watched(4), DAY, 700)).isPositive();
    assertThat(mostPersons(new Watched(4), DAY, 5_000)).isNegative();
  }

  private static int mostPersons(Watched watched, String camera, double southM) {
    watched.boatSouth("boat", southM).persons = 6;
    return watched.pointSouth(camera, southM, 1.5).watch(camera, 60).stream()
        .flatMap(frame -> frame.sightings().stream())
        .mapToInt(Sighting::persons)
        .max()
        .orElse(-1);
  }

  /** Off by its own deviation as a normal distribution would have it, poor in range far off. */
  @Test
  void aPlaceIsAsWrongAsItSays() {
    double lastErrorM = 0;
    for (double southM : new double[] {1_500, 4_000, 9_000}) {
      var watched = new Watched(5);
      RowFleet.Row boat = watched.boatSouth("boat", southM);
      List<Sighting> sightings =
          watched.pointSouth(DAY, southM, 3).watch(DAY, 400).stream()
              .flatMap(frame -> frame.sightings().stream())
              .filter(one -> one.level() != Level.DETECTED)
              .toList();
      double squares = 0;
      double errorM = 0;
      for (Sighting sighting : sightings) {
        double east = HongKong.AREA.chart().eastM(sighting.lon(), sighting.lat()) - boat.eastM;
        double north = HongKong.AREA.chart().northM(sighting.lon(), sighting.lat()) - boat.northM;
        squares += (east * east + north * north) / (sighting.errorM() * sighting.errorM());
        errorM += sighting.errorM() / sightings.size();
      }
      assertThat(sightings).hasSizeGreaterThan(100);
      assertThat(squares / sightings.size()).isEqualTo(1, within(0.3));
      assertThat(errorM).isGreaterThan(2 * lastErrorM);
      lastErrorM = errorM;
    }
    assertThat(lastErrorM).isBetween(100.0, 300.0);
  }

  @Test
  void aTrackedBoatStaysInTheFrameAndSpansASeventhOfIt() {
    var watched = new Watched(6).sun(-30);
    RowFleet.Row boat = watched.boatSouth("go-fast-1", 9_000).sail(50, 250);
    watched.cameras.accept(new Command.Track(THERMAL, "go-fast-1"));
    List<Footage> frames = watched.watch(THERMAL, 300);
    frames = frames.subList(10, frames.size());

    assertThat(frames).allMatch(frame -> frame.mode() == Footage.Mode.TRACK);
    assertThat(Watched.shown(frames)).isGreaterThan(frames.size() * 98L / 100);
    for (Footage frame : frames) {
      for (Sighting sighting : frame.sightings()) {
        double offDeg = StrictMath.IEEEremainder(sighting.bearingDeg() - frame.azimuthDeg(), 360);
        assertThat(sighting.level() == Level.DETECTED || Math.abs(offDeg) < 0.1).isTrue();
      }
    }
    assertThat(boat.eastM).isNotNaN();
  }

  @Test
  void aTargetSpansATenthToAFifthOfTheFrameWhereTheLensCan() {
    var watched = new Watched(6);
    watched.boatSouth("go-fast-1", 2_500).sail(40, 100);
    watched.cameras.accept(new Command.Track(DAY, "go-fast-1"));

    for (Footage frame : watched.watch(DAY, 60).subList(10, 60)) {
      for (Sighting sighting : frame.sightings()) {
        boolean isShort = frame.fieldOfViewDeg() <= 0.5;
        double share = sighting.widthPx() / (double) frame.widthPx();
        assertThat(isShort || sighting.level() == Level.DETECTED || (share > 0.1 && share < 0.2))
            .as("%s of %s degrees", share, frame.fieldOfViewDeg())
            .isTrue();
      }
    }
  }

  @Test
  void aSightedTargetIsFoundAndHeldAndForgottenInTheEnd() {
    var watched = new Watched(7);
    RowFleet.Row boat = watched.boatSouth("boat", 5_000).sail(30, 120);
    watched.cameras.accept(sighted(watched, boat, "track-7"));
    watched.cameras.accept(new Command.Track(DAY, "track-7"));

    List<Footage> frames = watched.watch(DAY, 200);
    assertThat(frames.subList(10, 200)).allMatch(f -> f.mode() == Footage.Mode.TRACK);
    assertThat(Watched.shown(frames)).isGreaterThan(180);
    assertThat(frames.get(199).fieldOfViewDeg()).isLessThan(frames.get(2).fieldOfViewDeg());

    boat.present = false;
    assertThat(watched.watch(DAY, 20).get(19).mode()).isEqualTo(Footage.Mode.SCAN);
  }

  @Test
  void anOldCueIsWaitedForThenGivenUp() {
    var watched = new Watched(7).visibility(300);
    RowFleet.Row boat = watched.boatSouth("boat", 5_000);
    watched.cameras.accept(sighted(watched, boat, "track-7"));
    watched.cameras.accept(new Command.Track(DAY, "track-7"));
    List<Footage> frames = watched.watch(DAY, 130);

    assertThat(frames.get(30).mode()).isEqualTo(Footage.Mode.TRACK);
    assertThat(frames.get(80).mode()).isEqualTo(Footage.Mode.IDLE);
    assertThat(frames.get(80).azimuthDeg()).isEqualTo(frames.get(61).azimuthDeg());
    assertThat(frames.get(125).mode()).isEqualTo(Footage.Mode.SCAN);
  }

  private static Command.Sighted sighted(Watched watched, RowFleet.Row row, String name) {
    double lon = HongKong.AREA.chart().lon(row.eastM + 40, row.northM - 30);
    double lat = HongKong.AREA.chart().lat(row.eastM + 40, row.northM - 30);
    double cogDeg =
        (StrictMath.toDegrees(StrictMath.atan2(row.courseEast, row.courseNorth)) + 360) % 360;
    return new Command.Sighted(name, watched.timeMs, lon, lat, row.sogMps * 3600 / 1852, cogDeg);
  }

  @Test
  void anOrderToOneCameraTurnsTheOtherOnItsMount() {
    var watched = new Watched(8);
    watched.cameras.accept(new Command.Point(DAY, 200, -1, 0.6));
    List<Footage> frames = watched.watch(4);

    Footage day = last(frames, DAY);
    Footage thermal = last(frames, THERMAL);
    assertThat(day.azimuthDeg()).isEqualTo(200);
    assertThat(thermal.azimuthDeg()).isEqualTo(200);
    assertThat(thermal.elevationDeg()).isEqualTo(-1);
    assertThat(day.fieldOfViewDeg()).isEqualTo(0.6);
    assertThat(thermal.fieldOfViewDeg()).isEqualTo(1.1);
    assertThat(last(frames, "tai-o-day").mode()).isEqualTo(Footage.Mode.SCAN);
  }

  private static Footage last(List<Footage> frames, String camera) {
    List<Footage> own = frames.stream().filter(f -> f.camera().equals(camera)).toList();
    return own.get(own.size() - 1);
  }

  @Test
  void aScanGoesToAndFroWithinItsSectorAndShowsTheHorizon() {
    var watched = new Watched(9);
    watched.cameras.accept(new Command.Scan(DAY, 350, 30, 6));
    List<Footage> frames = watched.watch(DAY, 200).subList(10, 200);

    for (Footage frame : frames) {
      double offDeg = StrictMath.IEEEremainder(frame.azimuthDeg() - 10, 360);
      assertThat(Math.abs(offDeg)).isLessThanOrEqualTo(20);
      double topDeg = frame.elevationDeg() + frame.verticalFieldOfViewDeg() / 2;
      assertThat(topDeg).isBetween(-0.3, 1.0);
    }
    assertThat(frames).anyMatch(frame -> frame.azimuthDeg() == 350);
    assertThat(frames).anyMatch(frame -> frame.azimuthDeg() == 30);
  }

  @Test
  void whatCannotBeDoneIsRefusedWithTheNearestName() {
    var watched = new Watched(1);

    assertThatThrownBy(() -> watched.cameras.accept(new Command.Track("fan-law-day", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fan-law-day")
        .hasMessageContaining("did you mean 'fan-lau-day'?");
    assertThatThrownBy(() -> watched.cameras.accept(new Command.Point(DAY, 10, 0, 31)))
        .hasMessage("fieldOfViewDeg is 31.0, allowed is [0.5, 30.0]");
    assertThatThrownBy(() -> watched.cameras.accept(new Command.Point(DAY, 10, 80, 3)))
        .hasMessageContaining("elevationDeg");
    assertThatThrownBy(() -> watched.cameras.accept(new Command.Scan(DAY, 10, Double.NaN, 3)))
        .hasMessageContaining("toDeg");
    assertThat(watched.cameras.accept(new Command.Resume("PL 01"))).isFalse();
  }

  @Test
  void aUnitThatIsOutHasTwoCamerasOfItsOwn() {
    var watched = new Watched(10);
    RowFleet.Row unit = watched.boatSouth("police-3", 8_000).sail(20, 200);
    unit.unit = "PL 03";
    watched.fleet.add(
        "ship", Watched.LON - 0.005, Watched.LAT - 0.1, row -> row.kind = VesselClass.TANKER);
    List<Footage> frames = watched.watch("pl-03-thermal", 120);

    assertThat(frames).hasSize(120).allMatch(frame -> frame.heightM() == 8);
    assertThat(frames.get(119).lat()).isLessThan(frames.get(0).lat());
    assertThat(Watched.shown(frames)).isGreaterThan(3);
    watched.cameras.accept(new Command.Track("pl-03-day", "ship"));
    assertThat(watched.cameras.ids()).hasSize(20).contains("pl-03-day");

    unit.present = false;
    assertThat(watched.watch("pl-03-day", 5)).isEmpty();
    assertThatThrownBy(() -> watched.cameras.accept(new Command.Track("pl-03-day", "ship")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsMadeOutAboutOnceInAHundredFrames() {
    List<Footage> frames = new Watched(11).watch(1_000);
    double share = Watched.shown(frames) / (double) frames.size();

    assertThat(share).isBetween(0.004, 0.012);
    assertThat(frames.stream().flatMap(f -> f.sightings().stream()))
        .allMatch(one -> one.level() == Level.DETECTED && !Double.isNaN(one.lon()));
  }

  @Test
  void whatIsDownGivesNoFrames() {
    long fromMs = HongKong.START_MS + 10_000;
    long toMs = HongKong.START_MS + 20_000;
    var watched =
        new Watched(
            new Faults(
                List.of(
                    new Faults.Fault(DAY, fromMs, toMs, 0),
                    new Faults.Fault("camera-tai-o", fromMs, toMs, 0))));
    List<Footage> frames = watched.watch(30);

    assertThat(frames).hasSize(18 * 30 - 3 * 10);
    assertThat(frames)
        .filteredOn(frame -> frame.timeMs() >= fromMs && frame.timeMs() < toMs)
        .noneMatch(frame -> frame.camera().startsWith("tai-o") || frame.camera().equals(DAY));
  }

  @Test
  void theSameSeedSeesTheSame() {
    List<List<Footage>> runs = new ArrayList<>();
    for (long seed : new long[] {12, 12, 13}) {
      var watched = new Watched(seed);
      watched.boatSouth("boat", 6_000).sail(20, 90);
      runs.add(watched.watch(100));
    }

    assertThat(runs.get(0)).isEqualTo(runs.get(1)).isNotEqualTo(runs.get(2));
  }
}
