package offing.picture;

/**
 * Makes one track of two where a vessel that reports itself was first seen by radar alone. The
 * older track's number stays.
 */
final class Adoption {
  /** 99.7 % of a two-dimensional normal: chi-square, two degrees of freedom. */
  static final double GATE = 11.8;

  /** Further apart than this are two vessels, whatever the filters say, metres. */
  private static final double FURTHEST_M = 300;

  /** A larger difference in velocity are two vessels, m/s: ten knots. */
  private static final double VELOCITY_MPS = 5.2;

  /** Radar and reports measure other points of a hull, metres, one standard deviation. */
  private static final double HULL_SIGMA_M = 20;

  /** Radar is quicker than a report: it may have seen the vessel again before that came. */
  private static final long NEWER_MS = 5_000;

  private final TrackTable table;
  private final TrackGrid grid;
  private final Belief belief = new Belief();
  private long gridMs;
  private boolean isGridOld = true;
  private long atMs;
  private int reporting;
  private int best;
  private double bestDistance;

  Adoption(TrackTable table, TrackGrid grid) {
    this.table = table;
    this.grid = grid;
  }

  /** A tick begins, which ends at that time; the grid is of the tick before until it is needed. */
  void begin(long tickMs) {
    gridMs = tickMs;
    isGridOld = true;
  }

  /** Looks for the radar track of the vessel that has just reported itself. */
  void adopt(int slot, long timeMs) {
    if (isGridOld) {
      grid.rebuild(table, gridMs);
      isGridOld = false;
    }
    reporting = slot;
    atMs = timeMs;
    best = -1;
    bestDistance = GATE;
    grid.near(table.motion.eastM(slot), table.motion.northM(slot), this::weigh);
    if (best >= 0) {
      join(slot, best);
    }
  }

  private void weigh(int candidate) {
    if (!isNameless(candidate) || table.motion.timeMs(candidate) > atMs + NEWER_MS) {
      return;
    }
    long meetMs = Math.max(atMs, table.motion.timeMs(candidate));
    double eastM = table.motion.eastMAt(reporting, meetMs);
    double northM = table.motion.northMAt(reporting, meetMs);
    table.motion.load(candidate, meetMs, Noise.STRAIGHT, Noise.TURN, belief);
    Estimate estimate = belief.blend();
    if (Math.abs(estimate.x - eastM) > FURTHEST_M
        || Math.abs(estimate.y - northM) > FURTHEST_M
        || !movesAlike(candidate, estimate)) {
      return;
    }
    double variance = HULL_SIGMA_M * HULL_SIGMA_M;
    double distance = estimate.distanceSquared(eastM, northM, variance, 0, variance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }

  private boolean isNameless(int slot) {
    return table.isLive(slot)
        && table.motion.hasPlace(slot)
        && table.kind[slot] == TrackKind.RADAR_ONLY
        && table.identities.mmsi[slot] == 0;
  }

  private boolean movesAlike(int candidate, Estimate estimate) {
    if (table.status[candidate] == TrackStatus.TENTATIVE) {
      return true;
    }
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
