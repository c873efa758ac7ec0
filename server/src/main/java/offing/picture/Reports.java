package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import offing.area.Area;
import offing.area.Bounds;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.UnitReport;

/** Reports with an identity, AIS and the patrol's own radio, become tracks by that identity. */
final class Reports {
  /** One standard deviation of a position with the accuracy bit set, metres (better than 10 m). */
  private static final double ACCURATE_SIGMA_M = 10;

  /** One standard deviation of any other reported position, metres. */
  static final double POSITION_SIGMA_M = 30;

  /** From this speed on a vessel's way tells where her bow is, knots. Assumed. */
  private static final double STEERAGE_KN = 3;

  /**
   * A report this much older than its track, by which a radar was quicker, is carried on by its own
   * course and speed, milliseconds.
   */
  private static final long BEARABLE_MS = 10_000;

  private static final int SAR_AIRCRAFT = 9;
  private static final int LONG_RANGE = 27;

  /** Older than that it says nothing of now, milliseconds: what a lost track is shown. */
  private static final long OLDEST_MS = Ageing.LOST_NAMED_SHOWN_MS;

  /** Class A and B say no more, and nothing afloat goes as fast, knots. */
  private static final double FASTEST_KN = 75;

  private static final int NO_MMSI = 0;

  private final TrackTable table;
  private final Oddities oddities;
  private final Adoption adoption;
  private final Bounds bounds;
  private final Fix fix;
  private final Placement placement;
  private final Hulls hulls;
  private final Room room;
  private long tickMs;

  Reports(Area area, TrackTable table, Adoption adoption, Room room, Oddities oddities) {
    this.table = table;
    this.oddities = oddities;
    this.adoption = adoption;
    this.room = room;
    bounds = area.bounds();
    fix = new Fix(area.chart());
    placement = new Placement(table, fix);
    hulls = new Hulls(table, room, oddities);
  }

  /** A tick begins, which ends at that time. */
  void begin(long endMs) {
    tickMs = endMs;
    room.begin();
  }

  void ais(AisReport report) {
    if (!isUsable(report.mmsi(), report.timeMs())
        || !isInArea(report.mmsi(), report.lon(), report.lat())) {
      return;
    }
    take(report);
    int slot = hulls.slotFor(report.mmsi(), kindOf(report), fix);
    if (slot < 0 || (report.messageType() == LONG_RANGE && isFinerKnown(slot, report.timeMs()))) {
      return;
    }
    if (report.timeMs() <= table.aisMs[slot]) {
      countIfOlder(report.mmsi(), report.timeMs(), slot);
      return;
    }
    table.aisMs[slot] = report.timeMs();
    table.aisIntervalMs[slot] = Intervals.ofAis(report);
    hulls.heard(slot, fix);
    keepPatrol(slot, kindOf(report));
    long atMs = Math.max(report.timeMs(), table.motion.timeMs(slot));
    if (!isBearable(atMs)) {
      oddities.countMmsi(Oddity.AIS_LATE, report.mmsi());
      return;
    }
    table.identities.navStatus[slot] = report.navStatus();
    table.headingDeg[slot] = report.headingDeg();
    fix.carryOn(atMs);
    fix.toMiddle(
        table.identities.aheadM[slot], table.identities.abeamM[slot], bowDeg(report, fix.sogKn));
    placement.place(slot, atMs, report.accurate() ? ACCURATE_SIGMA_M : POSITION_SIGMA_M);
    confirm(slot, Tracks.AIS, atMs);
  }

  /** A speed that nothing afloat makes is no speed: the field's end is what a broken set sends. */
  private void take(AisReport report) {
    boolean isTooFast = report.messageType() != SAR_AIRCRAFT && report.sogKn() > FASTEST_KN;
    if (isTooFast) {
      oddities.countMmsi(Oddity.AIS_TOO_FAST, report.mmsi());
    }
    fix.take(
        report.timeMs(),
        report.lon(),
        report.lat(),
        isTooFast ? Double.NaN : report.sogKn(),
        report.cogDeg());
  }

  /** A report from a satellite, in tenths of a minute, says nothing new of who is heard ashore. */
  private boolean isFinerKnown(int slot, long timeMs) {
    return table.motion.hasPlace(slot) && table.aisMs[slot] > timeMs - Intervals.STILL_MS;
  }

  /** Whether a report is new enough, or says how to carry its place on to when it is seen. */
  private boolean isBearable(long atMs) {
    return fix.timeMs == atMs || (fix.saysWhereTo() && atMs - fix.timeMs <= BEARABLE_MS);
  }

  void statics(AisStatic report) {
    if (!isUsable(report.mmsi(), report.timeMs())) {
      return;
    }
    TrackKind kind = report.messageType() == 5 ? TrackKind.CLASS_A : TrackKind.CLASS_B;
    int slot = hulls.slotFor(report, kind);
    if (slot < 0) {
      return;
    }
    if (!table.motion.hasPlace(slot)) {
      table.hitMs[slot] = Math.max(table.hitMs[slot], report.timeMs());
    }
    if (table.identities.merge(slot, report)) {
      table.revision[slot]++;
    }
  }

