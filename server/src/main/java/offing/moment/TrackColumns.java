package offing.moment;

import java.util.Arrays;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;

/**
 * The shown tracks of a picture as columns of whole steps, by slot: what the wire carries and a
 * recording keeps. A slot whose {@link #NUMBER} is 0 shows nothing, and holds the values of an
 * empty slot. Mutable; owned by one thread.
 *
 * <p>The indices of the columns, and the order of the constants of {@link TrackStatus} and {@link
 * TrackKind}, are written into recordings and must not be reordered.
 */
public final class TrackColumns {
  /** Track number, from 1; 0 where nothing is shown. */
  public static final int NUMBER = 0;

  /** Ordinal of {@link TrackStatus}. */
  public static final int STATUS = 1;

  /** Steps of 1e-7 degrees, WGS 84. */
  public static final int LON = 2;

  /** Steps of 1e-7 degrees, WGS 84. */
  public static final int LAT = 3;

  /** Steps of 0.1 kn, [0, 65 534]; {@link #NOT_KNOWN}. */
  public static final int SOG = 4;

  /** Steps of 0.1 degree true, [0, 3599]; {@link #NOT_KNOWN}. */
  public static final int COG = 5;

  /** Steps of 0.1 degree true, [0, 3599]; {@link #NOT_KNOWN}. */
  public static final int HEADING = 6;

  /** Bits of {@link Tracks#sources(int)}. */
  public static final int SOURCES = 7;

  /** AIS navigational status, [0, 15]. */
  public static final int NAV_STATUS = 8;

  /** Ordinal of {@link TrackKind}. */
  public static final int KIND = 9;

  public static final int MMSI = 10;
  public static final int IMO = 11;
  public static final int SHIP_TYPE = 12;

  /** Steps of 0.1 m; {@link #NOT_KNOWN}. So are beam and draught. */
  public static final int LENGTH = 13;

  public static final int BEAM = 14;
  public static final int DRAUGHT = 15;

  /** How many columns of numbers there are. */
  public static final int NUMBERS = 16;

  /** Event time of the newest observation, epoch milliseconds. */
  public static final int OBSERVED_AT = 0;

  /** Of the newest from each kind of sensor; {@link #NEVER}. */
  public static final int AIS_AT = 1;

  public static final int RADAR_AT = 2;
  public static final int CAMERA_AT = 3;
  public static final int UNIT_AT = 4;

  /** How many columns of times there are. */
  public static final int TIMES = 5;

  public static final int NAME = 0;
  public static final int CALL_SIGN = 1;
  public static final int DESTINATION = 2;
  public static final int LAST_RADAR = 3;

  /** How many columns of texts there are. */
  public static final int TEXTS = 4;

  /** Stands for a number that is not known. */
  public static final int NOT_KNOWN = -1;

  /** Stands for a time at which nothing was. */
  public static final long NEVER = Long.MIN_VALUE;

  /** Steps of a position in a degree. */
  public static final double STEPS_PER_DEG = 1e7;

  static final double TENTHS = 10;
  private static final int FULL_CIRCLE_TENTHS = 3600;
  private static final int MOST_TENTHS = 65_534;

  private final int[][] numbers = new int[NUMBERS][];
  private final long[][] times = new long[TIMES][];
  private final String[][] texts = new String[TEXTS][];
  private double[] eastM;
  private double[] northM;
  private int slots;

