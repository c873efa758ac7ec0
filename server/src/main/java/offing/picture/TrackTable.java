package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.agrona.collections.Int2IntHashMap;

/**
 * All tracks as columns by slot. Slots are reused, numbers never are. Owned by the run's thread;
 * the package's trackers write the columns, everybody else reads {@link TrackView}.
 */
final class TrackTable {
  private static final int FIRST_CAPACITY = 64;
  private static final int NONE = -1;

  final Motion motion = new Motion();
  final Identities identities = new Identities();

  int[] number = {};
  TrackStatus[] status = {};
  TrackKind[] kind = {};
  int[] sources = {};
  int[] revision = {};
  int[] lastSite = {};

  /** Scans in which a plot came, newest in bit 0; only while tentative. */
  int[] hits = {};

  long[] hitMs = {};

  long[] bornMs = {};
  long[] aisMs = {};
  long[] radarMs = {};
  long[] unitMs = {};
  long[] aisIntervalMs = {};
  long[] unitIntervalMs = {};
  double[] lon = {};
  double[] lat = {};
  double[] sogKn = {};
  double[] cogDeg = {};
  double[] headingDeg = {};

  /** The newest plot of each: when, and where in chart metres. */
  long[] plotMs = {};

  double[] plotEastM = {};
  double[] plotNorthM = {};

  private final Int2IntHashMap slotByNumber = new Int2IntHashMap(NONE);
  private final Int2IntHashMap slotByMmsi = new Int2IntHashMap(NONE);
  private final Map<String, Integer> slotByUnit = new HashMap<>();
  private int[] free = {};
  private int freeCount;
  private int size;
  private int lastNumber;

  TrackTable() {
    grow(FIRST_CAPACITY);
  }

  /** Slots are 0 to this, exclusive. */
  int slotCount() {
    return size;
  }

  int slotOf(int trackNumber) {
    return slotByNumber.get(trackNumber);
  }

  /** Starts a track without a place. */
  int start(TrackKind kindOf, long timeMs) {
    int slot = freeCount > 0 ? free[--freeCount] : size++;
    if (size > number.length) {
      grow(number.length * 2);
    }
    clear(slot);
    number[slot] = ++lastNumber;
    status[slot] = TrackStatus.TENTATIVE;
    kind[slot] = kindOf;
    bornMs[slot] = timeMs;
    slotByNumber.put(number[slot], slot);
    return slot;
  }

  /** Drops a track; its slot stays readable as dropped until {@link #release}. */
  void drop(int slot) {
    status[slot] = TrackStatus.DROPPED;
    sources[slot] = 0;
    revision[slot]++;
    unbind(slot);
  }

  /** Gives the slots of dropped tracks away. */
  void release() {
    for (int slot = 0; slot < size; slot++) {
      if (status[slot] == TrackStatus.DROPPED && number[slot] != 0) {
        slotByNumber.remove(number[slot]);
        clear(slot);
        free[freeCount++] = slot;
      }
    }
  }

  /** Whether the slot holds a track that has not been dropped. */
  boolean isLive(int slot) {
    return number[slot] != 0 && status[slot] != TrackStatus.DROPPED;
  }

  boolean isEmpty() {
    return freeCount == size;
  }

  void bindMmsi(int slot, int mmsi) {
    identities.mmsi[slot] = mmsi;
    slotByMmsi.put(mmsi, slot);
  }

  void bindUnit(int slot, String unit) {
    identities.unit[slot] = unit;
    slotByUnit.put(unit, slot);
  }

  /** Lets another slot be found by the identity of this one. */
  void bindAgain(int from, int to) {
    if (identities.mmsi[from] != 0) {
      bindMmsi(to, identities.mmsi[from]);
    }
    if (!identities.unit[from].isEmpty()) {
      bindUnit(to, identities.unit[from]);
    }
  }

  int slotOfMmsi(int mmsi) {
    return slotByMmsi.get(mmsi);
  }

  int slotOfUnit(String unit) {
    return slotByUnit.getOrDefault(unit, NONE);
  }

  void status(int slot, TrackStatus newStatus) {
    if (status[slot] != newStatus) {
      status[slot] = newStatus;
      revision[slot]++;
    }
  }

  /** Notes where radar saw it, where that is news. */
  void plotted(int slot, long timeMs, double eastM, double northM) {
    if (timeMs >= plotMs[slot]) {
      plotMs[slot] = timeMs;
      plotEastM[slot] = eastM;
      plotNorthM[slot] = northM;
    }
  }

  private void unbind(int slot) {
    int mmsi = identities.mmsi[slot];
    if (mmsi != 0 && slotByMmsi.get(mmsi) == slot) {
      slotByMmsi.remove(mmsi);
    }
    String unit = identities.unit[slot];
    if (!unit.isEmpty() && slotOfUnit(unit) == slot) {
      slotByUnit.remove(unit);
    }
  }

