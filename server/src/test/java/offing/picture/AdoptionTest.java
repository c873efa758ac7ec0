package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vessel reports herself among tracks that radar alone has seen; all lie still. */
class AdoptionTest {
  private static final long START_MS = 1_779_999_999_000L;
  private static final int MMSI = 477_000_001;

  private final TrackTable table = new TrackTable(1);
  private final TrackGrid grid = new TrackGrid(new Extent(-2_000, -2_000, 2_000, 2_000));
  private final Adoption adoption = new Adoption(table, grid);
  private long atMs = START_MS;
  private int elsewhere;

  @BeforeEach
  void someoneElseIsAbout() {
    elsewhere = seen(1_500);
  }

  @Test
  void whoIsAloneAndNearIsJoinedAtOnceAndTheOlderNumberStays() {
    int seen = seen(10);
    int reporting = reporting();
    report(reporting, 0);

    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(seen);
    assertThat(table.isLive(reporting)).isFalse();
    assertThat(table.isLive(elsewhere)).isTrue();
  }

  @Test
  void whoIsAloneButFartherOffIsJoinedWhenSeveralReportsSaySo() {
    int seen = seen(50);
    int reporting = reporting();
    report(reporting, 0);
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(reporting);

    report(reporting, 0);
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(seen);
  }

  @Test
  void ofTwoThatFitEquallyWellNobodyIsJoined() {
    seen(15);
    seen(-15);
    int reporting = reporting();
    for (int i = 0; i < 20; i++) {
      report(reporting, 0);
    }

    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(reporting);
  }

  @Test
  void ofTwoThatAreNearTheBetterOneIsJoinedInTheLongRun() {
    int better = seen(5);
    seen(-35);
    int reporting = reporting();
    report(reporting, 0);
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(reporting);

    reportUntilJoined(reporting, 0);
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(better);
  }

  /** The evidence of the first reports is taken back before the other's begins to count. */
  @Test
  void whoSeemedToBeItIsLetGoAgain() {
    int first = seen(-20);
    int second = seen(20);
    int reporting = reporting();
    for (int i = 0; i < 3; i++) {
      report(reporting, -12);
    }
    assertThat(table.mate[reporting]).isEqualTo(table.number[first]);
    double before = table.mateScore[reporting];
    report(reporting, 12);
    assertThat(table.mate[reporting]).isEqualTo(table.number[first]);
    assertThat(table.mateScore[reporting]).isLessThan(before);

    reportUntilJoined(reporting, 12);
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(second);
  }

  @Test
  void whatNobodyHasSeenYetIsTakenAtOnce() {
    int tentative = seen(10);
    table.status[tentative] = TrackStatus.TENTATIVE;
    int reporting = reporting();
    report(reporting, 0);

    assertThat(table.isLive(tentative)).isFalse();
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(reporting);
  }

  private int seen(double eastM) {
    int slot = add(TrackKind.RADAR_ONLY);
    at(slot, eastM, 15);
    return slot;
  }

  private int reporting() {
    int slot = add(TrackKind.CLASS_A);
    table.bindMmsi(slot, MMSI);
    return slot;
  }

  private int add(TrackKind kind) {
    int slot = table.start(kind, START_MS);
    table.status(slot, TrackStatus.CONFIRMED);
    return slot;
  }

  private void at(int slot, double eastM, double sigmaM) {
    var belief = new Belief();
    belief.start(eastM, 0, sigmaM * sigmaM, 0, sigmaM * sigmaM, 0.1);
    table.motion.store(slot, atMs, belief);
  }

  private void reportUntilJoined(int slot, double eastM) {
    for (int i = 0; i < 30 && table.isLive(slot); i++) {
      report(slot, eastM);
    }
  }

  private void report(int slot, double eastM) {
    atMs += 1_000;
    for (int other = 0; other < table.slotCount(); other++) {
      if (table.isLive(other) && other != slot) {
        at(other, table.motion.eastM(other), 15);
      }
    }
    at(slot, eastM, 10);
    adoption.begin(atMs);
    adoption.adopt(slot, atMs);
  }
}
