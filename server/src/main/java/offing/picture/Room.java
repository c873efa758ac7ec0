package offing.picture;

/**
 * Keeps the number of tracks within bounds, whatever is reported: a newcomer that finds none left
 * takes the place of whoever was heard least, and of those was silent longest. Owned by the run's
 * thread.
 */
final class Room {
  /** Several times what any area has in sight. */
  static final int MOST_TRACKS = 32_768;

  /** Tracks that make room in one tick; their slots are free in the next. */
  static final int MOST_A_TICK = 1_024;

  /** Whoever was heard so often is somebody, and makes room only when nothing holds it now. */
  private static final int ESTABLISHED = 10;

  private final TrackTable table;
  private final int mostTracks;
  private int made;

  Room(TrackTable table, int mostTracks) {
    this.table = table;
    this.mostTracks = mostTracks;
  }

  /** A tick begins. */
  void begin() {
    made = 0;
  }

  /** Whether a track that begins is one too many. */
  boolean isFull() {
    return table.occupied() - made >= mostTracks;
  }

  /** Whether a track may begin; another may be dropped for it. */
  boolean make() {
    if (!isFull()) {
      return true;
    }
    int slot = made < MOST_A_TICK ? leastHeard() : -1;
    if (slot < 0) {
      return false;
    }
    table.drop(slot);
    made++;
    return true;
  }

  private int leastHeard() {
    int least = -1;
    for (int slot = 0; slot < table.slotCount(); slot++) {
      if (mayGo(slot) && (least < 0 || isBefore(slot, least))) {
        least = slot;
      }
    }
    return least;
  }

  private boolean mayGo(int slot) {
    return table.isLive(slot)
        && table.identities.mmsi[slot] != 0
        && table.identities.unit[slot].isEmpty()
        && table.radarMs[slot] == Long.MIN_VALUE
        && (table.identities.heard[slot] < ESTABLISHED || table.sources[slot] == 0);
  }

  private boolean isBefore(int slot, int other) {
    int heard = Math.min(ESTABLISHED, table.identities.heard[slot]);
    int others = Math.min(ESTABLISHED, table.identities.heard[other]);
    if (heard != others) {
      return heard < others;
    }
    if (table.aisMs[slot] != table.aisMs[other]) {
      return table.aisMs[slot] < table.aisMs[other];
    }
    return table.number[slot] < table.number[other];
  }
}
