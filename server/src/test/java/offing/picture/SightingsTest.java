package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.area.Site;
import offing.observation.AisReport;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.Sighting;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;

/** What cameras make out of a boat that lies still. */
class SightingsTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Chart CHART = AREA.chart();
  private static final long START_MS = 1_780_000_000_000L;

  /** Behind land for every radar. */
  private static final double HIDDEN_EAST_M = 8_000;

  private static final double HIDDEN_NORTH_M = 2_000;

  private final Picture picture = new Picture(AREA);
  private final Tracks tracks = picture.tracks();
  private final RandomGenerator dice = Dice.named(1, "camera");
  private long atMs = START_MS;
  private int persons = -1;

  @Test
  void whoNoRadarSeesIsShownAfterFiveFrames() {
    assertThat(new Radars(AREA).chance(HIDDEN_EAST_M, HIDDEN_NORTH_M)).isZero();
    frames(4, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, Double.NaN);
    assertThat(shown()).isEmpty();

    frames(2, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, Double.NaN);

    int slot = onlyShown();
    assertThat(tracks.sources(slot)).isEqualTo(Tracks.CAMERA);
    assertThat(tracks.sourceAtMs(slot, Tracks.CAMERA)).isEqualTo(atMs - 500);
    assertThat(tracks.eastM(slot)).isCloseTo(HIDDEN_EAST_M, within(40.0));
    assertThat(tracks.northM(slot)).isCloseTo(HIDDEN_NORTH_M, within(40.0));
  }

  /** People stand before each other: the most that were seen at once are aboard at the least. */
  @Test
  void whatACameraRecognisedIsRemembered() {
    frames(6, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, Double.NaN);
    int slot = onlyShown();
    assertThat(picture.evidence().personsSeen(slot)).isEqualTo(-1);
    assertThat(picture.evidence().seenType(slot)).isEmpty();
    for (int seen : new int[] {2, 5, 3, -1}) {
      persons = seen;
      frames(1, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, 8);
    }
    frames(1, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, Double.NaN);

    assertThat(picture.evidence().personsSeen(slot)).isEqualTo(5);
    assertThat(picture.evidence().seenType(slot)).isEqualTo("sampan");
  }

  @Test
  void whatMayBeAWaveBeginsNothing() {
    frames(20, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.4, Double.NaN);

    assertThat(shown()).isEmpty();
  }

  /** Waves and birds, now here, now there. */
  @Test
  void whatIsNeverTwiceInOnePlaceIsNobody() {
    for (int i = 0; i < 120; i++) {
      double east = HIDDEN_EAST_M + 4_000 * (dice.nextDouble() - 0.5);
      double north = HIDDEN_NORTH_M + 4_000 * (dice.nextDouble() - 0.5);
      frames(1, east, north, 0.6, Double.NaN);
    }

    assertThat(shown()).isEmpty();
  }

  @Test
  void whereARadarSeesWellItIsTheRadarsToBegin() {
    Site radar =
        AREA.sites().stream().filter(s -> s.id().equals("radar-waglan")).findFirst().orElseThrow();
    double east = CHART.eastM(radar.lon(), radar.lat()) + 2_000;
    double north = CHART.northM(radar.lon(), radar.lat()) - 3_500;
    step(List.of(new RadarPlot(atMs, radar.id(), 20_000, 100, 14))); // noise: it turns

    frames(20, east, north, 0.9, Double.NaN);

    assertThat(shown()).isEmpty();
  }

  /** The camera puts her 40 m beside where she says she is. */
  @Test
  void whoReportsHerselfIsHeldButNotMoved() {
    double lon = CHART.lon(HIDDEN_EAST_M, HIDDEN_NORTH_M);
    double lat = CHART.lat(HIDDEN_EAST_M, HIDDEN_NORTH_M);
    var report = new AisReport(atMs, "", 1, 477_000_009, 1, 0, 0, true, lon, lat, 0, Double.NaN);
    step(List.of(report));
    double eastM = tracks.eastM(onlyShown());

    frames(3, HIDDEN_EAST_M, HIDDEN_NORTH_M + 40, 0.9, Double.NaN);

    assertThat(tracks.sources(onlyShown())).isEqualTo(Tracks.AIS | Tracks.CAMERA);
    assertThat(tracks.eastM(onlyShown())).isEqualTo(eastM);
    assertThat(tracks.observedAtMs(onlyShown())).isEqualTo(report.timeMs());
  }

  @Test
  void whatWasIdentifiedHasALength() {
    frames(10, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, 12);

    TrackSize size = picture.estimates().size(onlyShown()).orElseThrow();
    assertThat(size.source()).isEqualTo(TrackSize.Source.CAMERA);
    assertThat(size.likelyM()).isEqualTo(12);
    assertThat(size.mostM() - size.leastM()).isBetween(0.1, 2.0);
  }

  /** She may be there by now; that one of many waves is there is likelier. */
  @Test
  void whoMayBeAnywhereIsNotTheFirstWaveThere() {
    frames(10, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, Double.NaN);
    int slot = onlyShown();
    long seenMs = tracks.sourceAtMs(slot, Tracks.CAMERA);
    for (int i = 0; i < 45; i++) {
      step(List.of());
    }

    frames(1, HIDDEN_EAST_M, HIDDEN_NORTH_M + 450, 0.4, Double.NaN);

    assertThat(tracks.sourceAtMs(slot, Tracks.CAMERA)).isEqualTo(seenMs);
  }

  @Test
  void whoIsNotSeenAnyMoreIsNoLongerHeld() {
    frames(10, HIDDEN_EAST_M, HIDDEN_NORTH_M, 0.9, Double.NaN);
    for (int i = 0; i < 15; i++) {
      step(List.of());
    }

    assertThat(tracks.sources(onlyShown())).isZero();
    assertThat(tracks.status(onlyShown())).isEqualTo(TrackStatus.COASTING);
  }

  private void frames(int count, double eastM, double northM, double confidence, double lengthM) {
    for (int i = 0; i < count; i++) {
      step(List.of(frame(eastM, northM, confidence, lengthM)));
    }
  }

  private void step(List<Observation> observed) {
    atMs += 1_000;
    picture.advance(atMs, new ArrayList<>(observed));
  }

  /** From 1 500 m to the east of it: the error lies east and west. */
  private Footage frame(double eastM, double northM, double confidence, double lengthM) {
    double seenEastM = eastM + 15 * Dice.normal(dice);
    double lensLon = CHART.lon(eastM + 1_500, northM);
    double lensLat = CHART.lat(eastM + 1_500, northM);
    boolean isIdentified = !Double.isNaN(lengthM);
    var sighting =
        new Sighting(
            270,
            -2,
            12,
            6,
            isIdentified ? Sighting.Level.IDENTIFIED : Sighting.Level.DETECTED,
            isIdentified ? "sampan" : "",
            lengthM,
            persons,
            confidence,
            CHART.lon(seenEastM, northM),
            CHART.lat(seenEastM, northM),
            15);
    return new Footage(
        atMs + 500,
        "some-camera",
        true,
        Footage.Mode.SCAN,
        lensLon,
        lensLat,
        60,
        270,
        -2,
        10,
        6,
        640,
        480,
        List.of(sighting));
  }

  private List<Integer> shown() {
    return IntStream.range(0, tracks.slotCount()).filter(tracks::isShown).boxed().toList();
  }

  private int onlyShown() {
    assertThat(shown()).hasSize(1);
    return shown().get(0);
  }
}
