package offing.watch.zone;

/** A leg that a {@link Raster} answers for. Owned by one call. */
final class ShortLeg {
  private final Raster raster;
  private final PreparedZones prepared;
  private final double ax;
  private final double ay;
  private final double bx;
  private final double by;

  /** The cells of the leg's box, ends included. */
  private final int column0;

  private final int column1;
  private final int row0;
  private final int row1;

  ShortLeg(Raster raster, PreparedZones prepared, double ax, double ay, double bx, double by) {
    this.raster = raster;
    this.prepared = prepared;
    this.ax = ax;
    this.ay = ay;
    this.bx = bx;
    this.by = by;
    column0 = raster.column(Math.min(ax, bx));
    column1 = raster.column(Math.max(ax, bx));
    row0 = raster.row(Math.min(ay, by));
    row1 = raster.row(Math.max(ay, by));
  }

  long cells() {
    return (column1 - column0 + 1L) * (row1 - row0 + 1L);
  }

  /** Notes what the leg does to each zone in its cells. */
  void note(Transitions transitions) {
    Cell from = raster.cell(raster.column(ax), raster.row(ay));
    Cell to = raster.cell(raster.column(bx), raster.row(by));
    for (int row = row0; row <= row1; row++) {
      for (int column = column0; column <= column1; column++) {
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
    for (int row = row0; row <= row1; row++) {
      for (int column = column0; column <= column1; column++) {
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
