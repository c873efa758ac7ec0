package offing.watch.zone;

/** A leg that a {@link Raster} answers for. Owned by one call. */
final class ShortLeg {
  private final Raster raster;
  private final PreparedZones prepared;
  private final double ax;
  private final double ay;
  private final double bx;
  private final double by;

  ShortLeg(Raster raster, PreparedZones prepared, double ax, double ay, double bx, double by) {
    this.raster = raster;
    this.prepared = prepared;
    this.ax = ax;
    this.ay = ay;
    this.bx = bx;
    this.by = by;
  }

  /** Notes what the leg does to each zone in the cells that it touches. */
  void note(Transitions transitions) {
    Cell from = raster.cellAt(ax, ay);
    Cell to = raster.cellAt(bx, by);
    Grid grid = raster.grid;
    for (int row = grid.firstRow(ay, by); row <= grid.lastRow(ay, by); row++) {
      int last = grid.lastColumn(row, ax, ay, bx, by);
      for (int column = grid.firstColumn(row, ax, ay, bx, by); column <= last; column++) {
        for (CellEdges edges : raster.cell(column, row).edges) {
          if (transitions.isFirstLookAt(edges.zone)) {
            noteEdged(edges.zone, from, to, transitions);
          }
        }
      }
    }
    // no edge in any cell of the leg: what covers one end covers the leg
    for (int zone : from.whole) {
      if (transitions.isFirstLookAt(zone)) {
        transitions.noteStayed(zone);
      }
    }
  }

  private void noteEdged(int zone, Cell from, Cell to, Transitions transitions) {
    boolean coversFrom = from.covers(zone, ax, ay);
    boolean coversTo = to.covers(zone, bx, by);
    boolean rest = false;
    if (coversFrom == coversTo) {
      boolean meets = meets(zone);
      rest = coversFrom ? !meets || prepared.covers(zone, ax, ay, bx, by) : meets;
    }
    transitions.note(zone, coversFrom, coversTo, rest);
  }

  /** Whether the leg has a point in common with an edge of the zone. */
  private boolean meets(int zone) {
    Grid grid = raster.grid;
    for (int row = grid.firstRow(ay, by); row <= grid.lastRow(ay, by); row++) {
      int last = grid.lastColumn(row, ax, ay, bx, by);
      for (int column = grid.firstColumn(row, ax, ay, bx, by); column <= last; column++) {
        for (CellEdges edges : raster.cell(column, row).edges) {
          if (edges.zone == zone && edges.meets(ax, ay, bx, by)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
