package offing.recording.change;

import offing.area.Chart;
import offing.moment.TrackColumns;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.recording.column.ColumnReader;
import offing.recording.column.DictionaryReader;
import offing.recording.column.NumberReader;

/** Brings tracks forward by what the ticks of one block changed. Owned by one thread. */
public final class TrackReader {
  private static final int LAST_STATUS = TrackStatus.values().length - 1;
  private static final long MOST_DIFFERENCE = 1L << 33;
  private static final int LAST_KIND = TrackKind.values().length - 1;

  private final Chart chart;
  private final DictionaryReader texts;
  private final Reckoning reckoning = new Reckoning();
  private final NumberReader slots;
  private final NumberReader clearedCounts;
  private final NumberReader changedCounts;
  private final NumberReader clearedSlots;
  private final NumberReader changedSlots;
  private final NumberReader masks;
  private final NumberReader[] values = new NumberReader[RowMask.VALUES];
  private int lastNumber;

  /**
   * Takes the columns of a block of that many ticks and rows.
   *
   * @param texts the block's, shared with the sensors
   * @param chart by which places are put into its plane
   */
  public TrackReader(
      ColumnReader in, int ticks, int rowsOfTicks, DictionaryReader texts, Chart chart) {
    this.chart = chart;
    this.texts = texts;
    slots = in.numbers(ticks);
    clearedCounts = in.numbers(ticks);
    changedCounts = in.numbers(ticks);
    clearedSlots = in.numbers(clearedCounts.sum());
    changedSlots = in.numbers(changedCounts.sum());
    if (changedCounts.sum() != rowsOfTicks) {
      throw new IllegalArgumentException("ticks do not have " + rowsOfTicks + " rows together");
    }
    masks = in.numbers(rowsOfTicks);
    int[] rows = rowsByColumn(masks.again());
    for (int i = 0; i < values.length; i++) {
      values[i] = in.numbers(rows[i]);
    }
  }

  private static int[] rowsByColumn(NumberReader masks) {
    int[] rows = new int[RowMask.VALUES];
    while (masks.hasNext()) {
      for (int bits = masks.next(0, RowMask.ALL); bits != 0; bits &= bits - 1) {
        rows[Integer.numberOfTrailingZeros(bits)]++;
      }
    }
    rows[RowMask.GRID_LAT] = rows[RowMask.GRID_LON];
    return rows;
  }

  /** How many more slots the next tick has than the one before. */
  public long moreSlots() {
    return slots.next();
  }

  /** Brings the columns forward by a tick; they have its slots. */
  public void read(long tickMs, TrackColumns columns) {
    int last = columns.slots() - 1;
    int slot = -1;
    for (int left = clearedCounts.next(0, last + 1); left > 0; left--) {
      slot += 1 + clearedSlots.next(0, last - slot - 1);
      columns.clear(slot);
    }
    slot = -1;
    for (int left = changedCounts.next(0, last + 1); left > 0; left--) {
      slot += 1 + changedSlots.next(0, last - slot - 1);
      readRow(tickMs, slot, masks.next(0, RowMask.ALL), columns);
    }
  }

  private void readRow(long tickMs, int slot, int mask, TrackColumns columns) {
    boolean isNew = (mask & RowMask.NEW_TRACK) != 0;
    if (isNew) {
      columns.clear(slot);
      lastNumber = sum(lastNumber, values[TrackColumns.NUMBER]);
      columns.setNumber(TrackColumns.NUMBER, slot, lastNumber);
    }
    if (!columns.isShown(slot)) {
      throw new IllegalArgumentException("a change of slot " + slot + ", which shows nothing");
    }
    long lastMs = columns.time(TrackColumns.OBSERVED_AT, slot);
    readNumbers(slot, mask, columns);
    readTimes(tickMs, slot, mask, columns);
    readPlace(slot, mask, lastMs, columns);
    for (int bits = mask & RowMask.TEXTS; bits != 0; bits &= bits - 1) {
      int column = Integer.numberOfTrailingZeros(bits);
      columns.setText(column - RowMask.FIRST_TEXT, slot, texts.text(values[column].next()));
    }
  }

