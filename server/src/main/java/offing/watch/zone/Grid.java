package offing.watch.zone;

/** Square cells in the chart plane, metres; it goes on beyond its columns and rows. Immutable. */
final class Grid {
  /** A leg also touches the cells that it misses by less than this part of a cell. */
  private static final double MARGIN = 1e-6;

  final int columns;
  final int rows;
  private final double west;
  private final double south;
  private final double cellM;
  private final double cellsPerM;
  private final double marginM;

  Grid(double west, double south, double cellM, int columns, int rows) {
    this.west = west;
    this.south = south;
    this.cellM = cellM;
    this.columns = columns;
    this.rows = rows;
    cellsPerM = 1 / cellM;
    marginM = MARGIN * cellM;
  }

  /** The column of a place; below 0 or beyond the last where it lies off the grid. */
  int column(double x) {
    return (int) Math.floor((x - west) * cellsPerM);
  }

  /** The row of a place; below 0 or beyond the last where it lies off the grid. */
  int row(double y) {
    return (int) Math.floor((y - south) * cellsPerM);
  }

  /** The number of the cell of a place, row by row; -1 off the grid. */
  int cell(double x, double y) {
    int column = column(x);
    int row = row(y);
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  }

  /** East of the west edge of a column by a part of a cell. */
  double x(int column, double part) {
    return west + (column + part) * cellM;
  }

  /** North of the south edge of a row by a part of a cell. */
  double y(int row, double part) {
    return south + (row + part) * cellM;
  }

  /** Steps from cell to neighbouring cell that a leg makes, straight ones. */
  long steps(double ax, double ay, double bx, double by) {
    return Math.abs((long) column(ax) - column(bx)) + Math.abs((long) row(ay) - row(by));
  }

  int firstRow(double ay, double by) {
    return row(Math.min(ay, by) - marginM);
  }

  int lastRow(double ay, double by) {
    return row(Math.max(ay, by) + marginM);
  }

  /** The first column that a leg touches in a row, one of those from first to last. */
  int firstColumn(int row, double ax, double ay, double bx, double by) {
    double x0 = xAt(y(row, 0) - marginM, ax, ay, bx, by);
    double x1 = xAt(y(row, 1) + marginM, ax, ay, bx, by);
    return column(Math.min(x0, x1) - marginM);
  }

  /** The last column that a leg touches in a row, one of those from first to last. */
  int lastColumn(int row, double ax, double ay, double bx, double by) {
    double x0 = xAt(y(row, 0) - marginM, ax, ay, bx, by);
    double x1 = xAt(y(row, 1) + marginM, ax, ay, bx, by);
    return column(Math.max(x0, x1) + marginM);
  }

  /** Where the leg is at that height, or its nearer end where it does not reach it. */
  private static double xAt(double y, double ax, double ay, double bx, double by) {
    if (ay == by) {
      // a level leg has no one place: one end for the south edge of its row, one for the north
      return y < ay ? ax : bx;
    }
    double part = Math.max(0, Math.min(1, (y - ay) / (by - ay)));
    return ax + part * (bx - ax);
  }
}
