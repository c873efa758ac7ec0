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

  /** x, y, x, y of each edge; the known place lies left of it. */
  private final double[] ends;

  /** The known place lies on the line of no edge. */
  CellEdges(int zone, double knownX, double knownY, boolean knownCovered, double[] ends) {
    this.zone = zone;
    this.knownX = knownX;
    this.knownY = knownY;
    this.knownCovered = knownCovered;
    this.ends = ends.clone();
    for (int i = 0; i < ends.length; i += 4) {
      if (side(i, knownX, knownY) < 0) {
        reverse(i);
      }
    }
  }

  private void reverse(int i) {
    double x = ends[i];
    double y = ends[i + 1];
    ends[i] = ends[i + 2];
    ends[i + 1] = ends[i + 3];
    ends[i + 2] = x;
    ends[i + 3] = y;
  }

  /** Whether the zone covers a place of this cell; an edge belongs to its zone. */
  boolean covers(double x, double y) {
    boolean covered = knownCovered;
    for (int i = 0; i < ends.length; i += 4) {
      int side = side(i, x, y);
      if (side < 0) {
        covered ^= passesBetweenEnds(i, x, y);
      } else if (side == 0 && boxHolds(i, x, y)) {
        return true;
      }
    }
    return covered;
  }

  private int side(int i, double x, double y) {
    return Leg.side(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], x, y);
  }

  private boolean boxHolds(int i, double x, double y) {
    return Leg.boxHolds(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], x, y);
  }

  /**
   * Whether the line of the way to the known place passes between the ends. An end on that line
   * counts as right of it, so that a corner is crossed once or not at all.
   */
  private boolean passesBetweenEnds(int i, double x, double y) {
    boolean beginsLeft = Leg.side(x, y, knownX, knownY, ends[i], ends[i + 1]) > 0;
    boolean endsLeft = Leg.side(x, y, knownX, knownY, ends[i + 2], ends[i + 3]) > 0;
    return beginsLeft != endsLeft;
  }

  /** The most that an edge has in common with the leg: {@link Leg#CROSSING} at most. */
  int meeting(double ax, double ay, double bx, double by) {
    int most = Leg.APART;
    for (int i = 0; i < ends.length && most != Leg.CROSSING; i += 4) {
      most =
          Math.max(
              most, Leg.meeting(ax, ay, bx, by, ends[i], ends[i + 1], ends[i + 2], ends[i + 3]));
    }
    return most;
  }
}
