package offing.picture;

import offing.area.Area;
import offing.area.Chart;

/** Moves a track to where a sensor without a name for it measured it. Owned by the run's thread. */
final class Follow {
  /** What no likelihood is. */
  static final double NOT_TAKEN = -1;

  /** While a moving vessel's last AIS report is younger than this, it says more than a plot. */
  private static final long FRESH_MS = 12_000;

  /** Below this speed a course seen by radar is noise, m/s. */
  private static final double LEAST_COURSE_MPS = 0.8;

  /** Before every event time, and far enough from the least long to be subtracted. */
  private static final long NEVER_MS = Long.MIN_VALUE / 2;

  private static final double KN_PER_MPS = 3600.0 / 1852;

  private final TrackTable table;
  private final Chart chart;
  private final Belief belief = new Belief();

  Follow(Area area, TrackTable table) {
    this.table = table;
    this.chart = area.chart();
  }

  /** Whether what the vessel says of herself is new enough to lead her track. */
  boolean isReportFresh(int slot, long timeMs) {
    boolean still = table.aisIntervalMs[slot] >= Intervals.STILL_MS;
    long freshMs = still ? Intervals.STILL_MS + FRESH_MS : FRESH_MS;
    return timeMs - Math.max(table.aisMs[slot], NEVER_MS) <= freshMs
        || timeMs - Math.max(table.unitMs[slot], NEVER_MS) <= FRESH_MS;
  }

  /**
   * Takes a measured place, chart metres and square metres; what the hull adds is added here. One
   * that would make her faster than she can go is somebody else's, and not taken; of a tentative
   * track nobody knows yet how fast she goes.
   *
   * @return its likelihood under what was believed before, 1/m2; {@link #NOT_TAKEN}
   */
  double take(
      int slot, long timeMs, double eastM, double northM, double rxx, double rxy, double ryy) {
    double hull = Noise.hull(table, slot);
    table.motion.load(
        slot, timeMs, Noise.straight(table, slot), Noise.turning(table, slot), belief);
    belief.update(eastM, northM, rxx + hull, rxy, ryy + hull);
    Estimate blend = belief.blend();
    if (table.status[slot] != TrackStatus.TENTATIVE
        && !Reach.goes(table.kind[slot], blend.u, blend.w)) {
      return NOT_TAKEN;
    }
    table.motion.store(slot, timeMs, belief, blend);
    show(slot);
    return belief.likelihood();
  }

  private void show(int slot) {
    double eastM = table.motion.eastM(slot);
    double northM = table.motion.northM(slot);
    double u = table.motion.eastMps(slot);
    double w = table.motion.northMps(slot);
    double mps = Math.sqrt(u * u + w * w);
    table.lon[slot] = chart.lon(eastM, northM);
    table.lat[slot] = chart.lat(eastM, northM);
    table.sogKn[slot] = mps * KN_PER_MPS;
    table.cogDeg[slot] = mps < LEAST_COURSE_MPS ? Double.NaN : trueCourseDeg(slot, u, w);
    table.revision[slot]++;
  }

  private double trueCourseDeg(int slot, double eastMps, double northMps) {
    double gridDeg = StrictMath.toDegrees(StrictMath.atan2(eastMps, northMps));
    double deg = gridDeg + chart.convergenceDeg(table.lon[slot], table.lat[slot]);
    double positive = deg < 0 ? deg + 360 : deg;
    return positive >= 360 ? positive - 360 : positive;
  }
}