  /** Nothing is shown in any of the slots. */
  public TrackColumns(int slots) {
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = new int[slots];
    }
    for (int i = 0; i < TIMES; i++) {
      times[i] = new long[slots];
    }
    for (int i = 0; i < TEXTS; i++) {
      texts[i] = new String[slots];
      Arrays.fill(texts[i], "");
    }
    eastM = new double[slots];
    northM = new double[slots];
    this.slots = slots;
  }

  /** A copy of the columns that nobody else holds. */
  public TrackColumns copy() {
    var copy = new TrackColumns(0);
    for (int i = 0; i < NUMBERS; i++) {
      copy.numbers[i] = Arrays.copyOf(numbers[i], slots);
    }
    for (int i = 0; i < TIMES; i++) {
      copy.times[i] = Arrays.copyOf(times[i], slots);
    }
    for (int i = 0; i < TEXTS; i++) {
      copy.texts[i] = Arrays.copyOf(texts[i], slots);
    }
    copy.eastM = Arrays.copyOf(eastM, slots);
    copy.northM = Arrays.copyOf(northM, slots);
    copy.slots = slots;
    return copy;
  }

  /** Slots are 0 to this, exclusive. */
  public int slots() {
    return slots;
  }

  /** Makes it that many slots: new ones show nothing, those over it are forgotten. */
  public void resize(int newSlots) {
    int old = slots;
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = Arrays.copyOf(numbers[i], newSlots);
    }
    for (int i = 0; i < TIMES; i++) {
      times[i] = Arrays.copyOf(times[i], newSlots);
    }
    for (int i = 0; i < TEXTS; i++) {
      texts[i] = Arrays.copyOf(texts[i], newSlots);
      if (newSlots > old) {
        Arrays.fill(texts[i], old, newSlots, "");
      }
    }
    eastM = Arrays.copyOf(eastM, newSlots);
    northM = Arrays.copyOf(northM, newSlots);
    slots = newSlots;
  }

  /** Shows nothing in the slot any more. */
  public void clear(int slot) {
    for (int[] column : numbers) {
      column[slot] = 0;
    }
    for (long[] column : times) {
      column[slot] = 0;
    }
    for (String[] column : texts) {
      column[slot] = "";
    }
    eastM[slot] = 0;
    northM[slot] = 0;
  }

  public boolean isShown(int slot) {
    return numbers[NUMBER][slot] != 0;
  }

  public int number(int column, int slot) {
    return numbers[column][slot];
  }

  public long time(int column, int slot) {
    return times[column][slot];
  }

  public String text(int column, int slot) {
    return texts[column][slot];
  }

  /** Chart metres: worked out from the position, not kept. */
  public double eastM(int slot) {
    return eastM[slot];
  }

  public double northM(int slot) {
    return northM[slot];
  }

  public void setNumber(int column, int slot, int value) {
    numbers[column][slot] = value;
  }

  public void setTime(int column, int slot, long timeMs) {
    times[column][slot] = timeMs;
  }

  public void setText(int column, int slot, String text) {
    texts[column][slot] = text;
  }

  /** Where the slot's position is in the chart plane. */
  public void setPlace(int slot, double newEastM, double newNorthM) {
    eastM[slot] = newEastM;
    northM[slot] = newNorthM;
  }

  /** Puts what people see of a track onto the grid. */
  void take(int slot, Tracks tracks) {
    numbers[NUMBER][slot] = tracks.number(slot);
    numbers[STATUS][slot] = ordinal(tracks.status(slot));
    numbers[LON][slot] = steps(tracks.lon(slot));
    numbers[LAT][slot] = steps(tracks.lat(slot));
    numbers[SOG][slot] = tenths(tracks.sogKn(slot));
    numbers[COG][slot] = bearing(tracks.cogDeg(slot));
    numbers[HEADING][slot] = bearing(tracks.headingDeg(slot));
    numbers[SOURCES][slot] = tracks.sources(slot);
    numbers[NAV_STATUS][slot] = tracks.navStatus(slot);
    numbers[KIND][slot] = ordinal(tracks.kind(slot));
    numbers[MMSI][slot] = tracks.mmsi(slot);
    numbers[IMO][slot] = tracks.imo(slot);
    numbers[SHIP_TYPE][slot] = tracks.shipType(slot);
    numbers[LENGTH][slot] = tenths(tracks.lengthM(slot));
    numbers[BEAM][slot] = tenths(tracks.beamM(slot));
    numbers[DRAUGHT][slot] = tenths(tracks.draughtM(slot));
    times[OBSERVED_AT][slot] = tracks.observedAtMs(slot);
    times[AIS_AT][slot] = tracks.sourceAtMs(slot, Tracks.AIS);
    times[RADAR_AT][slot] = tracks.sourceAtMs(slot, Tracks.RADAR);
    times[CAMERA_AT][slot] = tracks.sourceAtMs(slot, Tracks.CAMERA);
    times[UNIT_AT][slot] = tracks.sourceAtMs(slot, Tracks.UNIT);
    texts[NAME][slot] = tracks.name(slot);
    texts[CALL_SIGN][slot] = tracks.callSign(slot);
    texts[DESTINATION][slot] = tracks.destination(slot);
    texts[LAST_RADAR][slot] = tracks.lastRadar(slot);
    eastM[slot] = tracks.eastM(slot);
    northM[slot] = tracks.northM(slot);
  }

  /** Whether a slot shows the same here and there, to the last step. */
  public boolean isSame(int slot, TrackColumns other) {
    for (int i = 0; i < NUMBERS; i++) {
      if (numbers[i][slot] != other.numbers[i][slot]) {
        return false;
      }
    }
    for (int i = 0; i < TIMES; i++) {
      if (times[i][slot] != other.times[i][slot]) {
        return false;
      }
    }
    for (int i = 0; i < TEXTS; i++) {
      if (!texts[i][slot].equals(other.texts[i][slot])) {
        return false;
      }
    }
    return true;
  }

  /** The order of the constants is kept in recordings, and says so where they are declared. */
  @SuppressWarnings("EnumOrdinal")
  private static int ordinal(Enum<?> constant) {
    return constant.ordinal();
  }

  private static int steps(double deg) {
    return (int) Math.rint(deg * STEPS_PER_DEG);
  }

  private static int tenths(double value) {
    return Double.isNaN(value) ? NOT_KNOWN : Math.min((int) (value * TENTHS + 0.5), MOST_TENTHS);
  }

  /** 359.97 degrees round to north. */
  private static int bearing(double deg) {
    if (Double.isNaN(deg)) {
      return NOT_KNOWN;
    }
    int tenths = (int) (deg * TENTHS + 0.5);
    return tenths >= FULL_CIRCLE_TENTHS ? tenths - FULL_CIRCLE_TENTHS : tenths;
  }
}
