package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoublesTest {
  private static final long START_MS = 1_779_999_999_000L;
  private static final int MMSI = 477_000_001;
  private static final int FIRST_RADAR = 0;
  private static final int SECOND_RADAR = 1;

  private final TrackTable table = new TrackTable(2);
  private final TrackGrid grid = new TrackGrid(new Extent(-1_000, -1_000, 1_000, 1_000));
  private final Adoption adoption = new Adoption(table, grid);
  private final Doubles doubles = new Doubles(table, grid, adoption);
  private long atMs = START_MS;

  @Test
  void theYoungerOfTwoGoesAfterEightScans() {
    add(TrackKind.RADAR_ONLY, 0);
    add(TrackKind.RADAR_ONLY, 20);

    scans(7);
    assertThat(live()).containsExactly(1, 2);
    scans(1);
    assertThat(live()).containsExactly(1);
  }

  @Test
  void whoWasSeenApartByOneRadarOnceBeginsToBeOneAnew() {
    int first = add(TrackKind.RADAR_ONLY, 0);
    int second = add(TrackKind.RADAR_ONLY, 20);
    scans(6);
    table.seenBy(first, FIRST_RADAR, atMs);
    table.seenBy(second, FIRST_RADAR, atMs + 100);

    scans(6);

    assertThat(live()).containsExactly(1, 2);
  }

  @Test
  void twoThatTwoRadarsSeeAtOnceMayBeOne() {
    int first = add(TrackKind.RADAR_ONLY, 0);
    int second = add(TrackKind.RADAR_ONLY, 20);
    for (int i = 0; i < 8; i++) {
      table.seenBy(first, FIRST_RADAR, atMs);
      table.seenBy(second, SECOND_RADAR, atMs + 100);
      scans(1);
    }

    assertThat(live()).containsExactly(1);
  }

  /** The reporting track is united with the first, and is none any more when the second looks. */
  @Test
  void nobodyIsUnitedWithOneThatIsGone() {
    table.drop(add(TrackKind.RADAR_ONLY, 900));
    int first = add(TrackKind.RADAR_ONLY, 0);
    int second = add(TrackKind.RADAR_ONLY, 40);
    table.release();
    int reports = add(TrackKind.CLASS_A, 21); // looked at first, in the slot of one before
    table.bindMmsi(reports, MMSI);
    for (int i = 0; i < 8; i++) {
      table.seenBy(first, FIRST_RADAR, atMs);
      table.seenBy(second, FIRST_RADAR, atMs + 100);
      scans(1);
    }

    assertThat(live()).containsExactly(2, 3);
    assertThat(table.slotOfMmsi(MMSI)).isEqualTo(first);
    assertThat(table.identities.mmsi[second]).isZero();
  }

  /** A confirmed track at rest, so far east. */
  private int add(TrackKind kind, double eastM) {
    int slot = table.start(kind, START_MS);
    Belief belief = new Belief();
    belief.start(eastM, 0, 100, 0, 100, 1);
    table.motion.store(slot, START_MS, belief);
    table.status(slot, TrackStatus.CONFIRMED);
    return slot;
  }

  private void scans(int count) {
    for (int i = 0; i < count; i++) {
      atMs += Radars.SCAN_MS;
      doubles.advance(atMs);
    }
  }

  private List<Integer> live() {
    return IntStream.range(0, table.slotCount())
        .filter(table::isLive)
        .mapToObj(slot -> table.number[slot])
        .toList();
  }
}
