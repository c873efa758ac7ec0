package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.observation.AisReport;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One MMSI, several hulls. */
class HullsTest {
  private static final int MMSI = 477_000_001;

  private final Waters waters = new Waters();
  private final Tracks tracks = waters.tracks;

  @Test
  void aWildFixNeitherMovesTheTrackNorShowsAnything() {
    waters.hearEvery(10, 60, MMSI, 0, 0);
    waters.hear(Waters.report(MMSI, waters.nowMs() + 35_000, 9_000, 4_000));
    waters.pass(60);

    assertThat(waters.live(MMSI)).hasSize(1);
    assertThat(waters.shownAt(MMSI, 0, 0)).isPresent();
    assertThat(waters.odd("picture.ais.jump")).isEqualTo(1);
  }

  @Test
  void oneMessageHeardByTwoStationsIsOneReport() {
    waters.hearEvery(10, 60, MMSI, 0, 0);
    for (int station = 0; station < 5; station++) {
      waters.hear(Waters.report(MMSI, waters.nowMs() + 35_000 + station, 9_000, 4_000));
    }
    waters.pass(60);

    assertThat(waters.live(MMSI)).hasSize(1);
  }

  @Test
  void twoWildFixesApartAreNoHull() {
    waters.hearEvery(10, 60, MMSI, 0, 0);
    waters.hear(Waters.report(MMSI, waters.nowMs() + 35_000, 9_000, 4_000));
    waters.hear(Waters.report(MMSI, waters.nowMs() + 36_000, -9_000, 4_000));
    waters.hear(Waters.report(MMSI, waters.nowMs() + 37_000, 9_000, -8_000));
    waters.pass(60);

    assertThat(waters.live(MMSI)).hasSize(1);
  }

  @Test
  void twoHullsOnOneNumberAreTwoTracksThatStayWhereTheyAre() {
    waters.hearEvery(10, 60, MMSI, 0, 0);
    waters.pass(60);
    int first = tracks.number(waters.shown(MMSI).get(0));

    waters.hearEvery(10, 600, MMSI, 0, 0);
    waters.hearEvery(6, 600, MMSI, 12_000, 3_000);
    for (int s = 0; s < 600; s++) {
      waters.pass(1);
      assertThat(waters.shown(MMSI)).hasSize(s < 12 ? 1 : 2);
      assertThat(waters.shownAt(MMSI, 0, 0)).map(tracks::number).hasValue(first);
    }
    assertThat(waters.shownAt(MMSI, 12_000, 3_000)).isPresent();
  }

  @Test
  void whoComesBackFarAwayAfterALongSilenceIsTheSameTrack() {
    waters.hearEvery(10, 60, MMSI, 0, 0);
    waters.pass(60);
    int number = tracks.number(waters.shown(MMSI).get(0));

    waters.pass(300);
    waters.hear(Waters.report(MMSI, waters.nowMs() + 1_000, 11_000, 0));
    waters.pass(1);

    assertThat(waters.shown(MMSI)).hasSize(1);
    assertThat(waters.shownAt(MMSI, 11_000, 0)).map(tracks::number).hasValue(number);
    assertThat(waters.odd("picture.ais.jump")).isZero();
  }

  @Test
  void ofTwoHullsInReachTheOneThatIsExpectedThereIsMeant() {
    waters.hearEvery(10, 120, MMSI, 0, 0);
    waters.hearEvery(10, 120, MMSI, 9_000, 0);
    waters.pass(120);
    int silent = tracks.number(waters.shownAt(MMSI, 0, 0).orElseThrow());

    waters.hearEvery(10, 400, MMSI, 9_000, 0);
    waters.pass(400);

    int slot = tracks.slotOf(silent);
    assertThat(tracks.eastM(slot)).isLessThan(100);
    assertThat(tracks.sources(slot)).isZero();
    assertThat(waters.shown(MMSI)).hasSize(2);
  }

  @Test
  void aFirstReportThatNothingConfirmsGivesItsNumberToWhatSeveralAgreeOn() {
    waters.hear(Waters.report(MMSI, waters.nowMs() + 500, -12_000, 0));
    waters.hearEvery(10, 60, MMSI, 3_000, 0);
    waters.pass(60);

    assertThat(waters.live(MMSI)).hasSize(1);
    assertThat(waters.shownAt(MMSI, 3_000, 0)).isPresent();
    assertThat(tracks.number(waters.shown(MMSI).get(0))).isEqualTo(1);
  }

