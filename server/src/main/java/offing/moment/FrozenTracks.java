package offing.moment;

import java.util.Arrays;
import java.util.List;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the shown tracks, slot by slot, on the grid of the wire. Immutable: any thread may read
 * it.
 *
 * <p>Slots are the original's, so that two copies can be compared slot by slot; a slot that shows
 * nothing holds nothing.
 */
public final class FrozenTracks implements Tracks {
  private static final TrackStatus[] STATUSES = TrackStatus.values();
  private static final TrackKind[] KINDS = TrackKind.values();
  private static final List<Integer> SOURCE_BITS = List.of(AIS, RADAR, CAMERA, UNIT);
  private static final int NUMBER_SHIFT = 32;

  private final TrackColumns columns;

  /** Number in the upper half, slot in the lower, sorted. Made on first demand. */
  private volatile long @Nullable [] slotsByNumber;

  private FrozenTracks(TrackColumns columns) {
    this.columns = columns;
  }

  /** Copies what people see of {@code tracks}. */
  public static FrozenTracks copyOf(Tracks tracks) {
    var columns = new TrackColumns(tracks.slotCount());
    for (int slot = 0; slot < columns.slots(); slot++) {
      if (tracks.isShown(slot)) {
        columns.take(slot, tracks);
      }
    }
    return new FrozenTracks(columns);
  }

  /** Copies the columns. */
  public static FrozenTracks copyOf(TrackColumns columns) {
    return new FrozenTracks(columns.copy());
  }

  /** The columns, to be read alone: whoever writes to them breaks a promise. */
  public TrackColumns columns() {
    return columns;
  }

  /** Whether a slot shows the same here as in another copy, to the last step. */
  public boolean isSame(int slot, FrozenTracks other) {
    return slot < other.slotCount() && columns.isSame(slot, other.columns);
  }

  @Override
  public int slotCount() {
    return columns.slots();
  }

  @Override
  public boolean isShown(int slot) {
    return columns.isShown(slot);
  }

  @Override
  public int slotOf(int wanted) {
    long[] sorted = slotsByNumber();
    int at = Arrays.binarySearch(sorted, (long) wanted << NUMBER_SHIFT);
    int place = at >= 0 ? at : -at - 1;
    boolean found = place < sorted.length && sorted[place] >> NUMBER_SHIFT == wanted;
    return found ? (int) sorted[place] : -1;
  }

  private long[] slotsByNumber() {
    long[] sorted = slotsByNumber;
    if (sorted == null) {
      sorted = sortedSlots();
      slotsByNumber = sorted;
    }
    return sorted;
  }

  private long[] sortedSlots() {
    long[] sorted = new long[columns.slots()];
    int size = 0;
    for (int slot = 0; slot < sorted.length; slot++) {
      if (columns.isShown(slot)) {
        sorted[size++] = (long) number(slot) << NUMBER_SHIFT | slot;
      }
    }
    sorted = Arrays.copyOf(sorted, size);
    Arrays.sort(sorted);
    return sorted;
  }

  @Override
  public int number(int slot) {
    return columns.number(TrackColumns.NUMBER, slot);
  }

  @Override
  public TrackStatus status(int slot) {
    return STATUSES[columns.number(TrackColumns.STATUS, shown(slot))];
  }

  @Override
  public double eastM(int slot) {
    return columns.eastM(slot);
  }

  @Override
  public double northM(int slot) {
    return columns.northM(slot);
  }

  @Override
  public double lon(int slot) {
    return columns.number(TrackColumns.LON, slot) / TrackColumns.STEPS_PER_DEG;
  }

  @Override
  public double lat(int slot) {
    return columns.number(TrackColumns.LAT, slot) / TrackColumns.STEPS_PER_DEG;
  }

  @Override
  public double sogKn(int slot) {
    return tenths(TrackColumns.SOG, slot);
  }

  @Override
  public double cogDeg(int slot) {
    return tenths(TrackColumns.COG, slot);
  }

  @Override
  public double headingDeg(int slot) {
    return tenths(TrackColumns.HEADING, slot);
  }

  private double tenths(int column, int slot) {
    int steps = columns.number(column, slot);
    return steps == TrackColumns.NOT_KNOWN ? Double.NaN : steps / TrackColumns.TENTHS;
  }

  @Override
  public int sources(int slot) {
    return columns.number(TrackColumns.SOURCES, slot);
  }

  @Override
  public long observedAtMs(int slot) {
    return columns.time(TrackColumns.OBSERVED_AT, slot);
  }

  @Override
  public long sourceAtMs(int slot, int source) {
    return columns.time(TrackColumns.AIS_AT + SOURCE_BITS.indexOf(source), slot);
  }

  @Override
  public int mmsi(int slot) {
    return columns.number(TrackColumns.MMSI, slot);
  }

  @Override
  public String name(int slot) {
    return columns.text(TrackColumns.NAME, slot);
  }

  @Override
  public String callSign(int slot) {
    return columns.text(TrackColumns.CALL_SIGN, slot);
  }

  @Override
  public String destination(int slot) {
    return columns.text(TrackColumns.DESTINATION, slot);
  }

  @Override
  public int imo(int slot) {
    return columns.number(TrackColumns.IMO, slot);
  }

  @Override
  public int shipType(int slot) {
    return columns.number(TrackColumns.SHIP_TYPE, slot);
  }

  @Override
  public double lengthM(int slot) {
    return tenths(TrackColumns.LENGTH, slot);
  }

  @Override
  public double beamM(int slot) {
    return tenths(TrackColumns.BEAM, slot);
  }

  @Override
  public double draughtM(int slot) {
    return tenths(TrackColumns.DRAUGHT, slot);
  }

  @Override
  public int navStatus(int slot) {
    return columns.number(TrackColumns.NAV_STATUS, slot);
  }

  @Override
  public TrackKind kind(int slot) {
    return KINDS[columns.number(TrackColumns.KIND, shown(slot))];
  }

  /** A copy does not change. */
  @Override
  public int revision(int slot) {
    return 0;
  }

  @Override
  public String lastRadar(int slot) {
    return columns.text(TrackColumns.LAST_RADAR, slot);
  }

  private int shown(int slot) {
    if (!columns.isShown(slot)) {
      throw new IllegalArgumentException("nothing is shown in slot " + slot);
    }
    return slot;
  }
}
