package offing.watch.zone;

/**
 * The edges of one zone that touch one cell of a {@link Raster}, and a place in the cell of which
 * it is known whether the zone covers it. Immutable.
 *
 * <p>The way from any place of the cell to the known one stays in the cell, so that the edges here
 * are all it can cross: an odd number of crossings changes sides.
 */
final class CellEdges {
  final int zone;
  private final double knownX;
  private final double knownY;
  private final boolean knownCovered;

  /** x, y, x, y of each edge. */
  private final double[] ends;

  /** The known place lies on no edge. */
  CellEdges(int zone, double knownX, double knownY, boolean knownCovered, double[] ends) {
    this.zone = zone;
    this.knownX = knownX;
    this.knownY = knownY;
    this.knownCovered = knownCovered;
    this.ends = ends;
  }

  /** Whether the zone covers a place of this cell; an edge belongs to its zone. */
  boolean covers(double x, double y) {
    boolean covered = knownCovered;
    for (int i = 0; i < ends.length; i += 4) {
      if (Leg.holds(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], x, y)) {
        return true;
      }
      covered ^= isBetween(i, x, y);
    }
    return covered;
  }

  /**
   * Whether the way to the known place crosses the edge. Of an edge that begins or ends on the
   * way's line one end only counts as beyond it, so that a corner is crossed once or not at all.
   */
  private boolean isBetween(int i, double x, double y) {
    boolean beginsLeft = Leg.side(x, y, knownX, knownY, ends[i], ends[i + 1]) > 0;
    boolean endsLeft = Leg.side(x, y, knownX, knownY, ends[i + 2], ends[i + 3]) > 0;
    return beginsLeft != endsLeft
        && Leg.side(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], x, y)
                * Leg.side(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], knownX, knownY)
            < 0;
  }

  /** Whether the leg has a point in common with one of the edges. */
  boolean meets(double ax, double ay, double bx, double by) {
    for (int i = 0; i < ends.length; i += 4) {
      if (Leg.meet(ax, ay, bx, by, ends[i], ends[i + 1], ends[i + 2], ends[i + 3])) {
        return true;
      }
    }
    return false;
  }
}
