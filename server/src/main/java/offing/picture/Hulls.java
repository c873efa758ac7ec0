package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import offing.observation.AisStatic;

/**
 * Says whose track a report is. An MMSI is what a transponder was told, and several may have been
 * told the same: a report goes to the track of its MMSI that could have come there, and where there
 * is none, a further one begins as soon as reports agree on it. Owned by the run's thread.
 */
final class Hulls {
  /** Tracks of one MMSI, and places that may become one: a factory's number is on many. */
  static final int MOST = 4;

  /** A place is another hull's when so many reports agree on it: two wild fixes in a row do not. */
  private static final int AGREEING = 3;

  private final TrackTable table;
  private final Room room;
  private final Strays strays = new Strays();
  private final Oddities oddities;

  /** Of the hull that was found last, square metres from where it was expected. */
  private double nearestM2;

  Hulls(TrackTable table, Room room, Oddities oddities) {
    this.table = table;
    this.room = room;
    this.oddities = oddities;
  }

  /** The slot whose track takes a report with a place, or -1 where none does yet. */
  int slotFor(int mmsi, TrackKind kind, Fix fix) {
    if (table.slotOfMmsi(mmsi) < 0) {
      return begin(mmsi, kind, fix.timeMs);
    }
    int hull = nearest(mmsi, kind, fix);
    int stray = strays.nearest(mmsi, kind, fix);
    if (hull >= 0 && (stray < 0 || nearestM2 <= strays.squareM2(stray, fix))) {
      return hull;
    }
    if (hull < 0) {
      oddities.countMmsi(Oddity.AIS_JUMP, mmsi);
    }
    if (stray < 0) {
      keep(mmsi, fix);
      return -1;
    }
    return strays.agree(stray, fix) < AGREEING ? -1 : establish(stray, mmsi, kind, fix);
  }

  /** A report was taken for the slot's track. */
  void heard(int slot, Fix fix) {
    table.identities.saidEastM[slot] = fix.eastM;
    table.identities.saidNorthM[slot] = fix.northM;
    table.identities.heard[slot]++;
  }

  /**
   * The slot whose track takes what is said without a place, or -1: which hull of an MMSI says it
   * cannot be heard, so that which said the same before, else one that said nothing to the
   * contrary, else that which was heard last.
   */
  int slotFor(AisStatic report, TrackKind kind) {
    int best = table.slotOfMmsi(report.mmsi());
    if (best < 0) {
      return begin(report.mmsi(), kind, report.timeMs());
    }
    for (int slot = table.nextOfMmsi(best); slot >= 0; slot = table.nextOfMmsi(slot)) {
      int more = table.identities.sayings.agreement(slot, report);
      int most = table.identities.sayings.agreement(best, report);
      if (more > most || (more == most && table.aisMs[slot] > table.aisMs[best])) {
        best = slot;
      }
    }
    return best;
  }

  private int begin(int mmsi, TrackKind kind, long timeMs) {
    if (room.isFull()) {
      oddities.countMmsi(Oddity.FULL, mmsi);
    }
    if (!room.make()) {
      return -1;
    }
    int slot = table.start(kind, timeMs);
    table.bindMmsi(slot, mmsi);
    return slot;
  }

  /** Of those that could have come there the one that is expected nearest. */
  private int nearest(int mmsi, TrackKind kind, Fix fix) {
    int nearest = -1;
    nearestM2 = Double.POSITIVE_INFINITY;
    for (int slot = table.slotOfMmsi(mmsi); slot >= 0; slot = table.nextOfMmsi(slot)) {
      if (couldHaveCome(slot, kind, fix)) {
        double squareM2 = expectedM2(slot, fix);
        if (nearest < 0 || squareM2 < nearestM2) {
          nearest = slot;
          nearestM2 = squareM2;
        }
      }
    }
    return nearest;
  }

  private boolean couldHaveCome(int slot, TrackKind kind, Fix fix) {
    double dx = fix.eastM - table.identities.saidEastM[slot];
    double dy = fix.northM - table.identities.saidNorthM[slot];
    double squareM2 = dx * dx + dy * dy;
    return Double.isNaN(squareM2) || Reach.holds(kind, squareM2, fix.timeMs - table.aisMs[slot]);
  }

  /** Of one that has no place yet infinite: it takes what no other does. */
  private double expectedM2(int slot, Fix fix) {
    if (!table.motion.hasPlace(slot)) {
      return Double.POSITIVE_INFINITY;
    }
    double dx = fix.eastM - table.motion.eastMAt(slot, fix.timeMs);
    double dy = fix.northM - table.motion.northMAt(slot, fix.timeMs);
    return dx * dx + dy * dy;
  }

  private void keep(int mmsi, Fix fix) {
    int hulls = 0;
    for (int slot = table.slotOfMmsi(mmsi); slot >= 0; slot = table.nextOfMmsi(slot)) {
      hulls++;
    }
    if (!strays.keep(mmsi, fix, MOST - hulls)) {
      oddities.countMmsi(Oddity.AIS_CROWDED, mmsi);
    }
  }

  /** Enough reports agree: the track of another hull begins. */
  private int establish(int stray, int mmsi, TrackKind kind, Fix fix) {
    int slot = wildFirst(mmsi, fix.timeMs);
    if (slot < 0) {
      slot = begin(mmsi, kind, fix.timeMs);
    }
    if (slot >= 0) {
      strays.forget(stray);
      tellApart(slot, mmsi, fix);
    }
    return slot;
  }

  /** Each of its hulls has one more at odds with it. */
  private void tellApart(int slot, int mmsi, Fix fix) {
    String now = place(fix.lon, fix.lat);
    for (int other = table.slotOfMmsi(mmsi); other >= 0; other = table.nextOfMmsi(other)) {
      if (!Double.isNaN(table.identities.saidEastM[other])) {
        Conflict apart = apart(other, fix, place(table.lon[other], table.lat[other]), now);
        table.identities.conflicts.note(slot, apart);
        if (other != slot) {
          table.identities.conflicts.note(other, apart);
          table.revision[other]++;
        }
      }
    }
  }

  private Conflict apart(int other, Fix fix, String before, String now) {
    double dx = fix.eastM - table.identities.saidEastM[other];
    double dy = fix.northM - table.identities.saidNorthM[other];
    double metres = Math.sqrt(dx * dx + dy * dy);
    double seconds = Math.max(1_000, Math.abs(fix.timeMs - table.aisMs[other])) / 1000.0;
    double knots = metres / seconds / Fix.MPS_PER_KN;
    return new Conflict(ConflictKind.SAME_MMSI, fix.timeMs, before, now, metres, knots, 1);
  }

  /** Degrees north, then east, as fine as ten metres. */
  private static String place(double lon, double lat) {
    return Math.rint(lat * 1e4) / 1e4 + " " + Math.rint(lon * 1e4) / 1e4;
  }

  /**
   * The track that began with a single report that nothing confirmed when it was due: what several
   * agree on takes its place and its number.
   */
  private int wildFirst(int mmsi, long timeMs) {
    for (int slot = table.slotOfMmsi(mmsi); slot >= 0; slot = table.nextOfMmsi(slot)) {
      if (table.identities.heard[slot] == 1
          && table.radarMs[slot] == Long.MIN_VALUE
          && table.unitMs[slot] == Long.MIN_VALUE
          && timeMs - table.aisMs[slot] > table.aisIntervalMs[slot]) {
        return slot;
      }
    }
    return -1;
  }

  void write(DataOutput out) throws IOException {
    strays.write(out);
  }

  void read(DataInput in) throws IOException {
    strays.read(in);
  }
}
