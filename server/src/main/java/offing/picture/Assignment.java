package offing.picture;

import offing.assignment.BestPairs;

/**
 * Gives the plots of one tick to tracks, radar by radar: of all ways to give each plot of a radar
 * to one track at most, and each track one plot at most, inside the gates, the likeliest. Owned by
 * the run's thread.
 */
final class Assignment {
  /**
   * That a plot is of nothing, or of nobody that is known, and its track was missed, is as likely
   * as a fit of that density, 1/m2: below what any gate holds, so that who can be given is given.
   */
  private static final double ALONE_PER_M2 = 1e-12;

  static final double ALONE_COST = -2 * StrictMath.log(2 * Math.PI * ALONE_PER_M2);

  private final TrackTable table;
  private final TrackGrid grid;
  private final PlotBatch plots;
  private final int sites;
  private final BestPairs pairs = new BestPairs();
  private final Belief belief = new Belief();
  private final TrackGrid.Visitor visitor = this::weigh;
  private int plot;
  private long freshMs;

  Assignment(TrackTable table, TrackGrid grid, PlotBatch plots) {
    this.table = table;
    this.grid = grid;
    this.plots = plots;
    sites = table.sites();
  }

  /** Fills the batch's column of slots. The grid must have been rebuilt for the tick's end. */
  void assign(long tickMs) {
    freshMs = tickMs - TrackGrid.SPAN_MS;
    for (int site = 0; site < sites; site++) {
      if (plots.isAny(site)) {
        assign(site);
      }
    }
  }

  private void assign(int site) {
    pairs.begin(plots.size(), table.slotCount());
    for (plot = 0; plot < plots.size(); plot++) {
      if (plots.site[plot] == site) {
        grid.within(plots.eastM[plot], plots.northM[plot], ownM(plot), visitor);
      }
    }
    pairs.solve();
    for (int i = 0; i < plots.size(); i++) {
      if (plots.site[i] == site) {
        plots.slot[i] = pairs.columnOf(i);
      }
    }
  }

  /** Of what came late the grid cannot say who is too far off. */
  private double ownM(int of) {
    boolean isLate = plots.timeMs[of] < freshMs;
    return isLate
        ? Double.POSITIVE_INFINITY
        : Math.sqrt(Adoption.GATE * (plots.rxx[of] + plots.ryy[of]));
  }

  private void weigh(int slot) {
    double hull = Noise.hull(table, slot);
    double rxx = plots.rxx[plot] + hull;
    double ryy = plots.ryy[plot] + hull;
    double x = plots.eastM[plot];
    double y = plots.northM[plot];
    double straight = Noise.straight(table, slot);
    double turning = Noise.turning(table, slot);
    long atMs = plots.timeMs[plot];
    table.motion.load(slot, atMs, straight, turning, belief);
    if (belief.distanceSquared(x, y, rxx, plots.rxy[plot], ryy) <= Adoption.GATE) {
      double saved = ALONE_COST - belief.cost(x, y, rxx, plots.rxy[plot], ryy);
      if (saved > 0) {
        pairs.offer(plot, slot, saved);
      }
    }
  }
}
