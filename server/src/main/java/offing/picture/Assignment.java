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

  private static final double ALONE_COST = -2 * StrictMath.log(2 * Math.PI * ALONE_PER_M2);

  private final TrackTable table;
  private final TrackGrid grid;
  private final PlotBatch plots;
  private final int sites;
  private final BestPairs pairs = new BestPairs();
  private final Belief belief = new Belief();
  private final Candidates candidates = new Candidates();
  private final BySlot bySlot = new BySlot();

  /** Where the candidates of each site end. */
  private final int[] end;

  private int plot;
  private final TrackGrid.Visitor visitor = slot -> candidates.add(plot, slot);
  private long freshMs;

  Assignment(TrackTable table, TrackGrid grid, PlotBatch plots) {
    this.table = table;
    this.grid = grid;
    this.plots = plots;
    sites = table.sites();
    end = new int[sites];
  }

  /** Fills the batch's column of slots. The grid must have been rebuilt for the tick's end. */
  void assign(long tickMs) {
    freshMs = tickMs - TrackGrid.SPAN_MS;
    candidates.clear();
    for (int site = 0; site < sites; site++) {
      if (plots.isAny(site)) {
        gather(site);
      }
      end[site] = candidates.size();
    }
    weigh();
    for (int site = 0; site < sites; site++) {
      if (plots.isAny(site)) {
        assign(site);
      }
    }
  }

  /** Who may be meant by whom, site by site. */
  private void gather(int site) {
    for (plot = 0; plot < plots.size(); plot++) {
      if (plots.site[plot] == site) {
        grid.within(plots.eastM[plot], plots.northM[plot], own(plot), visitor);
      }
    }
  }

  private void weigh() {
    int slots = table.slotCount();
    bySlot.begin(slots, candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      bySlot.add(i, candidates.slot(i));
    }
    for (int slot = 0; slot < slots; slot++) {
      for (int i = bySlot.first(slot); i != BySlot.NONE; i = bySlot.next(i)) {
        candidates.saved(i, saved(candidates.plot(i), slot));
      }
    }
  }

  private void assign(int site) {
    pairs.begin(plots.size(), table.slotCount());
    for (int i = site == 0 ? 0 : end[site - 1]; i < end[site]; i++) {
      if (candidates.saved(i) > 0) {
        pairs.offer(candidates.plot(i), candidates.slot(i), candidates.saved(i));
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
  private double own(int of) {
    return plots.timeMs[of] < freshMs ? Double.POSITIVE_INFINITY : plots.largest[of];
  }

  /** How much likelier it is that the plot is of the track than of nobody; 0 out of its gate. */
  private double saved(int of, int slot) {
    double hull = Noise.hull(table, slot);
    double x = plots.eastM[of];
    double y = plots.northM[of];
    double rxx = plots.rxx[of] + hull;
    double rxy = plots.rxy[of];
    double ryy = plots.ryy[of] + hull;
    double straight = Noise.straight(table, slot);
    double turning = Noise.turning(table, slot);
    table.motion.load(slot, plots.timeMs[of], straight, turning, belief);
    return Gate.holds(table, slot, belief, x, y, rxx, rxy, ryy)
        ? ALONE_COST - belief.cost(x, y, rxx, rxy, ryy)
        : 0;
  }
}
