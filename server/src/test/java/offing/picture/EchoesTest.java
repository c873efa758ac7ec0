package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vessel that reports herself from two nautical miles off a radar. */
class EchoesTest {
  private static final long START_MS = 1_779_999_999_000L;
  private static final int SITE = 0;
  private static final double RANGE_M = 3_700;

  /** The first begins the count, and the last may have an echo that is late. */
  private static final int LATEST_SCANS = Echoes.SCANS + 2;

  private final Radars radars = new Radars(Waters.AREA);
  private final TrackTable table = new TrackTable(radars.count());
  private final Echoes echoes = new Echoes(table, radars, new Follow(Waters.AREA, table));
  private long nowMs = START_MS;
  private int slot;

  @BeforeEach
  void sail() {
    radars.turning(SITE, true);
    slot = add(TrackKind.CLASS_B, RANGE_M);
    table.sogKn[slot] = 12;
  }

  @Test
  void fiveScansWithoutAnEchoAreAtOdds() {
    scans(LATEST_SCANS - 1);
    assertThat(table.identities.conflicts.of(slot)).isEmpty();

    scans(1);
    assertThat(table.unseen[slot]).isEqualTo(Echoes.SCANS);
    assertThat(table.identities.conflicts.of(slot))
        .extracting(Conflict::kind)
        .containsExactly(ConflictKind.NO_ECHO);
    assertThat(table.identities.conflicts.kindsOfIdentity(slot)).isZero();
  }

  @Test
  void anEchoBeginsThemAnew() {
    scans(4);
    echoes.seen(slot, nowMs);
    scans(4);

    assertThat(table.unseen[slot]).isLessThan(Echoes.SCANS);
    assertThat(table.identities.conflicts.of(slot)).isEmpty();
  }

  @Test
  void whoLiesStillMayLieBehindAnything() {
    table.sogKn[slot] = 1;

    assertNothingIsDue();
  }

  @Test
  void aRadarThatDoesNotTurnMissesNobody() {
    radars.turning(SITE, false);

    assertNothingIsDue();
  }

  @Test
  void aShipThatHasNotSaidHowLongSheIsMayHaveHerEchoElsewhere() {
    table.kind[slot] = TrackKind.CLASS_A;

    assertNothingIsDue();
  }

  @Test
  void aShipBetweenThrowsAShadow() {
    add(TrackKind.CLASS_A, RANGE_M / 2);

    assertNothingIsDue();
  }

  @Test
  void aShipBehindDoesNot() {
    add(TrackKind.CLASS_A, 2 * RANGE_M);
    scans(LATEST_SCANS);

    assertThat(table.unseen[slot]).isEqualTo(Echoes.SCANS);
  }

  @Test
  void nothingIsDueWhereItWasMinutesAgo() {
    table.aisMs[slot] = START_MS - 60_000;
    for (int i = 0; i < 10; i++) {
      nowMs += Radars.SCAN_MS;
      echoes.age(slot, nowMs);
    }

    assertThat(table.unseen[slot]).isZero();
  }

  private void assertNothingIsDue() {
    scans(10);
    assertThat(table.unseen[slot]).isZero();
    assertThat(table.identities.conflicts.of(slot)).isEmpty();
  }

  /** Over open water, south-east of the radar. */
  private int add(TrackKind kind, double rangeM) {
    int added = table.start(kind, START_MS);
    var belief = new Belief();
    double away = rangeM * Math.sqrt(0.5);
    belief.start(radars.eastM(SITE) + away, radars.northM(SITE) - away, 100, 0, 100, 1);
    table.motion.store(added, START_MS, belief);
    table.status(added, TrackStatus.CONFIRMED);
    return added;
  }

  /** So many go by; the vessel reports herself in each. */
  private void scans(int count) {
    for (int i = 0; i < count; i++) {
      nowMs += Radars.SCAN_MS;
      table.aisMs[slot] = nowMs;
      echoes.age(slot, nowMs);
    }
  }
}
