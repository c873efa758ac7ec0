package offing.picture;

import java.util.Arrays;
import offing.area.Area;
import offing.area.Chart;
import offing.observation.RadarPlot;

/** Radar plots, which have no identity, become tracks by where they lie. */
final class Plots {
  /** A plot this much older than the tick is of no use to any track, milliseconds. */
  private static final long OLDEST_MS = 10_000;

  /** Nobody is confirmed by plots of fewer scans, however good they are. */
  private static final int LEAST_SCANS = 3;

  /** Nothing is known of a first plot's velocity but that few vessels go faster, m/s. */
  private static final double FIRST_SPEED_MPS = 15;

  /** While a moving vessel's last AIS report is younger than this, it says more than a plot. */
  private static final long FRESH_MS = 12_000;

  /** Below this speed a course seen by radar is noise, m/s. */
  private static final double LEAST_COURSE_MPS = 0.8;

  /** Before every event time, and far enough from the least long to be subtracted. */
  private static final long NEVER_MS = Long.MIN_VALUE / 2;

  private static final double KN_PER_MPS = 3600.0 / 1852;

  private final TrackTable table;
  private final TrackGrid grid;
  private final Radars radars;
  private final Oddities oddities;
  private final Chart chart;
  private final PlotBatch batch;
  private final Assignment assignment;
  private final Belief belief = new Belief();
  private final Existence existence;

  /** Slots of the tracks that were started in this tick. */
  private int[] started = new int[64];

  private int startedCount;

  Plots(
      Area area,
      Radars radars,
      TrackTable table,
      TrackGrid grid,
      Existence existence,
      Oddities oddities) {
    this.existence = existence;
    this.table = table;
    this.grid = grid;
    this.radars = radars;
    this.oddities = oddities;
    this.chart = area.chart();
    this.batch = new PlotBatch(radars);
    this.assignment = new Assignment(table, grid, batch);
  }

  void add(RadarPlot plot, long tickMs) {
    int site = radars.indexOf(plot.site());
    if (site < 0) {
      oddities.countRadar(Oddity.RADAR_UNKNOWN_SITE, plot.site());
    } else if (plot.timeMs() < tickMs - OLDEST_MS) {
      oddities.countRadar(Oddity.RADAR_LATE, plot.site());
    } else {
      batch.add(plot, site);
    }
  }

  /** Gives the tick's plots to tracks and starts a track for each that is left. */
  void apply(long tickMs) {
    if (batch.size() == 0) {
      return;
    }
    grid.rebuild(table, tickMs);
    assignment.assign();
    startedCount = 0;
    for (int plot = 0; plot < batch.size(); plot++) {
      int slot = batch.slot[plot] >= 0 ? batch.slot[plot] : startedNear(plot);
      if (slot >= 0) {
        take(slot, plot);
      } else {
        start(plot);
      }
    }
    batch.clear();
  }

  /** Two radars may see a new vessel in one tick: the second plot is not a second vessel. */
  private int startedNear(int plot) {
    for (int i = 0; i < startedCount; i++) {
      int slot = started[i];
      table.motion.load(slot, batch.timeMs[plot], 0, 0, belief);
      if (table.lastSite[slot] != batch.site[plot]
          && distanceSquared(slot, plot) <= Adoption.GATE) {
        return slot;
      }
    }
    return -1;
  }

  private void start(int plot) {
    int slot = table.start(TrackKind.RADAR_ONLY, batch.timeMs[plot]);
    belief.start(
        batch.eastM[plot],
        batch.northM[plot],
        batch.rxx[plot],
        batch.rxy[plot],
        batch.ryy[plot],
        FIRST_SPEED_MPS);
    table.motion.store(slot, batch.timeMs[plot], belief);
    seen(slot, plot);
    table.hits[slot] = 1;
    table.hitMs[slot] = batch.timeMs[plot];
    existence.begin(slot, batch, plot);
    if (startedCount == started.length) {
      started = Arrays.copyOf(started, startedCount * 2);
    }
    started[startedCount++] = slot;
  }

  private void take(int slot, int plot) {
    seen(slot, plot);
    long timeMs = batch.timeMs[plot];
    if (timeMs >= table.motion.timeMs(slot) && !isReportFresh(slot, timeMs)) {
      follow(slot, plot);
      show(slot);
      if (table.kind[slot] == TrackKind.RADAR_ONLY) {
        existence.hit(slot, batch, plot, belief.likelihood());
      }
    }
    if (table.status[slot] == TrackStatus.TENTATIVE) {
      countHit(slot, timeMs);
    }
  }

  private void seen(int slot, int plot) {
    table.radarMs[slot] = Math.max(table.radarMs[slot], batch.timeMs[plot]);
    table.lastSite[slot] = batch.site[plot];
    table.seenBy(slot, batch.site[plot], batch.timeMs[plot]);
    table.plotted(slot, batch.timeMs[plot], batch.eastM[plot], batch.northM[plot]);
    table.sources[slot] |= Tracks.RADAR;
  }

  private boolean isReportFresh(int slot, long timeMs) {
    boolean still = table.aisIntervalMs[slot] >= Intervals.STILL_MS;
    long freshMs = still ? Intervals.STILL_MS + FRESH_MS : FRESH_MS;
    return timeMs - Math.max(table.aisMs[slot], NEVER_MS) <= freshMs
        || timeMs - Math.max(table.unitMs[slot], NEVER_MS) <= FRESH_MS;
  }

  private void follow(int slot, int plot) {
    double straight = Noise.straight(table, slot);
    double turning = Noise.turning(table, slot);
    table.motion.load(slot, batch.timeMs[plot], straight, turning, belief);
    double hull = assignment.hullVariance(slot);
    belief.update(
        batch.eastM[plot],
        batch.northM[plot],
        batch.rxx[plot] + hull,
        batch.rxy[plot],
        batch.ryy[plot] + hull);
    table.motion.store(slot, batch.timeMs[plot], belief);
  }

  private double distanceSquared(int slot, int plot) {
    double hull = assignment.hullVariance(slot);
    return belief.distanceSquared(
        batch.eastM[plot],
        batch.northM[plot],
        batch.rxx[plot] + hull,
        batch.rxy[plot],
        batch.ryy[plot] + hull);
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

  /** Hits are counted by scans: several radars in one scan are one hit. */
  private void countHit(int slot, long timeMs) {
    if (timeMs - table.hitMs[slot] > Radars.SCAN_MS / 2) {
      table.hits[slot]++;
      table.hitMs[slot] = timeMs;
    }
    if (table.hits[slot] >= LEAST_SCANS && existence.isConfirmed(slot)) {
      table.status(slot, TrackStatus.CONFIRMED);
    }
  }
}
