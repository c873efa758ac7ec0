package offing.picture;

import java.util.Arrays;

/**
 * Gives the plots of one tick to tracks: every pair inside its gate, the likeliest first, each plot
 * once and each track once a radar. Owned by the run's thread.
 */
final class Assignment {
  /** Half the edge of the box in which a plot may lie from where its track is expected, metres. */
  private static final double BOX_M = 450;

  /** Square of the deviation along a hull of which nothing is known, m2. Assumed. */
  private static final double UNKNOWN_HULL_M2 = 30 * 30;

  private final TrackTable table;
  private final TrackGrid grid;
  private final PlotBatch plots;
  private final Belief belief = new Belief();

  /** One pair each: the upper half orders by likelihood, the lower is the pair's index. */
  private long[] order = new long[256];

  private int[] pairPlot = new int[256];
  private int[] pairSlot = new int[256];
  private int pairs;

  /** Bits of the radars that have given the slot's track a plot in this tick. */
  private int[] given = {};

  private int plot;

  Assignment(TrackTable table, TrackGrid grid, PlotBatch plots) {
    this.table = table;
    this.grid = grid;
    this.plots = plots;
  }

  /** Fills the batch's column of slots. The grid must have been rebuilt. */
  void assign() {
    pairs = 0;
    for (plot = 0; plot < plots.size(); plot++) {
      grid.near(plots.eastM[plot], plots.northM[plot], this::weigh);
    }
    Arrays.sort(order, 0, pairs);
    clearGiven();
    for (int i = 0; i < pairs; i++) {
      int pair = (int) order[i];
      give(pairPlot[pair], pairSlot[pair]);
    }
  }

  private void weigh(int slot) {
    if (Math.abs(table.motion.eastMAt(slot, plots.timeMs[plot]) - plots.eastM[plot]) > BOX_M
        || Math.abs(table.motion.northMAt(slot, plots.timeMs[plot]) - plots.northM[plot]) > BOX_M) {
      return;
    }
    double hull = hullVariance(slot);
    double rxx = plots.rxx[plot] + hull;
    double ryy = plots.ryy[plot] + hull;
    load(slot);
    double x = plots.eastM[plot];
    double y = plots.northM[plot];
    if (belief.distanceSquared(x, y, rxx, plots.rxy[plot], ryy) <= Adoption.GATE) {
      pair(slot, belief.cost(x, y, rxx, plots.rxy[plot], ryy));
    }
  }

  private void load(int slot) {
    double straight = Noise.straight(table, slot);
    double turning = Noise.turning(table, slot);
    table.motion.load(slot, plots.timeMs[plot], straight, turning, belief);
  }

  /**
   * The echo's centre wanders over a sixth of the hull either way, where its length is known. Of a
   * ship that has not said how long she is, some tens of metres.
   */
  double hullVariance(int slot) {
    double lengthM = table.identities.lengthM[slot];
    if (Double.isNaN(lengthM)) {
      return table.kind[slot] == TrackKind.CLASS_A ? UNKNOWN_HULL_M2 : 0;
    }
    return lengthM * lengthM / 36;
  }

  private void pair(int slot, double cost) {
    if (pairs == order.length) {
      order = Arrays.copyOf(order, pairs * 2);
      pairPlot = Arrays.copyOf(pairPlot, pairs * 2);
      pairSlot = Arrays.copyOf(pairSlot, pairs * 2);
    }
    order[pairs] = (long) sortable((float) cost) << 32 | pairs;
    pairPlot[pairs] = plot;
    pairSlot[pairs] = slot;
    pairs++;
  }

  /** Bits of a float that order as signed integers do. */
  private static int sortable(float value) {
    int bits = Float.floatToRawIntBits(value);
    return bits ^ ((bits >> 31) & 0x7fffffff);
  }

  private void give(int ofPlot, int slot) {
    int bit = bit(plots.site[ofPlot]);
    if (plots.slot[ofPlot] < 0 && (given[slot] & bit) == 0) {
      plots.slot[ofPlot] = slot;
      given[slot] |= bit;
    }
  }

  private static int bit(int site) {
    return 1 << (site & 31);
  }

  private void clearGiven() {
    if (given.length < table.slotCount()) {
      given = new int[table.slotCount() * 2];
    }
    Arrays.fill(given, 0);
  }
}