  @Test
  void anMmsiHasFourHullsAtMostAndTheRestIsCounted() {
    for (int hull = 0; hull < 7; hull++) {
      waters.hearEvery(10, 300, MMSI, -24_000 + 8_000 * hull, 0);
    }
    waters.pass(300);

    assertThat(waters.live(MMSI)).hasSize(4);
    assertThat(waters.shown(MMSI)).hasSize(4);
    assertThat(waters.odd("picture.ais.crowded")).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aThousandPlacesOfOneNumberLeaveFourTracksAtMost(long seed) {
    RandomGenerator dice = Dice.named(seed, "places");
    for (int s = 1; s <= 1_000; s++) {
      double eastM = (dice.nextDouble() * 2 - 1) * 25_000;
      double northM = (dice.nextDouble() * 2 - 1) * 20_000;
      waters.hear(Waters.report(MMSI, waters.nowMs() + s * 1_000L, eastM, northM));
    }
    for (int s = 0; s < 1_000; s++) {
      waters.pass(1);
      assertThat(waters.live(MMSI)).hasSizeBetween(1, 4);
    }
  }

  @Test
  void aNameGoesToTheHullThatHasIt() {
    waters.hearEvery(10, 60, MMSI, 0, 0);
    waters.pass(60);
    waters.hear(Waters.statics(MMSI, waters.nowMs() + 500, "FIRST", "VRAB2", 9_000_001, 120));
    waters.hearEvery(10, 300, MMSI, 0, 0);
    waters.hearEvery(10, 300, MMSI, 12_000, 0);
    waters.pass(100);
    for (int s = 1; s < 200; s += 20) {
      waters.hear(Waters.statics(MMSI, waters.nowMs() + s * 1_000L, "FIRST", "VRAB2", 0, 120));
      waters.hear(
          Waters.statics(MMSI, waters.nowMs() + s * 1_000L + 7_000L, "SECOND", "VRCD3", 0, 30));
    }
    waters.pass(200);

    assertThat(tracks.name(waters.shownAt(MMSI, 0, 0).orElseThrow())).isEqualTo("FIRST");
    assertThat(tracks.name(waters.shownAt(MMSI, 12_000, 0).orElseThrow())).isEqualTo("SECOND");
  }

  @Test
  void anMmsiThatIsNoneMakesNoTrack() {
    waters.hearEvery(2, 10, 0, 0, 0);
    waters.hear(Waters.statics(0, waters.nowMs() + 3_000, "NOBODY", "", 0, 30));
    waters.pass(10);

    assertThat(waters.live(0)).isEmpty();
    assertThat(waters.odd("picture.ais.no_mmsi")).isEqualTo(6);
  }

  @Test
  void aSpeedThatNothingAfloatMakesIsNotBelieved() {
    waters.hear(Waters.report(MMSI, waters.nowMs() + 500, 0, 0, 102.2, 90));
    waters.pass(1);

    assertThat(tracks.sogKn(waters.shown(MMSI).get(0))).isNaN();
    assertThat(waters.odd("picture.ais.too_fast")).isEqualTo(1);
  }

  @Test
  void aReportOfLongAgoIsNoNews() {
    waters.pass(700);
    waters.hear(Waters.report(MMSI, waters.nowMs() - 601_000, 0, 0));
    waters.pass(1);

    assertThat(waters.live(MMSI)).isEmpty();
    assertThat(waters.odd("picture.ais.late")).isEqualTo(1);
  }

  /** With hulls and strays of several numbers in it, at any instant. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readingWhatWasWrittenEqualsNeverHavingStopped(long seed) throws IOException {
    RandomGenerator dice = Dice.named(seed, "hulls");
    List<AisReport> reports = reports(dice);
    Picture unbroken = new Picture(Waters.AREA);
    Picture stopped = new Picture(Waters.AREA);
    int stopAt = 1 + dice.nextInt(reports.size() - 1);
    for (int i = 0; i < reports.size(); i++) {
      if (i == stopAt) {
        stopped = again(stopped);
      }
      unbroken.advance(reports.get(i).timeMs(), List.of(reports.get(i)));
      stopped.advance(reports.get(i).timeMs(), List.of(reports.get(i)));
    }

    assertThat(bytes(stopped)).isEqualTo(bytes(unbroken));
  }

  private static List<AisReport> reports(RandomGenerator dice) {
    List<AisReport> reports = new ArrayList<>();
    for (int s = 1; s <= 600; s++) {
      int hull = dice.nextInt(6);
      double wildM = dice.nextInt(4) == 0 ? dice.nextInt(20_000) : 0;
      reports.add(
          Waters.report(
              MMSI + dice.nextInt(3),
              Waters.START_MS + s * 1_000L,
              -20_000 + 8_000 * hull + dice.nextInt(200),
              wildM));
    }
    return reports;
  }

  private static byte[] bytes(Picture picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    picture.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Picture again(Picture picture) throws IOException {
    var again = new Picture(Waters.AREA);
    again.read(new DataInputStream(new ByteArrayInputStream(bytes(picture))));
    return again;
  }
}
