package offing.watch.zone;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Square cells over a set of zones; each cell knows the zones that cover it whole and holds the
 * edges that touch it. Chart metres. Exact: what a cell cannot tell alone, its edges tell without
 * rounding. Immutable.
 */
final class Raster {
  final double west;
  final double south;
  final double cellsPerM;
  final int columns;
  final int rows;
  private final Cell[] cells;

  Raster(double west, double south, double cellsPerM, int columns, int rows, Cell[] cells) {
    this.west = west;
    this.south = south;
    this.cellsPerM = cellsPerM;
    this.columns = columns;
    this.rows = rows;
    this.cells = cells;
  }

  /** The raster of polygons, so many cells on its longer side. */
  static Raster of(List<Geometry> zones, int longerSide) {
    return new RasterBuilder(zones, longerSide).build();
  }

  /** The column of a place; below 0 or beyond the last where it lies off the raster. */
  int column(double x) {
    return (int) Math.floor((x - west) * cellsPerM);
  }

  /** The row of a place; below 0 or beyond the last where it lies off the raster. */
  int row(double y) {
    return (int) Math.floor((y - south) * cellsPerM);
  }

  /** What lies there; nothing where it is off the raster. */
  Cell cell(int column, int row) {
    return column < 0 || row < 0 || column >= columns || row >= rows
        ? Cell.EMPTY
        : cells[row * columns + column];
  }

  /** Whether the zone covers the place. */
  boolean covers(int zone, double x, double y) {
    return cell(column(x), row(y)).covers(zone, x, y);
  }
}