  void aid(AidReport report) {
    if (!isUsable(report.mmsi(), report.timeMs())
        || !isInArea(report.mmsi(), report.lon(), report.lat())) {
      return;
    }
    boolean station = report.messageType() == 4;
    TrackKind kind = station ? TrackKind.BASE_STATION : TrackKind.AID_TO_NAVIGATION;
    fix.take(report.timeMs(), report.lon(), report.lat(), 0, Double.NaN);
    int slot = hulls.slotFor(report.mmsi(), kind, fix);
    if (slot < 0) {
      return;
    }
    if (report.timeMs() <= table.aisMs[slot]) {
      countIfOlder(report.mmsi(), report.timeMs(), slot);
      return;
    }
    table.kind[slot] = kind;
    table.aisMs[slot] = report.timeMs();
    table.aisIntervalMs[slot] = station ? Intervals.BASE_STATION_MS : Intervals.STILL_MS;
    hulls.heard(slot, fix);
    Identities.mergeText(table.identities.name, slot, report.name());
    long atMs = Math.max(report.timeMs(), table.motion.timeMs(slot));
    placement.place(slot, atMs, POSITION_SIGMA_M);
    confirm(slot, Tracks.AIS, atMs);
  }

  void unit(UnitReport report) {
    if (!bounds.contains(report.lon(), report.lat())) {
      oddities.count(Oddity.OUTSIDE_AREA);
      return;
    }
    int slot = slotOfUnit(report);
    if (slot < 0) {
      return;
    }
    fix.take(report.timeMs(), report.lon(), report.lat(), report.sogKn(), report.cogDeg());
    long atMs = Math.max(report.timeMs(), table.motion.timeMs(slot));
    if (report.timeMs() <= table.unitMs[slot] || !isBearable(atMs)) {
      if (report.timeMs() < table.unitMs[slot]) {
        oddities.countUnit(Oddity.UNIT_LATE, report.unit());
      }
      table.unitMs[slot] = Math.max(table.unitMs[slot], report.timeMs());
      return;
    }
    table.kind[slot] = TrackKind.PATROL;
    table.unitMs[slot] = report.timeMs();
    table.unitIntervalMs[slot] = Intervals.ofUnit(report.sogKn());
    fix.carryOn(atMs);
    placement.place(slot, atMs, ACCURATE_SIGMA_M);
    confirm(slot, Tracks.UNIT, atMs);
  }

  private boolean isUsable(int mmsi, long timeMs) {
    if (mmsi == NO_MMSI) {
      oddities.countMmsi(Oddity.AIS_NO_MMSI, mmsi);
    } else if (timeMs < tickMs - OLDEST_MS) {
      oddities.countMmsi(Oddity.AIS_LATE, mmsi);
    } else {
      return true;
    }
    return false;
  }

  private boolean isInArea(int mmsi, double lon, double lat) {
    if (Double.isNaN(lon) || Double.isNaN(lat)) {
      oddities.countMmsi(Oddity.AIS_NO_POSITION, mmsi);
      return false;
    }
    if (!bounds.contains(lon, lat)) {
      oddities.count(Oddity.OUTSIDE_AREA);
      return false;
    }
    return true;
  }

  private int slotOfUnit(UnitReport report) {
    int slot = table.slotOfUnit(report.unit());
    if (slot < 0 && !room.make()) {
      oddities.countUnit(Oddity.FULL, report.unit());
    } else if (slot < 0) {
      slot = table.start(TrackKind.PATROL, report.timeMs());
      table.bindUnit(slot, report.unit());
      Identities.mergeText(table.identities.callSign, slot, report.unit());
    }
    return slot;
  }

  /** ITU-R M.1371-5 and its Annex 1: the message and the MMSI's first digits tell what sends. */
  private static TrackKind kindOf(AisReport report) {
    int head = report.mmsi() / 1_000_000;
    if (head == 970 || head == 972 || head == 974) {
      return TrackKind.DISTRESS;
    }
    if (report.messageType() == SAR_AIRCRAFT) {
      return TrackKind.SAR_AIRCRAFT;
    }
    return report.isClassB() ? TrackKind.CLASS_B : TrackKind.CLASS_A;
  }

  private void keepPatrol(int slot, TrackKind kind) {
    if (table.identities.unit[slot].isEmpty()) {
      table.kind[slot] = kind;
    }
  }

  /** By compass; without one by the way she goes, if she makes any; else NaN. */
  private static double bowDeg(AisReport report, double sogKn) {
    if (!Double.isNaN(report.headingDeg())) {
      return report.headingDeg();
    }
    return sogKn >= STEERAGE_KN ? report.cogDeg() : Double.NaN;
  }

  private void confirm(int slot, int source, long timeMs) {
    table.sources[slot] |= source;
    table.status(slot, TrackStatus.CONFIRMED);
    table.revision[slot]++;
    if ((table.sources[slot] & Tracks.RADAR) == 0 && table.kind[slot] != TrackKind.SAR_AIRCRAFT) {
      adoption.adopt(slot, timeMs);
    }
  }

  private void countIfOlder(int mmsi, long timeMs, int slot) {
    if (timeMs < table.aisMs[slot]) {
      oddities.countMmsi(Oddity.AIS_LATE, mmsi);
    }
  }

  void write(DataOutput out) throws IOException {
    hulls.write(out);
  }

  void read(DataInput in) throws IOException {
    hulls.read(in);
  }
}
