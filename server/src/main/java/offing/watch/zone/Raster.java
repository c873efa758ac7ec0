package offing.watch.zone;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A grid over a set of zones; each cell knows the zones that cover it whole and holds the edges
 * that touch it. Chart metres. Exact: what a cell cannot tell alone, its edges tell without
 * rounding. Immutable.
 */
final class Raster {
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
}
