package offing.sim.water;

import java.util.BitSet;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Land;

/**
 * Surveys an area: metres from the middle of each cell to land, never too much. Exact near the
 * shore; farther out the distance to the nearest cell at the shore, less half a cell's diagonal,
 * because land may be anywhere in that cell. 0 on land, outside the area's box, and on ponds.
 */
final class Room {
  private final Grid grid;
  private final short[] metres;

  private Room(Grid grid) {
    this.grid = grid;
    metres = new short[grid.size()];
  }

  static short[] of(Area area, Grid grid) {
    var room = new Room(grid);
    room.survey(area);
    room.clearOutside(area);
    Reachable.closePonds(grid, room.metres);
    return room.metres;
  }

  private void survey(Area area) {
    var cells = new LandCells(grid);
    var shore = new Shore(grid);
    for (Land land : area.land()) {
      cells.add(land.chart());
      shore.add(land.chart());
    }
    short[] far = Distances.metres(grid, withShore(cells.land(), shore));
    for (int cell = 0; cell < metres.length; cell++) {
      if (!cells.land().get(cell)) {
        double near = shore.metres(cell);
        double metre =
            near < Shore.REACH_M ? near : Math.max(Shore.REACH_M, far[cell] - grid.halfDiagonalM());
        metres[cell] = (short) Math.min(Water.MOST_ROOM_M, metre);
      }
    }
  }

  /** Every cell with land in it has its middle on land or no farther off than half a diagonal. */
  private BitSet withShore(BitSet land, Shore shore) {
    var marked = (BitSet) land.clone();
    for (int cell = 0; cell < metres.length; cell++) {
      if (shore.metres(cell) <= grid.halfDiagonalM() + 1) {
        marked.set(cell);
      }
    }
    return marked;
  }

  /** Row by row from both sides, as far as the box's slightly bent sides reach. */
  private void clearOutside(Area area) {
    for (int row = 0; row < grid.rows(); row++) {
      int from = row * grid.columns();
      int to = from + grid.columns() - 1;
      int west = from;
      while (west <= to && isOutside(area, west)) {
        metres[west++] = 0;
      }
      for (int east = to; east > west && isOutside(area, east); east--) {
        metres[east] = 0;
      }
    }
  }

  private boolean isOutside(Area area, int cell) {
    Chart chart = area.chart();
    double east = grid.eastM(cell);
    double north = grid.northM(cell);
    return !area.bounds().contains(chart.lon(east, north), chart.lat(east, north));
  }
}
