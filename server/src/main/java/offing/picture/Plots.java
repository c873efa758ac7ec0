package offing.picture;

import offing.observation.RadarPlot;

/** Radar plots, which have no identity, become tracks by where they lie. */
final class Plots {
  /** A plot this much older than the tick is of no use to any track, milliseconds. */
  private static final long OLDEST_MS = 10_000;

  /** Nobody is confirmed by plots of fewer scans, however good they are. */
  private static final int LEAST_SCANS = 3;

  /** Nothing is known of a first plot's velocity but that few vessels go faster, m/s. */
  static final double FIRST_SPEED_MPS = 15;

  /** A vessel that reports her place teaches a site its bias in one of so many scans. */
  private static final int TEACHING_SCANS = 20;

  private final TrackTable table;
  private final TrackGrid grid;
  private final Radars radars;
  private final Oddities oddities;
  private final Follow follow;
  private final PlotBatch batch;
  private final Assignment assignment;
  private final Belief belief = new Belief();
  private final Existence existence;
  private final Echoes echoes;
  private final Biases biases;
  private final Turning turning;
  private final BySlot bySlot = new BySlot();
  private final StartedTracks started = new StartedTracks();
  private int startedPlot;

  Plots(
      Radars radars,
      TrackTable table,
      TrackGrid grid,
      Existence existence,
      Echoes echoes,
      Biases biases,
      Turning turning,
      Follow follow,
      Oddities oddities) {
    this.biases = biases;
    this.turning = turning;
    this.existence = existence;
    this.echoes = echoes;
    this.table = table;
    this.grid = grid;
    this.radars = radars;
    this.oddities = oddities;
    this.follow = follow;
    this.batch = new PlotBatch(radars, biases);
    this.assignment = new Assignment(table, grid, batch);
  }

  void add(RadarPlot plot, long tickMs) {
    int site = radars.indexOf(plot.site());
    if (site < 0) {
      oddities.countRadar(Oddity.RADAR_UNKNOWN_SITE, plot.site());
    } else if (plot.timeMs() < tickMs - OLDEST_MS) {
      oddities.countRadar(Oddity.RADAR_LATE, plot.site());
    } else {
      turning.heard(site, plot.timeMs());
      batch.add(plot, site);
    }
  }

  /** Gives the tick's plots to tracks and starts a track for each that is left. */
  void apply(long tickMs) {
    if (batch.size() == 0) {
      return;
    }
    grid.rebuild(table, tickMs, batch);
    assignment.assign(tickMs);
    takeAssigned();
    startOthers();
    batch.clear();
  }

  private void takeAssigned() {
    int slots = table.slotCount();
    bySlot.begin(slots, batch.size());
    for (int plot = 0; plot < batch.size(); plot++) {
      if (batch.slot[plot] >= 0) {
        bySlot.add(plot, batch.slot[plot]);
      }
    }
    for (int slot = 0; slot < slots; slot++) {
      for (int plot = bySlot.first(slot); plot != BySlot.NONE; plot = bySlot.next(plot)) {
        if (!take(slot, plot)) {
          batch.slot[plot] = PlotBatch.NOBODY;
        }
      }
    }
  }

  private void startOthers() {
    started.clear();
    for (int plot = 0; plot < batch.size(); plot++) {
      if (batch.slot[plot] < 0) {
        int slot = startedNear(plot);
        if (slot < 0 || !take(slot, plot)) {
          start(plot);
        }
      }
    }
  }

  /** Two radars may see a new vessel in one tick: the second plot is not a second vessel. */
  private int startedNear(int plot) {
    startedPlot = plot;
    return started.firstNear(batch.eastM[plot], batch.northM[plot], this::isSeenByBoth);
  }

  private boolean isSeenByBoth(int slot) {
    if (table.lastSite[slot] == batch.site[startedPlot]) {
      return false;
    }
    table.motion.load(slot, batch.timeMs[startedPlot], 0, 0, belief);
    return isInGate(slot, startedPlot);
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
    started.add(slot, batch.eastM[plot], batch.northM[plot]);
  }

  /** Whether the plot can be of that track after all. */
  private boolean take(int slot, int plot) {
    long timeMs = batch.timeMs[plot];
    if (follow.isReportFresh(slot, timeMs)) {
      learn(slot, plot);
    } else if (timeMs >= table.motion.timeMs(slot)) {
      double likelihood =
          follow.take(
              slot,
              timeMs,
              batch.eastM[plot],
              batch.northM[plot],
              batch.rxx[plot],
              batch.rxy[plot],
              batch.ryy[plot]);
      if (likelihood == Follow.NOT_TAKEN) {
        return false;
      }
      if (table.kind[slot] == TrackKind.RADAR_ONLY) {
        existence.hit(slot, batch, plot, likelihood);
      }
    }
    seen(slot, plot);
    if (table.kind[slot] != TrackKind.RADAR_ONLY) {
      echoes.seen(slot, timeMs);
    }
    if (table.status[slot] == TrackStatus.TENTATIVE) {
      countHit(slot, timeMs);
    }
    return true;
  }

  /**
   * Each vessel teaches a site once a minute: what she is off herself is not to outweigh others.
   */
  private void learn(int slot, int plot) {
    long timeMs = batch.timeMs[plot];
    if (Math.floorMod(timeMs / Radars.SCAN_MS + table.number[slot], TEACHING_SCANS) == 0) {
      double sigmaM = Reports.POSITION_SIGMA_M;
      biases.learn(
          batch.site[plot],
          batch.rangeM[plot],
          batch.bearingRad[plot],
          table.motion.eastMAt(slot, timeMs),
          table.motion.northMAt(slot, timeMs),
          Noise.hull(table, slot) + sigmaM * sigmaM,
          timeMs);
    }
  }

  private void seen(int slot, int plot) {
    table.radarMs[slot] = Math.max(table.radarMs[slot], batch.timeMs[plot]);
    table.lastSite[slot] = batch.site[plot];
    table.seenBy(slot, batch.site[plot], batch.timeMs[plot]);
    table.plotted(slot, batch.timeMs[plot], batch.eastM[plot], batch.northM[plot]);
    table.sources[slot] |= Tracks.RADAR;
    long turn = batch.timeMs[plot] / Radars.SCAN_MS + table.number[slot];
    if (table.sizes.wantsEcho(slot, turn)) {
      table.sizes.echo(slot, batch.crossSectionM2(plot));
    }
  }

  private boolean isInGate(int slot, int plot) {
    double hull = Noise.hull(table, slot);
    return Gate.holds(
        table,
        slot,
        belief,
        batch.eastM[plot],
        batch.northM[plot],
        batch.rxx[plot] + hull,
        batch.rxy[plot],
        batch.ryy[plot] + hull);
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
