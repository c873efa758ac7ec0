package offing.watch.zone;

/** A leg through the cells of a {@link Raster}. Owned by one call. */
final class Walk {
  private final Raster raster;
  private final PreparedZones prepared;
  private final double ax;
  private final double ay;
  private final double bx;
  private final double by;
  private final Cell from;
  private final Cell to;

  /** By zone, a bit each: has edges in a cell of the leg; one touches the leg; one crosses it. */
  private final long[] near;

  private final long[] touching;
  private final long[] crossing;

  Walk(Raster raster, PreparedZones prepared, double ax, double ay, double bx, double by) {
    this.raster = raster;
    this.prepared = prepared;
    this.ax = ax;
    this.ay = ay;
    this.bx = bx;
    this.by = by;
    from = raster.cellAt(ax, ay);
    to = raster.cellAt(bx, by);
    near = new long[Transitions.words(prepared.size())];
    touching = new long[near.length];
    crossing = new long[near.length];
  }

  /** Notes what the leg does to each zone in the cells that it touches. */
  void note(Transitions transitions) {
    meetEdges();
    for (int word = 0; word < near.length; word++) {
      for (long rest = near[word]; rest != 0; rest &= rest - 1) {
        noteNear(word * Long.SIZE + Long.numberOfTrailingZeros(rest), transitions);
      }
    }
    // no edge in any cell of the leg: what covers one end covers the leg
    for (int zone : from.whole()) {
      if (!has(near, zone)) {
        transitions.noteStayed(zone);
      }
    }
  }

  private void meetEdges() {
    Grid grid = raster.grid;
    if (grid.steps(ax, ay, bx, by) == 0) {
      meetEdges(from);
      return;
    }
    int lastRow = Math.min(grid.rows - 1, grid.lastRow(ay, by));
    for (int row = Math.max(0, grid.firstRow(ay, by)); row <= lastRow; row++) {
      int last = Math.min(grid.columns - 1, grid.lastColumn(row, ax, ay, bx, by));
      for (int i = Math.max(0, grid.firstColumn(row, ax, ay, bx, by)); i <= last; i++) {
        meetEdges(raster.cell(i, row));
      }
    }
  }

  private void meetEdges(Cell cell) {
    for (int part = 0; part < cell.edgedCount(); part++) {
      int zone = cell.edged(part);
      set(near, zone);
      if (!has(crossing, zone)) {
        int meeting = cell.meeting(part, ax, ay, bx, by);
        if (meeting != Leg.APART) {
          set(meeting == Leg.CROSSING ? crossing : touching, zone);
        }
      }
    }
  }

  private void noteNear(int zone, Transitions transitions) {
    boolean coversFrom = from.covers(zone, ax, ay);
    boolean coversTo = to.covers(zone, bx, by);
    boolean rest = (coversFrom && coversTo) ? coversLeg(zone) : meets(zone);
    transitions.note(zone, coversFrom, coversTo, rest);
  }

  /** Of a leg that only touches edges from inside: it may still run over a hole or a bay. */
  private boolean coversLeg(int zone) {
    return !has(crossing, zone)
        && (!has(touching, zone) || isStanding() || prepared.covers(zone, ax, ay, bx, by));
  }

  private boolean isStanding() {
    return ax == bx && ay == by;
  }

  private boolean meets(int zone) {
    return has(crossing, zone) || has(touching, zone);
  }

  private static boolean has(long[] zones, int zone) {
    return (zones[zone >> 6] & (1L << zone)) != 0;
  }

  private static void set(long[] zones, int zone) {
    zones[zone >> 6] |= 1L << zone;
  }
}
