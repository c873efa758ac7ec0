package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {
  private static final int MOST = 50;

  private final TrackTable table = new TrackTable(0);
  private final Room room = new Room(table, MOST);

  @Test
  void whoWasHeardLeastAndThenLongestAgoMakesRoom() {
    int often = start(1, 5, 10);
    int longAgo = start(2, 1, 20);
    int lately = start(3, 1, 30);
    fill();

    assertThat(room.make()).isTrue();
    assertThat(table.isLive(longAgo)).isFalse();
    assertThat(table.isLive(lately)).isTrue();
    assertThat(table.isLive(often)).isTrue();
  }

  @Test
  void whoIsHeldByRadarOrWasHeardOftenStays() {
    for (int i = 1; i < MOST; i++) {
      start(i, 10, 10);
    }
    int seen = start(MOST, 1, 10);
    table.radarMs[seen] = 10;

    assertThat(room.make()).isFalse();
    assertThat(table.isLive(seen)).isTrue();
  }

  @Test
  void aStormInOneTickLeavesABoundedTableAndTheNextTickTakesNoMore() {
    for (int tick = 0; tick < 5; tick++) {
      table.release();
      room.begin();
      for (int i = 0; i < 3_000; i++) {
        if (room.make()) {
          start(1 + tick * 3_000 + i, 1, tick);
        }
      }
      assertThat(table.slotCount()).isLessThanOrEqualTo(MOST + Room.MOST_A_TICK);
    }
  }

  /** All the others are heard too often to go. */
  private void fill() {
    while (!room.isFull()) {
      start(1_000 + table.occupied(), 10, 10);
    }
  }

  private int start(int mmsi, int heard, long aisMs) {
    int slot = table.start(TrackKind.CLASS_A, aisMs);
    table.bindMmsi(slot, mmsi);
    table.identities.heard[slot] = heard;
    table.aisMs[slot] = aisMs;
    table.sources[slot] = Tracks.AIS;
    table.status(slot, TrackStatus.CONFIRMED);
    return slot;
  }
}
