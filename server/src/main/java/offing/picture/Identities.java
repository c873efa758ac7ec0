package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.observation.AisStatic;

/**
 * Columns of what tracks say of themselves, by slot. Every text is the sender's, never trusted.
 * Owned by the run's thread.
 */
final class Identities {
  /** ITU-R M.1371-5 table 45: status not defined. */
  static final int NAV_STATUS_UNKNOWN = 15;

  int[] mmsi = {};
  int[] imo = {};
  int[] shipType = {};
  int[] navStatus = {};
  String[] name = {};
  String[] callSign = {};
  String[] destination = {};
  String[] unit = {};
  double[] lengthM = {};
  double[] beamM = {};
  double[] draughtM = {};

  /** From the antenna to the middle of the hull, ahead and to starboard; NaN where not known. */
  double[] aheadM = {};

  double[] abeamM = {};

  /** Where its last position report had it, chart metres; NaN before the first. */
  double[] saidEastM = {};

  double[] saidNorthM = {};

  /** Position reports that were taken for it. */
  int[] heard = {};

  final Conflicts conflicts = new Conflicts();
  final Sayings sayings = new Sayings(this, conflicts);

  void grow(int capacity) {
    mmsi = Arrays.copyOf(mmsi, capacity);
    imo = Arrays.copyOf(imo, capacity);
    shipType = Arrays.copyOf(shipType, capacity);
    navStatus = Arrays.copyOf(navStatus, capacity);
    name = Arrays.copyOf(name, capacity);
    callSign = Arrays.copyOf(callSign, capacity);
    destination = Arrays.copyOf(destination, capacity);
    unit = Arrays.copyOf(unit, capacity);
    lengthM = Arrays.copyOf(lengthM, capacity);
    beamM = Arrays.copyOf(beamM, capacity);
    draughtM = Arrays.copyOf(draughtM, capacity);
    aheadM = Arrays.copyOf(aheadM, capacity);
    abeamM = Arrays.copyOf(abeamM, capacity);
    saidEastM = Arrays.copyOf(saidEastM, capacity);
    saidNorthM = Arrays.copyOf(saidNorthM, capacity);
    heard = Arrays.copyOf(heard, capacity);
    conflicts.grow(capacity);
  }

  void clear(Slots slots) {
    slots.fill(mmsi, 0);
    slots.fill(imo, 0);
    slots.fill(shipType, 0);
    slots.fill(navStatus, NAV_STATUS_UNKNOWN);
    slots.fill(name, "");
    slots.fill(callSign, "");
    slots.fill(destination, "");
    slots.fill(unit, "");
    slots.fill(lengthM, Double.NaN);
    slots.fill(beamM, Double.NaN);
    slots.fill(draughtM, Double.NaN);
    slots.fill(aheadM, Double.NaN);
    slots.fill(abeamM, Double.NaN);
    slots.fill(saidEastM, Double.NaN);
    slots.fill(saidNorthM, Double.NaN);
    slots.fill(heard, 0);
    conflicts.clear(slots);
  }

  /** Takes over what another track knew of itself. */
  void copy(int from, int to) {
    mmsi[to] = mmsi[from];
    imo[to] = imo[from];
    shipType[to] = shipType[from];
    navStatus[to] = navStatus[from];
    name[to] = name[from];
    callSign[to] = callSign[from];
    destination[to] = destination[from];
    lengthM[to] = lengthM[from];
    beamM[to] = beamM[from];
    draughtM[to] = draughtM[from];
    aheadM[to] = aheadM[from];
    abeamM[to] = abeamM[from];
    saidEastM[to] = saidEastM[from];
    saidNorthM[to] = saidNorthM[from];
    heard[to] = heard[from];
    conflicts.copy(from, to);
  }

  /**
   * Merges a static report; what it leaves out stays, and what it says else than before is noted.
   * Returns whether anything changed.
   */
  boolean merge(int slot, AisStatic report) {
    sayings.compare(slot, report);
    boolean changed = mergeText(name, slot, report.name());
    changed |= mergeText(callSign, slot, report.callSign());
    changed |= mergeText(destination, slot, report.destination());
    changed |= mergeNumber(imo, slot, report.imo());
    changed |= mergeNumber(shipType, slot, report.shipType());
    changed |= mergeMetres(lengthM, slot, report.toBowM() + report.toSternM());
    changed |= mergeMetres(beamM, slot, report.toPortM() + report.toStarboardM());
    changed |= mergeMetres(draughtM, slot, report.draughtM());
    noteAntenna(slot, report);
    return changed;
  }

  /** ITU-R M.1371-5, 3.12: with neither bow nor port side given it is not known where it stands. */
  private void noteAntenna(int slot, AisStatic report) {
    if (report.toBowM() > 0 && report.toPortM() > 0) {
      aheadM[slot] = (report.toBowM() - report.toSternM()) / 2.0;
      abeamM[slot] = (report.toStarboardM() - report.toPortM()) / 2.0;
    }
  }

  static boolean mergeText(String[] column, int slot, String text) {
    if (text.isEmpty() || text.equals(column[slot])) {
      return false;
    }
    column[slot] = text;
    return true;
  }

  private static boolean mergeNumber(int[] column, int slot, int number) {
    if (number == 0 || number == column[slot]) {
      return false;
    }
    column[slot] = number;
    return true;
  }

  private static boolean mergeMetres(double[] column, int slot, double metres) {
    if (!(metres > 0) || metres == column[slot]) {
      return false;
    }
    column[slot] = metres;
    return true;
  }

  void write(DataOutput out, int size) throws IOException {
    Columns.write(out, mmsi, size);
    Columns.write(out, imo, size);
    Columns.write(out, shipType, size);
    Columns.write(out, navStatus, size);
    Columns.write(out, name, size);
    Columns.write(out, callSign, size);
    Columns.write(out, destination, size);
    Columns.write(out, unit, size);
    Columns.write(out, lengthM, size);
    Columns.write(out, beamM, size);
    Columns.write(out, draughtM, size);
    Columns.write(out, aheadM, size);
    Columns.write(out, abeamM, size);
    Columns.write(out, saidEastM, size);
    Columns.write(out, saidNorthM, size);
    Columns.write(out, heard, size);
    conflicts.write(out, size);
  }

  void read(DataInput in, int size) throws IOException {
    Columns.read(in, mmsi, size);
    Columns.read(in, imo, size);
    Columns.read(in, shipType, size);
    Columns.read(in, navStatus, size);
    Columns.read(in, name, size);
    Columns.read(in, callSign, size);
    Columns.read(in, destination, size);
    Columns.read(in, unit, size);
    Columns.read(in, lengthM, size);
    Columns.read(in, beamM, size);
    Columns.read(in, draughtM, size);
    Columns.read(in, aheadM, size);
    Columns.read(in, abeamM, size);
    Columns.read(in, saidEastM, size);
    Columns.read(in, saidNorthM, size);
    Columns.read(in, heard, size);
    conflicts.read(in, size);
  }
}
