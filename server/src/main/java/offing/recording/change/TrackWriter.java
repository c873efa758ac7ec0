package offing.recording.change;

import java.util.stream.Stream;
import offing.moment.TrackColumns;
import offing.recording.column.ColumnWriter;
import offing.recording.column.Dictionary;
import offing.recording.column.NumberColumn;

/** What ticks changed in the tracks, as columns. Owned by the writer's thread. */
public final class TrackWriter {
  private static final TrackColumns NOTHING = new TrackColumns(0);
  private static final TrackColumns EMPTY_SLOT = new TrackColumns(1);

  private final Dictionary texts;
  private final Reckoning reckoning = new Reckoning();
  private final NumberColumn slots = new NumberColumn();
  private final NumberColumn clearedCounts = new NumberColumn();
  private final NumberColumn changedCounts = new NumberColumn();
  private final NumberColumn clearedSlots = new NumberColumn();
  private final NumberColumn changedSlots = new NumberColumn();
  private final NumberColumn masks = new NumberColumn();
  private final NumberColumn[] values =
      Stream.generate(NumberColumn::new).limit(RowMask.VALUES).toArray(NumberColumn[]::new);

  private TrackColumns before = NOTHING;
  private int lastNumber;
  private int lastCleared;
  private int lastChanged;

  public TrackWriter(Dictionary texts) {
    this.texts = texts;
  }

  /** The next tick is told whole. */
  public void forget() {
    before = NOTHING;
  }

  /** Starts a block. */
  public void clear() {
    lastNumber = 0;
    for (NumberColumn column : heads()) {
      column.clear();
    }
    for (NumberColumn column : values) {
      column.clear();
    }
  }

  private NumberColumn[] heads() {
    return new NumberColumn[] {
      slots, clearedCounts, changedCounts, clearedSlots, changedSlots, masks
    };
  }

  public void writeTo(ColumnWriter out) {
    out.addAll(heads()).addAll(values);
  }

  /** How many rows there are in the block so far. */
  public int rows() {
    return masks.size();
  }

  /** Adds a tick; the columns are kept, and nobody writes to them any more. */
  public void add(long tickMs, TrackColumns now) {
    TrackColumns last = withSlots(before, now.slots());
    int cleared = clearedSlots.size();
    int changed = changedSlots.size();
    lastCleared = -1;
    lastChanged = -1;
    for (int slot = 0; slot < now.slots(); slot++) {
      int mask = RowMask.of(last, slot, now, slot);
      if (mask != 0) {
        add(tickMs, slot, mask, last, now);
      }
    }
    slots.add(now.slots() - before.slots());
    clearedCounts.add(clearedSlots.size() - cleared);
    changedCounts.add(changedSlots.size() - changed);
    before = now;
  }

  private static TrackColumns withSlots(TrackColumns columns, int slots) {
    if (columns.slots() == slots) {
      return columns;
    }
    TrackColumns copy = columns.copy();
    copy.resize(slots);
    return copy;
  }

  private void add(long tickMs, int slot, int mask, TrackColumns last, TrackColumns now) {
    if (!now.isShown(slot)) {
      clearedSlots.add(slot - lastCleared - 1);
      lastCleared = slot;
      return;
    }
    changedSlots.add(slot - lastChanged - 1);
    lastChanged = slot;
    if ((mask & RowMask.NEW_TRACK) != 0) {
      addNew(tickMs, slot, now);
    } else {
      addRow(tickMs, slot, mask, last, slot, now);
    }
  }

  private void addNew(long tickMs, int slot, TrackColumns now) {
    int number = now.number(TrackColumns.NUMBER, slot);
    values[TrackColumns.NUMBER].add((long) number - lastNumber);
    lastNumber = number;
    addRow(tickMs, slot, RowMask.of(EMPTY_SLOT, 0, now, slot), EMPTY_SLOT, 0, now);
  }

  private void addRow(
      long tickMs, int slot, int mask, TrackColumns last, int lastSlot, TrackColumns now) {
    for (int bits = mask & RowMask.PLAIN; bits != 0; bits &= bits - 1) {
      int column = Integer.numberOfTrailingZeros(bits);
      values[column].add((long) now.number(column, slot) - last.number(column, lastSlot));
    }
    addTimes(tickMs, slot, mask, now);
    int place = addPlace(slot, last, lastSlot, now);
    for (int bits = mask & RowMask.TEXTS; bits != 0; bits &= bits - 1) {
      int column = Integer.numberOfTrailingZeros(bits);
      values[column].add(texts.reference(now.text(column - RowMask.FIRST_TEXT, slot)));
    }
    masks.add((mask & ~(RowMask.LON | RowMask.LAT)) | place);
  }

  private void addTimes(long tickMs, int slot, int mask, TrackColumns now) {
    long observedMs = now.time(TrackColumns.OBSERVED_AT, slot);
    if ((mask & RowMask.OBSERVED_AT) != 0) {
      values[RowMask.FIRST_TIME].add(TimeCode.of(observedMs, tickMs, TrackColumns.NEVER));
    }
    for (int bits = mask & RowMask.SOURCE_TIMES; bits != 0; bits &= bits - 1) {
      int column = Integer.numberOfTrailingZeros(bits);
      long timeMs = now.time(column - RowMask.FIRST_TIME, slot);
      values[column].add(TimeCode.of(timeMs, tickMs, observedMs));
    }
  }

  /** Returns the bits that say how the place is told. */
  private int addPlace(int slot, TrackColumns last, int lastSlot, TrackColumns now) {
    reckoning.move(last, lastSlot, now, slot);
    int lon = now.number(TrackColumns.LON, slot);
    int lat = now.number(TrackColumns.LAT, slot);
    if (lon == reckoning.lon() && lat == reckoning.lat()) {
      return 0;
    }
    if (AisGrid.isOn(lon) && AisGrid.isOn(lat)) {
      values[RowMask.GRID_LON].add(AisGrid.nearest(lon) - AisGrid.nearest(reckoning.lon()));
      values[RowMask.GRID_LAT].add(AisGrid.nearest(lat) - AisGrid.nearest(reckoning.lat()));
      return RowMask.ON_GRID;
    }
    return add(TrackColumns.LON, lon - reckoning.lon())
        | add(TrackColumns.LAT, lat - reckoning.lat());
  }

  private int add(int column, long difference) {
    if (difference == 0) {
      return 0;
    }
    values[column].add(difference);
    return 1 << column;
  }
}
