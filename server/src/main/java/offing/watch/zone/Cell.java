package offing.watch.zone;

/**
 * What lies in one cell of a {@link Raster}: zones that cover it whole, and zones with edges in it,
 * each by ascending number. Immutable; cells with the same zones and no edges share one.
 */
final class Cell {
  static final Cell EMPTY = new Cell(new int[0], new CellEdges[0]);

  final int[] whole;
  final CellEdges[] edges;

  Cell(int[] whole, CellEdges[] edges) {
    this.whole = whole;
    this.edges = edges;
  }

  /** Whether the zone covers a place of this cell. */
  boolean covers(int zone, double x, double y) {
    for (CellEdges part : edges) {
      if (part.zone == zone) {
        return part.covers(x, y);
      }
    }
    for (int number : whole) {
      if (number == zone) {
        return true;
      }
    }
    return false;
  }
}
