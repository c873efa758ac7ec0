package offing.recording.change;

import offing.moment.TrackColumns;

/** Which columns of a changed row have a value: a bit each, numbers, then times, then texts. */
final class RowMask {
  static final int FIRST_TIME = TrackColumns.NUMBERS;
  static final int FIRST_TEXT = FIRST_TIME + TrackColumns.TIMES;

  /** How many columns of a track there are. */
  static final int COLUMNS = FIRST_TEXT + TrackColumns.TEXTS;

  /** The place stands on {@link AisGrid} and is told in its steps, in two columns more. */
  static final int ON_GRID = 1 << COLUMNS;

  static final int GRID_LON = COLUMNS;
  static final int GRID_LAT = COLUMNS + 1;

  /** How many columns of values there are. */
  static final int VALUES = COLUMNS + 2;

  /** Every bit that there is. */
  static final int ALL = (1 << (COLUMNS + 1)) - 1;

  /** A track that was not in the slot before: its row is told against an empty one. */
  static final int NEW_TRACK = 1 << TrackColumns.NUMBER;

  /** Told as what differs from {@link Reckoning}, after all else that it needs. */
  static final int LON = 1 << TrackColumns.LON;

  static final int LAT = 1 << TrackColumns.LAT;

  /** Numbers that are told as their difference to the one before in the slot. */
  static final int PLAIN = ((1 << TrackColumns.NUMBERS) - 1) & ~(NEW_TRACK | LON | LAT);

  /** Event time of the newest observation; the times of sources are told after it. */
  static final int OBSERVED_AT = 1 << (FIRST_TIME + TrackColumns.OBSERVED_AT);

  static final int SOURCE_TIMES = ((1 << FIRST_TEXT) - (1 << FIRST_TIME)) & ~OBSERVED_AT;
  static final int TEXTS = (1 << COLUMNS) - (1 << FIRST_TEXT);

  /** In which columns two rows differ. */
  static int of(TrackColumns a, int slotA, TrackColumns b, int slotB) {
    int mask = 0;
    for (int i = 0; i < TrackColumns.NUMBERS; i++) {
      mask |= bit(a.number(i, slotA) != b.number(i, slotB), i);
    }
    for (int i = 0; i < TrackColumns.TIMES; i++) {
      mask |= bit(a.time(i, slotA) != b.time(i, slotB), FIRST_TIME + i);
    }
    for (int i = 0; i < TrackColumns.TEXTS; i++) {
      mask |= bit(!a.text(i, slotA).equals(b.text(i, slotB)), FIRST_TEXT + i);
    }
    return mask;
  }

  private static int bit(boolean set, int index) {
    return set ? 1 << index : 0;
  }

  private RowMask() {}
}
