package offing.watch.zone;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A grid over a set of zones; each cell knows the zones that cover it whole and holds the edges
 * that touch it. Chart metres. Exact: what a cell cannot tell alone, its edges tell without
 * rounding. Immutable.
 */
final class Raster {
  /** No cell in which all places are alike. */
  static final int MIXED = -1;

  final Grid grid;
  private final Cell[] cells;

  Raster(Grid grid, Cell[] cells) {
    this.grid = grid;
    this.cells = cells;
  }

  /** The raster of polygons, so many cells on its longer side. */
  static Raster of(List<Geometry> zones, int longerSide) {
    return new RasterBuilder(zones, longerSide).build();
  }

  /** What lies there; nothing where it is off the grid. */
  Cell cell(int column, int row) {
    return column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
        ? Cell.EMPTY
        : cells[row * grid.columns + column];
  }

  /** What lies in the cell of a place. */
  Cell cellAt(double x, double y) {
    return cell(grid.column(x), grid.row(y));
  }

  /**
   * The number of the cell of a place where it has no edges, so that all of it lies in the same
   * zones; {@link #MIXED} where it has, and off the grid.
   */
  int plainCell(double x, double y) {
    int cell = grid.cell(x, y);
    return cell < 0 || cells[cell].hasEdges() ? MIXED : cell;
  }

  /** Whether a place lies in that cell, and that has no edges. */
  boolean isIn(int plainCell, double x, double y) {
    return plainCell != MIXED && grid.cell(x, y) == plainCell;
  }
}
