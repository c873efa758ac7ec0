package offing.run.workings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.picture.Picture;
import offing.picture.TrackEstimate;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.pipeline.SeededSea;
import org.junit.jupiter.api.Test;

/** What is published of a picture's certainty. */
class UncertaintyTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final int RADAR_S = 60;
  private static final int LONGEST_S = 300;

  private final Picture picture = new Picture(AREA);
  private final Tracks tracks = picture.tracks();
  private final SeededSea sea = new SeededSea(AREA, 1, 1).withDetection(1);

  @Test
  void itIsThePicturesOwnCarriedToThePresent() {
    sea.add(8_000, 2_000, 10, 45);
    run(RADAR_S);
    int slot = shownSlot();
    long nowMs = sea.timeMs() + 700;

    Uncertainty uncertainty = Uncertainty.of(tracks, picture.estimates(), nowMs);
    TrackEstimate now = picture.estimates().estimate(slot, nowMs);

    assertThat(uncertainty.atMs(slot)).isEqualTo(nowMs);
    assertThat(uncertainty.ellipse(slot).eastM()).isEqualTo(now.eastM());
    assertThat(uncertainty.ellipse(slot).northM()).isEqualTo(now.northM());
    assertThat(area(uncertainty.ellipse(slot))).isCloseTo(area(now), within(1e-3 * area(now)));
  }

  @Test
  void itGrowsWhileNothingIsSeen() {
    sea.add(8_000, 2_000, 10, 45);
    run(RADAR_S);
    int slot = shownSlot();
    Ellipse seen = published().ellipse(slot);
    runBlind(8);

    assertThat(area(published().ellipse(slot))).isGreaterThan(2 * area(seen));
  }

  @Test
  void aLostTrackKeepsThatOfWhenItWasSeenLast() {
    sea.add(8_000, 2_000, 10, 45);
    run(RADAR_S);
    int slot = shownSlot();
    for (int s = 0; s < LONGEST_S && tracks.status(slot) != TrackStatus.LOST; s++) {
      runBlind(1);
    }
    assertThat(tracks.status(slot)).isEqualTo(TrackStatus.LOST);

    Uncertainty uncertainty = published();
    assertThat(uncertainty.atMs(slot)).isEqualTo(tracks.observedAtMs(slot));
    assertThat(uncertainty.ellipse(slot).eastM()).isCloseTo(tracks.eastM(slot), within(1e-6));
    assertThat(uncertainty.ellipse(slot).northM()).isCloseTo(tracks.northM(slot), within(1e-6));
  }

  @Test
  void nothingIsKnownOfATrackThatIsNotShown() {
    sea.add(8_000, 2_000, 10, 45);
    run(4);
    Uncertainty uncertainty = published();

    assertThat(tracks.slotCount()).isPositive();
    for (int slot = 0; slot <= tracks.slotCount(); slot++) {
      assertThat(uncertainty.isKnown(slot)).isFalse();
    }
  }

  private Uncertainty published() {
    return Uncertainty.of(tracks, picture.estimates(), sea.timeMs());
  }

  private void run(int seconds) {
    for (int s = 0; s < seconds; s++) {
      var observed = sea.step();
      picture.advance(sea.timeMs(), observed);
    }
  }

  private void runBlind(int seconds) {
    sea.withDetection(0);
    run(seconds);
  }

  private int shownSlot() {
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        return slot;
      }
    }
    throw new AssertionError("nothing is shown");
  }

  private static double area(Ellipse ellipse) {
    return Math.PI * ellipse.semiMajorM() * ellipse.semiMinorM();
  }

  /** Of the same ellipse by the determinant of the covariance. */
  private static double area(TrackEstimate of) {
    double determinant = of.eastM2() * of.northM2() - of.eastNorthM2() * of.eastNorthM2();
    return Math.PI * -2 * Math.log(0.05) * Math.sqrt(determinant);
  }
}
