package offing.recording.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.moment.TrackColumns;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.recording.block.MomentDecoder.Tick;

/**
 * So many tracks that all move and are all seen each second, a fifth of them turning; half of them
 * class A, a quarter class B, a quarter radar alone. The input of measurements.
 */
public final class MovingSea {
  private static final long START_MS = 1_767_225_600_000L;

  /** What a receiver or a radar's filter leaves of noise in a place, a speed, a course. */
  private static final double NOISE_M = 1.0;

  private static final double NOISE_KN = 0.05;
  private static final double NOISE_DEG = 0.3;

  /** AIS says places to 1/10 000 minute. */
  private static final double AIS_STEPS_PER_DEG = 600_000;

  private static final double M_PER_DEG = 111_120;
  private static final double MPS_PER_KN = 1852.0 / 3600;
  private static final String[] PARTS = {
    "SHUN", "FENG", "HAI", "DA", "EVER", "OCEAN", "STAR", "PACIFIC", "KWAI", "TAI", "WAN", "LUCKY"
  };

  private final RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
  private final TrackColumns columns;
  private final double[] lon;
  private final double[] lat;
  private final double[] kn;
  private final double[] deg;
  private final double[] turnDegPerS;
  private long timeMs = START_MS;

  public MovingSea(int tracks) {
    columns = new TrackColumns(tracks);
    lon = new double[tracks];
    lat = new double[tracks];
    kn = new double[tracks];
    deg = new double[tracks];
    turnDegPerS = new double[tracks];
    for (int i = 0; i < tracks; i++) {
      lon[i] = dice.nextDouble(113.4, 114.8);
      lat[i] = dice.nextDouble(21.8, 22.6);
      kn[i] = dice.nextDouble(2, 25);
      deg[i] = dice.nextDouble(360);
      turnDegPerS[i] = i % 5 == 0 ? dice.nextDouble(-3, 3) : 0;
      identify(i);
    }
  }

  /** The order of the constants is kept in recordings, and says so where they are declared. */
  @SuppressWarnings("EnumOrdinal")
  private void identify(int slot) {
    boolean isRadarOnly = slot % 4 == 3;
    boolean isClassA = slot % 2 == 0;
    set(TrackColumns.NUMBER, slot, slot + 1);
    set(TrackColumns.STATUS, slot, TrackStatus.CONFIRMED.ordinal());
    set(TrackColumns.HEADING, slot, TrackColumns.NOT_KNOWN);
    set(TrackColumns.LENGTH, slot, TrackColumns.NOT_KNOWN);
    set(TrackColumns.BEAM, slot, TrackColumns.NOT_KNOWN);
    set(TrackColumns.DRAUGHT, slot, TrackColumns.NOT_KNOWN);
    set(TrackColumns.NAV_STATUS, slot, 15);
    set(TrackColumns.KIND, slot, TrackKind.RADAR_ONLY.ordinal());
    set(TrackColumns.SOURCES, slot, isRadarOnly ? Tracks.RADAR : Tracks.AIS | Tracks.RADAR);
    columns.setText(TrackColumns.LAST_RADAR, slot, "radar-" + dice.nextInt(4));
    columns.setTime(TrackColumns.AIS_AT, slot, TrackColumns.NEVER);
    columns.setTime(TrackColumns.CAMERA_AT, slot, TrackColumns.NEVER);
    columns.setTime(TrackColumns.UNIT_AT, slot, TrackColumns.NEVER);
    if (!isRadarOnly) {
      name(slot, isClassA);
    }
  }