  private void readNumbers(int slot, int mask, TrackColumns columns) {
    for (int bits = mask & RowMask.PLAIN; bits != 0; bits &= bits - 1) {
      int column = Integer.numberOfTrailingZeros(bits);
      columns.setNumber(column, slot, sum(columns.number(column, slot), values[column]));
    }
    inRange("status", columns.number(TrackColumns.STATUS, slot), LAST_STATUS);
    inRange("kind", columns.number(TrackColumns.KIND, slot), LAST_KIND);
  }

  private void readTimes(long tickMs, int slot, int mask, TrackColumns columns) {
    if ((mask & RowMask.OBSERVED_AT) != 0) {
      long code = values[RowMask.FIRST_TIME].next();
      columns.setTime(
          TrackColumns.OBSERVED_AT, slot, TimeCode.timeMs(code, tickMs, TrackColumns.NEVER));
    }
    long observedMs = columns.time(TrackColumns.OBSERVED_AT, slot);
    for (int bits = mask & RowMask.SOURCE_TIMES; bits != 0; bits &= bits - 1) {
      int column = Integer.numberOfTrailingZeros(bits);
      long timeMs = TimeCode.timeMs(values[column].next(), tickMs, observedMs);
      columns.setTime(column - RowMask.FIRST_TIME, slot, timeMs);
    }
  }

  private void readPlace(int slot, int mask, long lastMs, TrackColumns columns) {
    int lastLon = columns.number(TrackColumns.LON, slot);
    int lastLat = columns.number(TrackColumns.LAT, slot);
    reckoning.move(
        lastLon,
        lastLat,
        lastMs,
        columns.time(TrackColumns.OBSERVED_AT, slot),
        columns.number(TrackColumns.SOG, slot),
        columns.number(TrackColumns.COG, slot));
    boolean isOnGrid = (mask & RowMask.ON_GRID) != 0;
    int lon =
        isOnGrid
            ? onGrid(reckoning.lon(), values[RowMask.GRID_LON])
            : place(reckoning.lon(), mask & RowMask.LON, values[TrackColumns.LON]);
    int lat =
        isOnGrid
            ? onGrid(reckoning.lat(), values[RowMask.GRID_LAT])
            : place(reckoning.lat(), mask & RowMask.LAT, values[TrackColumns.LAT]);
    if (lon != lastLon || lat != lastLat || (mask & RowMask.NEW_TRACK) != 0) {
      put(slot, lon, lat, columns);
    }
  }

  private void put(int slot, int lon, int lat, TrackColumns columns) {
    columns.setNumber(TrackColumns.LON, slot, lon);
    columns.setNumber(TrackColumns.LAT, slot, lat);
    double lonDeg = lon / TrackColumns.STEPS_PER_DEG;
    double latDeg = lat / TrackColumns.STEPS_PER_DEG;
    columns.setPlace(slot, chart.eastM(lonDeg, latDeg), chart.northM(lonDeg, latDeg));
  }

  private static int onGrid(long reckoned, NumberReader steps) {
    return whole(AisGrid.place(AisGrid.nearest(reckoned) + inRange(steps.next())));
  }

  private static int place(long reckoned, int isElsewhere, NumberReader values) {
    return sum(reckoned, isElsewhere == 0 ? 0 : values.next());
  }

  private static int sum(int last, NumberReader differences) {
    return sum(last, differences.next());
  }

  private static int sum(long last, long difference) {
    return whole(last + inRange(difference));
  }

  /** No difference of two whole numbers of 32 bits is larger, on whatever grid. */
  private static long inRange(long difference) {
    if (Math.abs(difference) > MOST_DIFFERENCE) {
      throw new IllegalArgumentException("a value changes by " + difference);
    }
    return difference;
  }

  private static int whole(long value) {
    if (value != (int) value) {
      throw new IllegalArgumentException(value + " is no value of a track");
    }
    return (int) value;
  }

  private static void inRange(String name, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(name + " " + value + " where [0, " + most + "] is known");
    }
  }
}
