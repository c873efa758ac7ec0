package offing.sim.water;

import offing.area.Area;
import offing.area.Bounds;
import offing.area.Chart;

/** Square cells over an area's box in the chart plane. Row 0 is south, column 0 is west. */
record Grid(double westM, double southM, double cellM, int columns, int rows) {

  /** Points along each side of the box at which its extent in the chart plane is taken. */
  private static final int SAMPLES = 16;

  /** Half the square root of 2, rounded up. */
  private static final double HALF_DIAGONAL = 0.70711;

  static Grid over(Area area, double cellM) {
    Bounds box = area.bounds();
    Chart chart = area.chart();
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= SAMPLES; i++) {
      double lon = box.west() + (box.east() - box.west()) * i / SAMPLES;
      double lat = box.south() + (box.north() - box.south()) * i / SAMPLES;
      west = Math.min(west, chart.eastM(box.west(), lat));
      east = Math.max(east, chart.eastM(box.east(), lat));
      south = Math.min(south, chart.northM(lon, box.south()));
      north = Math.max(north, chart.northM(lon, box.north()));
    }
    return new Grid(
        west,
        south,
        cellM,
        (int) Math.ceil((east - west) / cellM),
        (int) Math.ceil((north - south) / cellM));
  }

  /** From the middle of a cell to its corner. */
  double halfDiagonalM() {
    return cellM * HALF_DIAGONAL;
  }

  int size() {
    return columns * rows;
  }

  /** The cell of a place, or -1 off the grid. */
  int cell(double eastM, double northM) {
    double column = Math.floor((eastM - westM) / cellM);
    double row = Math.floor((northM - southM) / cellM);
    if (!(column >= 0 && column < columns && row >= 0 && row < rows)) {
      return -1;
    }
    return ((int) row) * columns + ((int) column);
  }

  /** Middle of a cell. */
  double eastM(int cell) {
    return columnEastM(cell % columns);
  }

  /** Middle of a cell. */
  double northM(int cell) {
    return rowNorthM(cell / columns);
  }

  double columnEastM(int column) {
    return westM + (column + 0.5) * cellM;
  }

  double rowNorthM(int row) {
    return southM + (row + 0.5) * cellM;
  }
}
