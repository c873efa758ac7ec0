package offing.picture;

import offing.area.Area;
import offing.area.Bounds;
import offing.area.Chart;
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

  /** One standard deviation of a reported velocity, m/s: a knot. */
  private static final double VELOCITY_SIGMA_MPS = 0.5;

  /** What is not known of a velocity that is not reported, m/s. */
  private static final double UNKNOWN_SPEED_MPS = 10;

  /** Without a course a speed below this is rest, knots. */
  private static final double REST_KN = 0.5;

  /** From this speed on a vessel's way tells where her bow is, knots. Assumed. */
  private static final double STEERAGE_KN = 3;

  /** No vessel goes faster, m/s: 75 knots. */
  private static final double FASTEST_MPS = 38.6;

  /** A rescue aircraft does, m/s: 200 knots. */
  private static final double FASTEST_FLYING_MPS = 103;

  /** Two receivers, two clocks and two antennas: a jump below this is none, metres. */
  private static final double JUMP_M = 300;

  /**
   * A report this much older than its track, by which a radar was quicker, is carried on by its own
   * course and speed, milliseconds.
   */
  private static final long BEARABLE_MS = 10_000;

  private static final int LONG_RANGE = 27;

  private static final double MPS_PER_KN = 1852.0 / 3600;

  private final TrackTable table;
  private final Oddities oddities;
  private final Adoption adoption;
  private final Bounds bounds;
  private final Chart chart;
  private final Belief belief = new Belief();

  /** The place that is being taken, degrees and chart metres. */
  private double lon;

  private double lat;
  private double eastM;
  private double northM;

  Reports(Area area, TrackTable table, Adoption adoption, Oddities oddities) {
    this.table = table;
    this.oddities = oddities;
    this.adoption = adoption;
    this.bounds = area.bounds();
    this.chart = area.chart();
  }

  void ais(AisReport report) {
    if (!hasUsablePlace(report.lon(), report.lat())) {
      return;
    }
    int slot = slotOf(report.mmsi(), kindOf(report), report.timeMs());
    if (report.messageType() == LONG_RANGE && isFinerKnown(slot, report.timeMs())) {
      return;
    }
    if (report.timeMs() <= table.aisMs[slot]) {
      countIfOlder(report.timeMs(), table.aisMs[slot], Oddity.AIS_LATE);
      return;
    }
    table.aisMs[slot] = report.timeMs();
    table.aisIntervalMs[slot] = Intervals.ofAis(report);
    keepPatrol(slot, kindOf(report));
    long atMs = Math.max(report.timeMs(), table.motion.timeMs(slot));
    if (!isBearable(report.timeMs(), atMs, report.sogKn(), report.cogDeg())) {
      oddities.count(Oddity.AIS_LATE);
      return;
    }
    table.identities.navStatus[slot] = report.navStatus();
    table.headingDeg[slot] = report.headingDeg();
    place(report.timeMs(), atMs, report.lon(), report.lat(), report.sogKn(), report.cogDeg());
    toMiddle(slot, report);
    move(slot, atMs, report.accurate() ? ACCURATE_SIGMA_M : POSITION_SIGMA_M);
    steer(slot, atMs, report.sogKn(), report.cogDeg());
    confirm(slot, Tracks.AIS, atMs);
  }

  /** A report from a satellite, in tenths of a minute, says nothing new of who is heard ashore. */
  private boolean isFinerKnown(int slot, long timeMs) {
    return table.motion.hasPlace(slot) && table.aisMs[slot] > timeMs - Intervals.STILL_MS;
  }

  /** Whether a report is new enough, or says how to carry its place on to when it is seen. */
  private static boolean isBearable(long timeMs, long atMs, double sogKn, double cogDeg) {
    boolean saysWhereTo = sogKn < REST_KN || !(Double.isNaN(sogKn) || Double.isNaN(cogDeg));
    return timeMs == atMs || (saysWhereTo && atMs - timeMs <= BEARABLE_MS);
  }

  void statics(AisStatic report) {
    TrackKind kind = report.messageType() == 5 ? TrackKind.CLASS_A : TrackKind.CLASS_B;
    int slot = slotOf(report.mmsi(), kind, report.timeMs());
    if (!table.motion.hasPlace(slot)) {
      table.hitMs[slot] = Math.max(table.hitMs[slot], report.timeMs());
    }
    if (table.identities.merge(slot, report)) {
      table.revision[slot]++;
    }
  }

  void aid(AidReport report) {
    if (!hasUsablePlace(report.lon(), report.lat())) {
      return;
    }
    boolean station = report.messageType() == 4;
    TrackKind kind = station ? TrackKind.BASE_STATION : TrackKind.AID_TO_NAVIGATION;
    int slot = slotOf(report.mmsi(), kind, report.timeMs());
    if (report.timeMs() <= table.aisMs[slot]) {
      countIfOlder(report.timeMs(), table.aisMs[slot], Oddity.AIS_LATE);
      return;
    }
    table.kind[slot] = kind;
    table.aisMs[slot] = report.timeMs();
    table.aisIntervalMs[slot] = station ? Intervals.BASE_STATION_MS : Intervals.STILL_MS;
    Identities.mergeText(table.identities.name, slot, report.name());
    long atMs = Math.max(report.timeMs(), table.motion.timeMs(slot));
    place(report.timeMs(), atMs, report.lon(), report.lat(), 0, Double.NaN);
    move(slot, atMs, POSITION_SIGMA_M);
    steer(slot, atMs, 0, Double.NaN);
    confirm(slot, Tracks.AIS, atMs);
  }

  void unit(UnitReport report) {
    if (!hasUsablePlace(report.lon(), report.lat())) {
      return;
    }
    int slot = slotOfUnit(report);
    long atMs = Math.max(report.timeMs(), table.motion.timeMs(slot));
    if (report.timeMs() <= table.unitMs[slot]
        || !isBearable(report.timeMs(), atMs, report.sogKn(), report.cogDeg())) {
      countIfOlder(report.timeMs(), table.unitMs[slot], Oddity.UNIT_LATE);
      table.unitMs[slot] = Math.max(table.unitMs[slot], report.timeMs());
      return;
    }
    table.kind[slot] = TrackKind.PATROL;
    table.unitMs[slot] = report.timeMs();
    table.unitIntervalMs[slot] = Intervals.ofUnit(report.sogKn());
    place(report.timeMs(), atMs, report.lon(), report.lat(), report.sogKn(), report.cogDeg());
    move(slot, atMs, ACCURATE_SIGMA_M);
    steer(slot, atMs, report.sogKn(), report.cogDeg());
    confirm(slot, Tracks.UNIT, atMs);
  }

  private boolean hasUsablePlace(double lon, double lat) {
    if (Double.isNaN(lon) || Double.isNaN(lat)) {
      oddities.count(Oddity.AIS_NO_POSITION);
      return false;
    }
    if (!bounds.contains(lon, lat)) {
      oddities.count(Oddity.OUTSIDE_AREA);
      return false;
    }
    return true;
  }

  private int slotOf(int mmsi, TrackKind kind, long timeMs) {
    int slot = table.slotOfMmsi(mmsi);
    if (slot < 0) {
      slot = table.start(kind, timeMs);
      table.bindMmsi(slot, mmsi);
    }
    return slot;
  }

  private int slotOfUnit(UnitReport report) {
    int slot = table.slotOfUnit(report.unit());
    if (slot < 0) {
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
    if (report.messageType() == 9) {
      return TrackKind.SAR_AIRCRAFT;
    }
    return report.isClassB() ? TrackKind.CLASS_B : TrackKind.CLASS_A;
  }

  private void keepPatrol(int slot, TrackKind kind) {
    if (table.identities.unit[slot].isEmpty()) {
      table.kind[slot] = kind;
    }
  }

  /** Takes a reported place, carried on by the reported velocity to a later time. */
  private void place(
      long timeMs, long atMs, double reportedLon, double reportedLat, double sogKn, double cogDeg) {
    lon = reportedLon;
    lat = reportedLat;
    eastM = chart.eastM(lon, lat);
    northM = chart.northM(lon, lat);
    if (atMs > timeMs && sogKn >= REST_KN) {
      double metres = sogKn * MPS_PER_KN * (atMs - timeMs) / 1000.0;
      double gridRad = gridRad(cogDeg);
      eastM += metres * StrictMath.sin(gridRad);
      northM += metres * StrictMath.cos(gridRad);
      lon = chart.lon(eastM, northM);
      lat = chart.lat(eastM, northM);
    }
  }

  /** From the antenna to the middle of the hull, where both are known and which way it lies. */
  private void toMiddle(int slot, AisReport report) {
    double bowDeg = bowDeg(report);
    double aheadM = table.identities.aheadM[slot];
    if (Double.isNaN(aheadM) || Double.isNaN(bowDeg)) {
      return;
    }
    double rad = gridRad(bowDeg);
    double sin = StrictMath.sin(rad);
    double cos = StrictMath.cos(rad);
    double abeamM = table.identities.abeamM[slot];
    eastM += aheadM * sin + abeamM * cos;
    northM += aheadM * cos - abeamM * sin;
    lon = chart.lon(eastM, northM);
    lat = chart.lat(eastM, northM);
  }

  /** By compass; without one by the way she goes, if she makes any; else NaN. */
  private static double bowDeg(AisReport report) {
    if (!Double.isNaN(report.headingDeg())) {
      return report.headingDeg();
    }
    return report.sogKn() >= STEERAGE_KN ? report.cogDeg() : Double.NaN;
  }

  private double gridRad(double trueDeg) {
    return StrictMath.toRadians(trueDeg - chart.convergenceDeg(lon, lat));
  }

  private void move(int slot, long timeMs, double sigmaM) {
    double variance = sigmaM * sigmaM;
    if (table.motion.hasPlace(slot) && !hasJumped(slot, timeMs)) {
      table.motion.load(slot, timeMs, Noise.STRAIGHT, Noise.REPORTED_TURN, belief);
      belief.update(eastM, northM, variance, 0, variance);
      belief.place(eastM, northM, variance);
    } else {
      belief.start(eastM, northM, variance, 0, variance, UNKNOWN_SPEED_MPS);
    }
    table.lon[slot] = lon;
    table.lat[slot] = lat;
  }

  private boolean hasJumped(int slot, long timeMs) {
    double dx = eastM - table.motion.eastM(slot);
    double dy = northM - table.motion.northM(slot);
    boolean flies = table.kind[slot] == TrackKind.SAR_AIRCRAFT;
    double fastestMps = flies ? FASTEST_FLYING_MPS : FASTEST_MPS;
    double farM = JUMP_M + fastestMps * (timeMs - table.motion.timeMs(slot)) / 1000.0;
    if (dx * dx + dy * dy <= farM * farM) {
      return false;
    }
    oddities.count(Oddity.AIS_JUMP);
    return true;
  }

  /** Takes the reported velocity; without one, keeps what the places say. */
  private void steer(int slot, long timeMs, double sogKn, double cogDeg) {
    table.sogKn[slot] = sogKn;
    table.cogDeg[slot] = cogDeg;
    if (!Double.isNaN(cogDeg) && !Double.isNaN(sogKn)) {
      double gridRad = gridRad(cogDeg);
      double mps = sogKn * MPS_PER_KN;
      belief.velocity(
          mps * StrictMath.sin(gridRad), mps * StrictMath.cos(gridRad), VELOCITY_SIGMA_MPS);
    } else if (sogKn < REST_KN) {
      belief.velocity(0, 0, VELOCITY_SIGMA_MPS);
    }
    table.motion.store(slot, timeMs, belief);
  }

  private void confirm(int slot, int source, long timeMs) {
    table.sources[slot] |= source;
    table.status(slot, TrackStatus.CONFIRMED);
    table.revision[slot]++;
    if ((table.sources[slot] & Tracks.RADAR) == 0 && table.kind[slot] != TrackKind.SAR_AIRCRAFT) {
      adoption.adopt(slot, timeMs);
    }
  }

  private void countIfOlder(long timeMs, long newestMs, Oddity oddity) {
    if (timeMs < newestMs) {
      oddities.count(oddity);
    }
  }
}
