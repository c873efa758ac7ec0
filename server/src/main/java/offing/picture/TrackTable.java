package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * All tracks as columns by slot. Slots are reused, numbers never are. Owned by the run's thread;
 * the package's trackers write the columns, everybody else reads {@link TrackView}.
 */
final class TrackTable {
  private static final int FIRST_CAPACITY = 64;
  private static final int NONE = TrackIndex.NONE;

  final Motion motion = new Motion();
  final Identities identities = new Identities();
  final Sizes sizes = new Sizes();
  final Recognised recognised = new Recognised();

  int[] number = {};
  TrackStatus[] status = {};
  TrackKind[] kind = {};
  int[] sources = {};
  int[] revision = {};
  int[] lastSite = {};

  /** Scans in which a plot came; only while tentative. */
  int[] hits = {};

  /** Site of the first plot, and where it lay; of tracks that began with one. */
  int[] firstSite = {};

  double[] firstEastM = {};
  double[] firstNorthM = {};

  /** The logarithm of the odds that it is a vessel, and up to when misses are in it. */
  double[] score = {};

  long[] missMs = {};

  long[] hitMs = {};

  long[] bornMs = {};
  long[] aisMs = {};
  long[] radarMs = {};
  long[] unitMs = {};
  long[] cameraMs = {};
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

  private final TrackIndex index = new TrackIndex(this);
  private int[] free = {};
  private int freeCount;
  private final Slots blank = new Slots();
  private int size;
  private int lastNumber;

  /** Number of the track of which it may be a second one, 0 for none; for how many scans. */
  int[] twin = {};

  int[] twinScans = {};

  /**
   * Number of the radar track that may be the same vessel's, 0 for none; the odds, as a logarithm.
   */
  int[] mate = {};

  double[] mateScore = {};

  /** Scans in a row in which radar should have seen it where it says it is. */
  int[] unseen = {};

  private final int sites;

  /** When each radar gave it its last plot. */
  private long[] siteMs = {};

  /** {@code sites}: how many radars there are. */
  TrackTable(int sites) {
    this.sites = sites;
    grow(FIRST_CAPACITY);
  }

  int sites() {
    return sites;
  }

  /** When that radar gave it its last plot; Long.MIN_VALUE where it never did. */
  long siteMs(int slot, int site) {
    return siteMs[slot * sites + site];
  }

  void seenBy(int slot, int site, long timeMs) {
    siteMs[slot * sites + site] = Math.max(siteMs[slot * sites + site], timeMs);
  }

  /** Slots are 0 to this, exclusive. */
  int slotCount() {
    return size;
  }

  /** Of a track that was tentative no longer, -1 for any other. */
  int slotOf(int trackNumber) {
    return index.slotOf(trackNumber);
  }

  /** Starts a track without a place. */
  int start(TrackKind kindOf, long timeMs) {
    int slot = freeCount > 0 ? free[--freeCount] : fresh();
    number[slot] = ++lastNumber;
    status[slot] = TrackStatus.TENTATIVE;
    kind[slot] = kindOf;
    bornMs[slot] = timeMs;
    return slot;
  }

  private int fresh() {
    if (size == number.length) {
      grow(number.length * 2);
    }
    return size++;
  }

  /** Drops a track; its slot stays readable as dropped until {@link #release}. */
  void drop(int slot) {
    status[slot] = TrackStatus.DROPPED;
    sources[slot] = 0;
    revision[slot]++;
    index.unbind(slot);
  }

  /** Gives the slots of dropped tracks away. */
  void release() {
    blank.clear();
    for (int slot = 0; slot < size; slot++) {
      if (status[slot] == TrackStatus.DROPPED && number[slot] != 0) {
        index.unbindNumber(slot);
        free[freeCount++] = slot;
        blank.add(slot);
      }
    }
    clear(blank);
  }

  /** Whether the slot holds a track that has not been dropped. */
  boolean isLive(int slot) {
    return number[slot] != 0 && status[slot] != TrackStatus.DROPPED;
  }

  boolean isEmpty() {
    return freeCount == size;
  }

  /** Slots that hold a track, or one that was dropped in this tick. */
  int occupied() {
    return size - freeCount;
  }

  void bindMmsi(int slot, int mmsi) {
    identities.mmsi[slot] = mmsi;
    index.bindMmsi(slot);
  }