  @SuppressWarnings("EnumOrdinal") // as above
  private void name(int slot, boolean isClassA) {
    set(TrackColumns.KIND, slot, (isClassA ? TrackKind.CLASS_A : TrackKind.CLASS_B).ordinal());
    set(TrackColumns.MMSI, slot, 412_000_000 + dice.nextInt(70_000_000));
    set(TrackColumns.SHIP_TYPE, slot, 30 + dice.nextInt(60));
    set(TrackColumns.LENGTH, slot, 10 * dice.nextInt(8, 350));
    set(TrackColumns.BEAM, slot, 10 * dice.nextInt(3, 50));
    String name = part() + " " + part() + " " + dice.nextInt(1, 999);
    columns.setText(TrackColumns.NAME, slot, name);
    if (isClassA) {
      set(TrackColumns.NAV_STATUS, slot, 0);
      set(TrackColumns.IMO, slot, 9_000_000 + dice.nextInt(900_000));
      set(TrackColumns.DRAUGHT, slot, dice.nextInt(20, 150));
      columns.setText(TrackColumns.CALL_SIGN, slot, callSign());
      columns.setText(TrackColumns.DESTINATION, slot, part() + " " + dice.nextInt(10));
    }
  }

  private String part() {
    return PARTS[dice.nextInt(PARTS.length)];
  }

  private String callSign() {
    return String.format(Locale.ROOT, "VR%c%c%d", letter(), letter(), dice.nextInt(10));
  }

  private char letter() {
    return (char) ('A' + dice.nextInt(26));
  }

  private void set(int column, int slot, int value) {
    columns.setNumber(column, slot, value);
  }

  /** The next second. */
  public Tick next() {
    timeMs += 1_000;
    for (int slot = 0; slot < columns.slots(); slot++) {
      move(slot);
    }
    return new Tick(timeMs, FrozenTracks.copyOf(columns), sensors());
  }

  private void move(int slot) {
    kn[slot] = Math.max(0.5, kn[slot] + 0.02 * dice.nextGaussian());
    deg[slot] = (deg[slot] + turnDegPerS[slot] + 360) % 360;
    double metres = kn[slot] * MPS_PER_KN;
    double perDegLon = M_PER_DEG * Math.cos(Math.toRadians(lat[slot]));
    lat[slot] += metres * Math.cos(Math.toRadians(deg[slot])) / M_PER_DEG;
    lon[slot] += metres * Math.sin(Math.toRadians(deg[slot])) / perDegLon;
    boolean isAis = slot % 4 != 3;
    set(TrackColumns.LON, slot, steps(lon[slot] + noise(NOISE_M) / perDegLon, isAis));
    set(TrackColumns.LAT, slot, steps(lat[slot] + noise(NOISE_M) / M_PER_DEG, isAis));
    set(TrackColumns.SOG, slot, Math.max(0, (int) Math.rint(10 * (kn[slot] + noise(NOISE_KN)))));
    int cog = (int) Math.rint(10 * (deg[slot] + noise(NOISE_DEG)));
    set(TrackColumns.COG, slot, Math.floorMod(cog, 3_600));
    if (slot % 2 == 0) {
      set(TrackColumns.HEADING, slot, 10 * Math.floorMod(Math.round((float) deg[slot]), 360));
    }
    long observedMs = timeMs - dice.nextInt(1_000);
    columns.setTime(TrackColumns.OBSERVED_AT, slot, observedMs);
    columns.setTime(isAis ? TrackColumns.AIS_AT : TrackColumns.RADAR_AT, slot, observedMs);
    if (isAis && dice.nextInt(3) == 0) {
      columns.setTime(TrackColumns.RADAR_AT, slot, timeMs - dice.nextInt(1_000));
    }
  }

  private double noise(double sigma) {
    return sigma * dice.nextGaussian();
  }

  private static int steps(double degrees, boolean isAis) {
    double sent = isAis ? Math.rint(degrees * AIS_STEPS_PER_DEG) / AIS_STEPS_PER_DEG : degrees;
    return (int) Math.rint(sent * TrackColumns.STEPS_PER_DEG);
  }

  private List<SensorState> sensors() {
    List<SensorState> sensors = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String id = "radar-" + i;
      sensors.add(
          SensorState.at(timeMs, id, id, SensorState.Kind.RADAR, timeMs - dice.nextInt(1_000)));
    }
    return sensors;
  }
}
