package offing.picture;

/**
 * Makes one track of two where a vessel that reports itself was first seen by radar alone. The
 * older track's number stays.
 */
final class Adoption {
  /** Further apart than this are two vessels, whatever the filters say, metres. */
  private static final double FURTHEST_M = 300;

  /** A larger difference in velocity are two vessels, m/s: ten knots. */
  private static final double VELOCITY_MPS = 5.2;

  /** Radar and reports measure other points of a hull, metres, one standard deviation. */
  private static final double HULL_SIGMA_M = 20;

  /** Radar is quicker than a report: it may have seen the vessel again before that came. */
  private static final long NEWER_MS = 5_000;

  /** Odds of a thousand to one that two tracks are of one vessel; as a logarithm. */
  private static final double JOINED = 6.9;

  /** Tracks of others in the nine cells about a vessel, at the least. Assumed. */
  private static final double FEWEST = 0.25;

  private final TrackTable table;
  private final TrackGrid grid;
  private final Belief belief = new Belief();
  private long gridMs;
  private boolean isGridOld = true;
  private long atMs;
  private int reporting;
  private final Fit best = new Fit();
  private final Fit tentative = new Fit();
  private final Fit mate = new Fit();
  private double fitOfAll;
  private int shown;

  Adoption(TrackTable table, TrackGrid grid) {
    this.table = table;
    this.grid = grid;
  }

  /** A tick begins, which ends at that time; the grid is of the tick before until it is needed. */
  void begin(long tickMs) {
    gridMs = tickMs;
    isGridOld = true;
  }

  /**
   * Weighs which radar track is that of the vessel that has just reported itself, and joins both
   * when it is sure. One that nobody has seen yet is taken at once: there is no number to lose.
   */
  void adopt(int slot, long timeMs) {
    if (isGridOld) {
      grid.rebuild(table, gridMs);
      isGridOld = false;
    }
    reporting = slot;
    atMs = timeMs;
    fitOfAll = 0;
    shown = 0;
    best.clear();
    tentative.clear();
    mate.clear();
    grid.near(table.motion.eastM(slot), table.motion.northM(slot), this::weigh);
    if (tentative.fit > best.fit) {
      join(slot, tentative.slot);
    } else {
      judge(slot);
    }
  }

  /**
   * Evidence adds up report by report: the likelihood under the mate against that under any other
   * track near, or under one that is there by accident. Contrary evidence takes it away again, and
   * at even odds the likeliest track of now takes the mate's place.
   */
  private void judge(int slot) {
    if (best.slot < 0) {
      table.mate[slot] = 0;
      return;
    }
    double kept = mate.slot < 0 ? 0 : table.mateScore[slot] + odds(mate.fit);
    Fit chosen = kept > 0 ? mate : best;
    table.mate[slot] = table.number[chosen.slot];
    table.mateScore[slot] = kept > 0 ? kept : odds(best.fit);
    if (table.mateScore[slot] >= JOINED) {
      join(slot, chosen.slot);
    }
  }

  private double odds(double fit) {
    double accident = Math.max(FEWEST, shown - 1) / (9 * TrackGrid.CELL_M * TrackGrid.CELL_M);
    return StrictMath.log(fit / (accident + fitOfAll - fit));
  }

  private void weigh(int candidate) {
    if (!isNameless(candidate) || table.motion.timeMs(candidate) > atMs + NEWER_MS) {
      return;
    }
    boolean isTentative = table.status[candidate] == TrackStatus.TENTATIVE;
    shown += isTentative ? 0 : 1;
    long meetMs = Math.max(atMs, table.motion.timeMs(candidate));
    double eastM = table.motion.eastMAt(reporting, meetMs);
    double northM = table.motion.northMAt(reporting, meetMs);
    table.motion.load(candidate, meetMs, Noise.STRAIGHT, Noise.TURN, belief);
    Estimate estimate = belief.blend();
    double variance = HULL_SIGMA_M * HULL_SIGMA_M;
    if (Math.abs(estimate.x - eastM) > FURTHEST_M
        || Math.abs(estimate.y - northM) > FURTHEST_M
        || !(isTentative || movesAlike(estimate))
        || estimate.distanceSquared(eastM, northM, variance, 0, variance) >= Gate.SQUARED) {
      return;
    }
    double fit = estimate.likelihood(eastM, northM, variance, 0, variance) / (2 * Math.PI);
    if (isTentative) {
      tentative.offer(candidate, fit);
    } else {
      fitOfAll += fit;
      best.offer(candidate, fit);
      if (table.number[candidate] == table.mate[reporting]) {
        mate.offer(candidate, fit);
      }
    }
  }

  /** The likeliest of some tracks, and its likelihood, 1/m2. */
  private static final class Fit {
    private int slot;
    private double fit;

    void clear() {
      slot = -1;
      fit = 0;
    }

    void offer(int candidate, double its) {
      if (its > fit) {
        slot = candidate;
        fit = its;
      }
    }
  }

  private boolean isNameless(int slot) {
    return table.isLive(slot)
        && table.motion.hasPlace(slot)
        && table.kind[slot] == TrackKind.RADAR_ONLY
        && table.identities.mmsi[slot] == 0;
  }

  private boolean movesAlike(Estimate estimate) {
    double du = estimate.u - table.motion.eastMps(reporting);
    double dw = estimate.w - table.motion.northMps(reporting);
    return du * du + dw * dw < VELOCITY_MPS * VELOCITY_MPS;
  }

  /** Two tracks are one vessel; the older number stays. */
  void unite(int other, int seen, long timeMs) {
    atMs = timeMs;
    if (isNameless(other)) {
      table.radarMs[other] = Math.max(table.radarMs[other], table.radarMs[seen]);
      table.cameraMs[other] = Math.max(table.cameraMs[other], table.cameraMs[seen]);
      table.drop(seen);
    } else {
      join(other, seen);
    }
  }

  private void join(int reported, int seen) {
    table.mate[reported] = 0;
    boolean seenIsOlder = table.number[seen] < table.number[reported];
    if (seenIsOlder && table.status[seen] != TrackStatus.TENTATIVE) {
      handOver(reported, seen);
      table.drop(reported);
    } else {
      table.cameraMs[reported] = Math.max(table.cameraMs[reported], table.cameraMs[seen]);
      table.radarMs[reported] = Math.max(table.radarMs[reported], table.radarMs[seen]);
      table.lastSite[reported] = table.lastSite[seen];
      table.plotted(reported, table.plotMs[seen], table.plotEastM[seen], table.plotNorthM[seen]);
      table.drop(seen);
    }
  }

  /** Gives the older track everything that the newer one has reported. */
  private void handOver(int from, int to) {
    table.identities.copy(from, to);
    table.bindAgain(from, to);
    table.kind[to] = table.kind[from];
    table.aisMs[to] = table.aisMs[from];
    table.unitMs[to] = table.unitMs[from];
    table.aisIntervalMs[to] = table.aisIntervalMs[from];
    table.lon[to] = table.lon[from];
    table.lat[to] = table.lat[from];
    table.sogKn[to] = table.sogKn[from];
    table.cogDeg[to] = table.cogDeg[from];
    table.headingDeg[to] = table.headingDeg[from];
    table.sources[to] |= table.sources[from];
    table.unitIntervalMs[to] = table.unitIntervalMs[from];
    table.motion.load(from, atMs, 0, 0, belief);
    table.motion.store(to, atMs, belief);
    table.revision[to]++;
  }
}