  void bindUnit(int slot, String unit) {
    identities.unit[slot] = unit;
    index.bindUnit(slot);
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

  /** The oldest live track of that MMSI, or -1; {@link #nextOfMmsi} tells the others. */
  int slotOfMmsi(int mmsi) {
    return index.firstOf(mmsi);
  }

  int nextOfMmsi(int slot) {
    return index.nextOf(slot);
  }

  int slotOfUnit(String unit) {
    return index.slotOfUnit(unit);
  }

  void status(int slot, TrackStatus newStatus) {
    if (status[slot] != newStatus) {
      if (status[slot] == TrackStatus.TENTATIVE) {
        index.bindNumber(slot);
      }
      status[slot] = newStatus;
      revision[slot]++;
    }
  }

  /** Whether nothing but cameras ever saw it. */
  boolean hasCameraOnly(int slot) {
    return sources[slot] == Tracks.CAMERA && radarMs[slot] == Long.MIN_VALUE;
  }

  /** Notes where radar saw it, where that is news. */
  void plotted(int slot, long timeMs, double eastM, double northM) {
    if (timeMs >= plotMs[slot]) {
      plotMs[slot] = timeMs;
      plotEastM[slot] = eastM;
      plotNorthM[slot] = northM;
    }
  }

  private void clear(Slots slots) {
    slots.fill(number, 0);
    slots.fill(status, TrackStatus.DROPPED);
    slots.fill(kind, TrackKind.RADAR_ONLY);
    slots.fill(sources, 0);
    slots.fill(lastSite, NONE);
    slots.fill(hits, 0);
    slots.fill(twin, 0);
    slots.fill(twinScans, 0);
    slots.fill(mate, 0);
    slots.fill(mateScore, 0);
    slots.fill(unseen, 0);
    for (int i = 0; i < slots.count(); i++) {
      Arrays.fill(siteMs, slots.at(i) * sites, (slots.at(i) + 1) * sites, Long.MIN_VALUE);
    }
    slots.fill(firstSite, NONE);
    slots.fill(firstEastM, Double.NaN);
    slots.fill(firstNorthM, Double.NaN);
    slots.fill(score, 0);
    slots.fill(missMs, Long.MIN_VALUE);
    slots.fill(hitMs, Long.MIN_VALUE);
    slots.fill(bornMs, Long.MIN_VALUE);
    slots.fill(aisMs, Long.MIN_VALUE);
    slots.fill(radarMs, Long.MIN_VALUE);
    slots.fill(unitMs, Long.MIN_VALUE);
    slots.fill(cameraMs, Long.MIN_VALUE);
    slots.fill(aisIntervalMs, 0);
    slots.fill(unitIntervalMs, 0);
    slots.fill(lon, Double.NaN);
    slots.fill(lat, Double.NaN);
    slots.fill(sogKn, Double.NaN);
    slots.fill(cogDeg, Double.NaN);
    slots.fill(headingDeg, Double.NaN);
    slots.fill(plotMs, Long.MIN_VALUE);
    slots.fill(plotEastM, Double.NaN);
    slots.fill(plotNorthM, Double.NaN);
    motion.clear(slots);
    identities.clear(slots);
    sizes.clear(slots);
    recognised.clear(slots);
  }

  private void grow(int capacity) {
    int before = Math.min(number.length, capacity);
    number = Arrays.copyOf(number, capacity);
    status = Arrays.copyOf(status, capacity);
    kind = Arrays.copyOf(kind, capacity);
    sources = Arrays.copyOf(sources, capacity);
    revision = Arrays.copyOf(revision, capacity);
    lastSite = Arrays.copyOf(lastSite, capacity);
    hits = Arrays.copyOf(hits, capacity);
    twin = Arrays.copyOf(twin, capacity);
    twinScans = Arrays.copyOf(twinScans, capacity);
    mate = Arrays.copyOf(mate, capacity);
    mateScore = Arrays.copyOf(mateScore, capacity);
    unseen = Arrays.copyOf(unseen, capacity);
    siteMs = Arrays.copyOf(siteMs, capacity * sites);
    firstSite = Arrays.copyOf(firstSite, capacity);
    firstEastM = Arrays.copyOf(firstEastM, capacity);
    firstNorthM = Arrays.copyOf(firstNorthM, capacity);
    score = Arrays.copyOf(score, capacity);
    missMs = Arrays.copyOf(missMs, capacity);
    hitMs = Arrays.copyOf(hitMs, capacity);
    bornMs = Arrays.copyOf(bornMs, capacity);
    aisMs = Arrays.copyOf(aisMs, capacity);
    radarMs = Arrays.copyOf(radarMs, capacity);
    unitMs = Arrays.copyOf(unitMs, capacity);
    cameraMs = Arrays.copyOf(cameraMs, capacity);
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
    sizes.grow(capacity);
    recognised.grow(capacity);
    index.grow(capacity);
    blank(before, capacity);
  }

  private void blank(int from, int end) {
    blank.range(from, end);
    clear(blank);
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
    Columns.write(out, siteMs, size * sites);
    motion.write(out, size);
    identities.write(out, size);
    sizes.write(out, size);
    recognised.write(out, size);
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
    Columns.read(in, siteMs, size * sites);
    motion.read(in, size);
    identities.read(in, size);
    sizes.read(in, size);
    recognised.read(in, size);
    blank(size, number.length);
    index.rebuild();
  }

  private int[][] ints() {
    return new int[][] {
      number, sources, revision, lastSite, hits, firstSite, twin, twinScans, mate, unseen
    };
  }

  private long[][] longs() {
    return new long[][] {
      hitMs, missMs, bornMs, aisMs, radarMs, unitMs, aisIntervalMs, unitIntervalMs, plotMs, cameraMs
    };
  }

  private double[][] doubles() {
    return new double[][] {
      lon,
      lat,
      sogKn,
      cogDeg,
      headingDeg,
      plotEastM,
      plotNorthM,
      firstEastM,
      firstNorthM,
      score,
      mateScore
    };
  }
}