  private void clear(int slot) {
    number[slot] = 0;
    status[slot] = TrackStatus.DROPPED;
    kind[slot] = TrackKind.RADAR_ONLY;
    sources[slot] = 0;
    lastSite[slot] = NONE;
    hits[slot] = 0;
    hitMs[slot] = Long.MIN_VALUE;
    bornMs[slot] = Long.MIN_VALUE;
    aisMs[slot] = Long.MIN_VALUE;
    radarMs[slot] = Long.MIN_VALUE;
    unitMs[slot] = Long.MIN_VALUE;
    aisIntervalMs[slot] = 0;
    unitIntervalMs[slot] = 0;
    lon[slot] = Double.NaN;
    lat[slot] = Double.NaN;
    sogKn[slot] = Double.NaN;
    cogDeg[slot] = Double.NaN;
    headingDeg[slot] = Double.NaN;
    plotMs[slot] = Long.MIN_VALUE;
    plotEastM[slot] = Double.NaN;
    plotNorthM[slot] = Double.NaN;
    motion.clear(slot);
    identities.clear(slot);
  }

  private void grow(int capacity) {
    number = Arrays.copyOf(number, capacity);
    status = Arrays.copyOf(status, capacity);
    kind = Arrays.copyOf(kind, capacity);
    sources = Arrays.copyOf(sources, capacity);
    revision = Arrays.copyOf(revision, capacity);
    lastSite = Arrays.copyOf(lastSite, capacity);
    hits = Arrays.copyOf(hits, capacity);
    hitMs = Arrays.copyOf(hitMs, capacity);
    bornMs = Arrays.copyOf(bornMs, capacity);
    aisMs = Arrays.copyOf(aisMs, capacity);
    radarMs = Arrays.copyOf(radarMs, capacity);
    unitMs = Arrays.copyOf(unitMs, capacity);
    aisIntervalMs = Arrays.copyOf(aisIntervalMs, capacity);
    unitIntervalMs = Arrays.copyOf(unitIntervalMs, capacity);
    lon = Arrays.copyOf(lon, capacity);
    lat = Arrays.copyOf(lat, capacity);
    sogKn = Arrays.copyOf(sogKn, capacity);
    cogDeg = Arrays.copyOf(cogDeg, capacity);
    headingDeg = Arrays.copyOf(headingDeg, capacity);
    plotMs = Arrays.copyOf(plotMs, capacity);
    plotEastM = Arrays.copyOf(plotEastM, capacity);
    plotNorthM = Arrays.copyOf(plotNorthM, capacity);
    free = Arrays.copyOf(free, capacity);
    motion.grow(capacity);
    identities.grow(capacity);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    out.writeInt(lastNumber);
    out.writeInt(freeCount);
    Columns.write(out, free, freeCount);
    Columns.writeNames(out, status, size);
    Columns.writeNames(out, kind, size);
    for (int[] column : ints()) {
      Columns.write(out, column, size);
    }
    for (long[] column : longs()) {
      Columns.write(out, column, size);
    }
    for (double[] column : doubles()) {
      Columns.write(out, column, size);
    }
    motion.write(out, size);
    identities.write(out, size);
  }

  void read(DataInput in) throws IOException {
    size = in.readInt();
    lastNumber = in.readInt();
    freeCount = in.readInt();
    grow(Math.max(FIRST_CAPACITY, size));
    Columns.read(in, free, freeCount);
    Columns.readNames(in, TrackStatus.class, status, size);
    Columns.readNames(in, TrackKind.class, kind, size);
    for (int[] column : ints()) {
      Columns.read(in, column, size);
    }
    for (long[] column : longs()) {
      Columns.read(in, column, size);
    }
    for (double[] column : doubles()) {
      Columns.read(in, column, size);
    }
    motion.read(in, size);
    identities.read(in, size);
    bindAll();
  }

  private int[][] ints() {
    return new int[][] {number, sources, revision, lastSite, hits};
  }

  private long[][] longs() {
    return new long[][] {
      hitMs, bornMs, aisMs, radarMs, unitMs, aisIntervalMs, unitIntervalMs, plotMs
    };
  }

  private double[][] doubles() {
    return new double[][] {lon, lat, sogKn, cogDeg, headingDeg, plotEastM, plotNorthM};
  }

  private void bindAll() {
    slotByNumber.clear();
    slotByMmsi.clear();
    slotByUnit.clear();
    for (int slot = 0; slot < size; slot++) {
      if (number[slot] != 0) {
        slotByNumber.put(number[slot], slot);
      }
      if (isLive(slot) && identities.mmsi[slot] != 0) {
        slotByMmsi.put(identities.mmsi[slot], slot);
      }
      if (isLive(slot) && !identities.unit[slot].isEmpty()) {
        slotByUnit.put(identities.unit[slot], slot);
      }
    }
  }
}
