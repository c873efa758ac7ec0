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
  private static final double POSITION_SIGMA_M = 30;

  /** One standard deviation of a reported velocity, m/s: a knot. */
  private static final double VELOCITY_SIGMA_MPS = 0.5;

  /** What is not known of a velocity that is not reported, m/s. */
  private static final double UNKNOWN_SPEED_MPS = 10;

  /** Without a course a speed below this is rest, knots. */
  private static final double REST_KN = 0.5;

  /** No vessel goes faster, m/s: 75 knots. */
  private static final double FASTEST_MPS = 38.6;

  /** Two receivers, two clocks and two antennas: a jump below this is none, metres. */
  private static final double JUMP_M = 300;

  private static final double MPS_PER_KN = 1852.0 / 3600;

  private final TrackTable table;
  private final Oddities oddities;
  private final Adoption adoption;
  private final Bounds bounds;
  private final Chart chart;
  private final Belief belief = new Belief();

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
    if (report.timeMs() <= table.aisMs[slot]) {
      countIfOlder(report.timeMs(), table.aisMs[slot], Oddity.AIS_LATE);
      return;
    }
    table.aisMs[slot] = report.timeMs();
    table.aisIntervalMs[slot] = Intervals.ofAis(report);
    keepPatrol(slot, kindOf(report));
    if (report.timeMs() < table.motion.timeMs(slot)) {
      oddities.count(Oddity.AIS_LATE);
      return;
    }
    table.identities.navStatus[slot] = report.navStatus();
    table.headingDeg[slot] = report.headingDeg();
    double sigmaM = report.accurate() ? ACCURATE_SIGMA_M : POSITION_SIGMA_M;
    move(slot, report.timeMs(), report.lon(), report.lat(), sigmaM);
    steer(slot, report.timeMs(), report.sogKn(), report.cogDeg());
    confirm(slot, Tracks.AIS, report.timeMs());
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
    move(slot, report.timeMs(), report.lon(), report.lat(), POSITION_SIGMA_M);
    steer(slot, report.timeMs(), 0, Double.NaN);
    confirm(slot, Tracks.AIS, report.timeMs());
  }

  void unit(UnitReport report) {
    if (!hasUsablePlace(report.lon(), report.lat())) {
      return;
    }
    int slot = slotOfUnit(report);
    if (report.timeMs() <= table.unitMs[slot] || report.timeMs() < table.motion.timeMs(slot)) {
      countIfOlder(report.timeMs(), table.unitMs[slot], Oddity.UNIT_LATE);
      table.unitMs[slot] = Math.max(table.unitMs[slot], report.timeMs());
      return;
    }
    table.kind[slot] = TrackKind.PATROL;
    table.unitMs[slot] = report.timeMs();
    table.unitIntervalMs[slot] = Intervals.ofUnit(report.sogKn());
    move(slot, report.timeMs(), report.lon(), report.lat(), ACCURATE_SIGMA_M);
    steer(slot, report.timeMs(), report.sogKn(), report.cogDeg());
    confirm(slot, Tracks.UNIT, report.timeMs());
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

  private void move(int slot, long timeMs, double lon, double lat, double sigmaM) {
    double eastM = chart.eastM(lon, lat);
    double northM = chart.northM(lon, lat);
    double variance = sigmaM * sigmaM;
    if (table.motion.hasPlace(slot) && !hasJumped(slot, timeMs, eastM, northM)) {
      table.motion.load(slot, timeMs, Noise.STRAIGHT, Noise.REPORTED_TURN, belief);
      belief.update(eastM, northM, variance, 0, variance);
      belief.place(eastM, northM, variance);
    } else {
      belief.start(eastM, northM, variance, 0, variance, UNKNOWN_SPEED_MPS);
    }
    table.lon[slot] = lon;
    table.lat[slot] = lat;
  }

  private boolean hasJumped(int slot, long timeMs, double eastM, double northM) {
    double dx = eastM - table.motion.eastM(slot);
    double dy = northM - table.motion.northM(slot);
    double farM = JUMP_M + FASTEST_MPS * (timeMs - table.motion.timeMs(slot)) / 1000.0;
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
      double trueToGrid = chart.convergenceDeg(table.lon[slot], table.lat[slot]);
      double gridRad = StrictMath.toRadians(cogDeg - trueToGrid);
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
    if ((table.sources[slot] & Tracks.RADAR) == 0) {
      adoption.adopt(slot, timeMs);
    }
  }

  private void countIfOlder(long timeMs, long newestMs, Oddity oddity) {
    if (timeMs < newestMs) {
      oddities.count(oddity);
    }
  }
}
