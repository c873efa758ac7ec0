package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.Tracks;
import offing.watch.indicator.Zones;
import offing.watch.zone.BoundaryIndex;
import offing.watch.zone.ZoneIndex;

/**
 * For each slot, where its track was when last looked at and what its last leg did. Owned by one
 * thread.
 */
final class Legs implements Zones {
  private final BoundaryIndex boundary;
  private final ZoneKinds zoneKinds;
  private double[] eastM = {};
  private double[] northM = {};
  private int[] crossing = {};
  private long[] zones = {};
  private String[] zoneWords = {};

  /** The kinds of zone before the last change, and those in which the track began. */
  private long[] zonesBefore = {};

  private long[] firstZones = {};
  private boolean[] otherZones = {};

  /**
   * Where each track was, as cells of which all is in the same zones, or on the same side of the
   * line: most legs end where they began, and need no look. Derived.
   */
  private int[] zoneCell = {};

  private int[] sideCell = {};

  Legs(BoundaryIndex boundary, ZoneKinds zoneKinds) {
    this.boundary = boundary;
    this.zoneKinds = zoneKinds;
  }

  void reserve(int slotCount) {
    if (slotCount > eastM.length) {
      int capacity = Math.max(slotCount, eastM.length * 2);
      eastM = Arrays.copyOf(eastM, capacity);
      northM = Arrays.copyOf(northM, capacity);
      crossing = Arrays.copyOf(crossing, capacity);
      zones = Arrays.copyOf(zones, capacity);
      zoneWords = Arrays.copyOf(zoneWords, capacity);
      zonesBefore = Arrays.copyOf(zonesBefore, capacity);
      firstZones = Arrays.copyOf(firstZones, capacity);
      otherZones = Arrays.copyOf(otherZones, capacity);
      zoneCell = Arrays.copyOf(zoneCell, capacity);
      sideCell = Arrays.copyOf(sideCell, capacity);
    }
  }

  /** Starts a track where it is: its first leg has no length. */
  void start(Tracks tracks, int slot) {
    eastM[slot] = tracks.eastM(slot);
    northM[slot] = tracks.northM(slot);
    zones[slot] = zoneKinds.at(eastM[slot], northM[slot]);
    zoneWords[slot] = zoneKinds.words(zones[slot]);
    zonesBefore[slot] = 0;
    firstZones[slot] = zones[slot];
    otherZones[slot] = false;
    forgetCells(slot);
  }

  private void forgetCells(int slot) {
    zoneCell[slot] = ZoneIndex.MIXED;
    sideCell[slot] = BoundaryIndex.MIXED;
  }

  /** Walks the leg from where the track was to where it is. */
  void walk(Tracks tracks, int slot) {
    double toEastM = tracks.eastM(slot);
    double toNorthM = tracks.northM(slot);
    crossing[slot] = 0;
    if (!boundary.isIn(sideCell[slot], toEastM, toNorthM)) {
      crossing[slot] = boundary.crossing(eastM[slot], northM[slot], toEastM, toNorthM);
      sideCell[slot] = boundary.plainCell(toEastM, toNorthM);
    }
    otherZones[slot] = false;
    if (!zoneKinds.isIn(zoneCell[slot], toEastM, toNorthM)) {
      enter(slot, zoneKinds.at(toEastM, toNorthM));
      zoneCell[slot] = zoneKinds.plainCell(toEastM, toNorthM);
    }
    eastM[slot] = toEastM;
    northM[slot] = toNorthM;
  }

  /** Where its last leg ended, chart metres. */
  double eastM(int slot) {
    return eastM[slot];
  }

  double northM(int slot) {
    return northM[slot];
  }

  private void enter(int slot, long kinds) {
    if (kinds != zones[slot]) {
      otherZones[slot] = true;
      zonesBefore[slot] = zones[slot];
      zones[slot] = kinds;
      zoneWords[slot] = zoneKinds.words(kinds);
    }
  }

  @Override
  public int crossing(int slot) {
    return crossing[slot];
  }

  @Override
  public String now(int slot) {
    return zoneWords[slot];
  }

  /** Whether its last leg led it into other kinds of zone. */
  boolean isInOtherZones(int slot) {
    return otherZones[slot];
  }

  @Override
  public String before(int slot) {
    return zoneKinds.words(zonesBefore[slot]);
  }

  @Override
  public String first(int slot) {
    return zoneKinds.words(firstZones[slot]);
  }

  void write(DataOutput out, int slotCount) throws IOException {
    for (int slot = 0; slot < slotCount; slot++) {
      out.writeDouble(eastM[slot]);
      out.writeDouble(northM[slot]);
      out.writeInt(crossing[slot]);
      out.writeLong(zones[slot]);
      out.writeLong(zonesBefore[slot]);
      out.writeLong(firstZones[slot]);
    }
  }

  void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    for (int slot = 0; slot < slotCount; slot++) {
      eastM[slot] = in.readDouble();
      northM[slot] = in.readDouble();
      crossing[slot] = in.readInt();
      zones[slot] = in.readLong();
      zonesBefore[slot] = in.readLong();
      firstZones[slot] = in.readLong();
      zoneWords[slot] = zoneKinds.words(zones[slot]);
      forgetCells(slot);
    }
  }
}
