package offing.run;

import java.util.Arrays;
import java.util.List;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the shown tracks, slot by slot. Immutable: any thread may read it.
 *
 * <p>Slots are the original's, so that two copies can be compared slot by slot; a slot that shows
 * nothing holds nothing.
 */
public final class FrozenTracks implements Tracks {
  private static final List<Integer> SOURCES = List.of(AIS, RADAR, CAMERA, UNIT);
  private static final int NUMBER_SHIFT = 32;

  private final boolean[] shown;
  private final int[] number;
  private final @Nullable TrackStatus[] status;
  private final double[] eastM;
  private final double[] northM;
  private final double[] lon;
  private final double[] lat;
  private final double[] sogKn;
  private final double[] cogDeg;
  private final double[] headingDeg;
  private final byte[] sources;
  private final long[] observedAtMs;
  private final int[] mmsi;
  private final @Nullable String[] name;
  private final @Nullable String[] callSign;
  private final @Nullable String[] destination;
  private final int[] imo;
  private final byte[] shipType;
  private final float[] lengthM;
  private final float[] beamM;
  private final float[] draughtM;
  private final byte[] navStatus;
  private final @Nullable TrackKind[] kind;
  private final int[] revision;
  private final @Nullable String[] lastRadar;
  private final long[][] sourceAtMs;

  /** Number in the upper half, slot in the lower, sorted. Made on first demand. */
  private volatile long @Nullable [] slotsByNumber;

  private FrozenTracks(int slots) {
    shown = new boolean[slots];
    number = new int[slots];
    status = new TrackStatus[slots];
    eastM = new double[slots];
    northM = new double[slots];
    lon = new double[slots];
    lat = new double[slots];
    sogKn = new double[slots];
    cogDeg = new double[slots];
    headingDeg = new double[slots];
    sources = new byte[slots];
    observedAtMs = new long[slots];
    mmsi = new int[slots];
    name = new String[slots];
    callSign = new String[slots];
    destination = new String[slots];
    imo = new int[slots];
    shipType = new byte[slots];
    lengthM = new float[slots];
    beamM = new float[slots];
    draughtM = new float[slots];
    navStatus = new byte[slots];
    kind = new TrackKind[slots];
    revision = new int[slots];
    lastRadar = new String[slots];
    sourceAtMs = new long[SOURCES.size()][slots];
  }

  /** Copies what people see of {@code tracks}. */
  public static FrozenTracks copyOf(Tracks tracks) {
    var copy = new FrozenTracks(tracks.slotCount());
    for (int slot = 0; slot < copy.shown.length; slot++) {
      if (tracks.isShown(slot)) {
        copy.shown[slot] = true;
        copy.takeMotion(slot, tracks);
        copy.takeSources(slot, tracks);
        copy.takeIdentity(slot, tracks);
      }
    }
    return copy;
  }

  private void takeMotion(int slot, Tracks tracks) {
    number[slot] = tracks.number(slot);
    status[slot] = tracks.status(slot);
    eastM[slot] = tracks.eastM(slot);
    northM[slot] = tracks.northM(slot);
    lon[slot] = tracks.lon(slot);
    lat[slot] = tracks.lat(slot);
    sogKn[slot] = tracks.sogKn(slot);
    cogDeg[slot] = tracks.cogDeg(slot);
    headingDeg[slot] = tracks.headingDeg(slot);
    navStatus[slot] = (byte) tracks.navStatus(slot);
    revision[slot] = tracks.revision(slot);
  }

  private void takeSources(int slot, Tracks tracks) {
    sources[slot] = (byte) tracks.sources(slot);
    observedAtMs[slot] = tracks.observedAtMs(slot);
    kind[slot] = tracks.kind(slot);
    lastRadar[slot] = tracks.lastRadar(slot);
    for (int i = 0; i < SOURCES.size(); i++) {
      sourceAtMs[i][slot] = tracks.sourceAtMs(slot, SOURCES.get(i));
    }
  }

  private void takeIdentity(int slot, Tracks tracks) {
    mmsi[slot] = tracks.mmsi(slot);
    name[slot] = tracks.name(slot);
    callSign[slot] = tracks.callSign(slot);
    destination[slot] = tracks.destination(slot);
    imo[slot] = tracks.imo(slot);
    shipType[slot] = (byte) tracks.shipType(slot);
    lengthM[slot] = (float) tracks.lengthM(slot);
    beamM[slot] = (float) tracks.beamM(slot);
    draughtM[slot] = (float) tracks.draughtM(slot);
  }

  @Override
  public int slotCount() {
    return shown.length;
  }

  @Override
  public boolean isShown(int slot) {
    return shown[slot];
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
    long[] sorted = new long[shown.length];
    int size = 0;
    for (int slot = 0; slot < shown.length; slot++) {
      if (shown[slot]) {
        sorted[size++] = (long) number[slot] << NUMBER_SHIFT | slot;
      }
    }
    sorted = Arrays.copyOf(sorted, size);
    Arrays.sort(sorted);
    return sorted;
  }

  @Override
  public long sourceAtMs(int slot, int source) {
    return sourceAtMs[SOURCES.indexOf(source)][slot];
  }

  @Override
  public int number(int slot) {
    return number[slot];
  }

  @Override
  public TrackStatus status(int slot) {
    return present(status[slot]);
  }

  @Override
  public double eastM(int slot) {
    return eastM[slot];
  }

  @Override
  public double northM(int slot) {
    return northM[slot];
  }

  @Override
  public double lon(int slot) {
    return lon[slot];
  }

  @Override
  public double lat(int slot) {
    return lat[slot];
  }

  @Override
  public double sogKn(int slot) {
    return sogKn[slot];
  }

  @Override
  public double cogDeg(int slot) {
    return cogDeg[slot];
  }

  @Override
  public double headingDeg(int slot) {
    return headingDeg[slot];
  }

  @Override
  public int sources(int slot) {
    return sources[slot];
  }

  @Override
  public long observedAtMs(int slot) {
    return observedAtMs[slot];
  }

  @Override
  public int mmsi(int slot) {
    return mmsi[slot];
  }

  @Override
  public String name(int slot) {
    return present(name[slot]);
  }

  @Override
  public String callSign(int slot) {
    return present(callSign[slot]);
  }

  @Override
  public String destination(int slot) {
    return present(destination[slot]);
  }

  @Override
  public int imo(int slot) {
    return imo[slot];
  }

  @Override
  public int shipType(int slot) {
    return shipType[slot];
  }

  @Override
  public double lengthM(int slot) {
    return lengthM[slot];
  }

  @Override
  public double beamM(int slot) {
    return beamM[slot];
  }

  @Override
  public double draughtM(int slot) {
    return draughtM[slot];
  }

  @Override
  public int navStatus(int slot) {
    return navStatus[slot];
  }

  @Override
  public TrackKind kind(int slot) {
    return present(kind[slot]);
  }

  @Override
  public int revision(int slot) {
    return revision[slot];
  }

  @Override
  public String lastRadar(int slot) {
    return present(lastRadar[slot]);
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("nothing is shown in that slot");
    }
    return value;
  }
}
