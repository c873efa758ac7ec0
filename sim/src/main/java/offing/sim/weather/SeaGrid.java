package offing.sim.weather;

import offing.area.Area;
import offing.area.Bounds;
import offing.area.Chart;
import offing.sim.water.Seaway;

/**
 * Cells of a kilometre over an area, and which of them have water in them. Off the grid weather is
 * as in the nearest cell. Immutable.
 */
final class SeaGrid {
  static final double CELL_M = 1_000;

  private static final double QUARTER_M = CELL_M / 4;
  private static final int PLACES = 5;

  private final double westM;
  private final double southM;
  private final int columns;
  private final int rows;
  private final boolean[] isWater;
  private final boolean[] isOpen;

  SeaGrid(Area area, Seaway water) {
    Bounds box = area.bounds();
    Chart chart = area.chart();
    westM = Math.min(chart.eastM(box.west(), box.south()), chart.eastM(box.west(), box.north()));
    southM = Math.min(chart.northM(box.west(), box.south()), chart.northM(box.east(), box.south()));
    double eastM =
        Math.max(chart.eastM(box.east(), box.south()), chart.eastM(box.east(), box.north()));
    double northM =
        Math.max(chart.northM(box.west(), box.north()), chart.northM(box.east(), box.north()));
    columns = Math.max(1, (int) Math.ceil((eastM - westM) / CELL_M));
    rows = Math.max(1, (int) Math.ceil((northM - southM) / CELL_M));
    isWater = new boolean[columns * rows];
    isOpen = new boolean[columns * rows];
    for (int cell = 0; cell < isWater.length; cell++) {
      int wet = wetPlaces(water, eastM(cell), northM(cell));
      isWater[cell] = wet > 0;
      isOpen[cell] = wet > PLACES / 2;
    }
  }

  /** Of the middle of a cell and those of its quarters. */
  private static int wetPlaces(Seaway water, double east, double north) {
    return wet(water, east, north)
        + wet(water, east - QUARTER_M, north - QUARTER_M)
        + wet(water, east - QUARTER_M, north + QUARTER_M)
        + wet(water, east + QUARTER_M, north - QUARTER_M)
        + wet(water, east + QUARTER_M, north + QUARTER_M);
  }

  private static int wet(Seaway water, double east, double north) {
    return water.roomM(east, north) > 0 ? 1 : 0;
  }

  int size() {
    return isWater.length;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  double westM() {
    return westM;
  }

  double southM() {
    return southM;
  }

  double widthM() {
    return columns * CELL_M;
  }

  double heightM() {
    return rows * CELL_M;
  }

  /** Whether it has any water. */
  boolean isWater(int cell) {
    return isWater[cell];
  }

  /** Whether most of it is water. */
  boolean isOpen(int cell) {
    return isOpen[cell];
  }

  /** The cell of a place, or the nearest one. */
  int cell(double eastM, double northM) {
    int column = (int) ((eastM - westM) / CELL_M);
    int row = (int) ((northM - southM) / CELL_M);
    int inColumn = Math.max(0, Math.min(columns - 1, column));
    return Math.max(0, Math.min(rows - 1, row)) * columns + inColumn;
  }

  /**
   * A place between the middles of the four nearest cells, found once for all quantities that are
   * asked for there. Owned by whoever asks.
   */
  final class Spot {
    private double atEastM = Double.NaN;
    private double atNorthM = Double.NaN;
    private int cell;
    private double acrossShare;
    private double upShare;

    /** Goes to a place; whether that is another than before. */
    boolean goTo(double eastM, double northM) {
      if (eastM == atEastM && northM == atNorthM) {
        return false;
      }
      atEastM = eastM;
      atNorthM = northM;
      double x = Math.max(0, Math.min(columns - 1.0, (eastM - westM) / CELL_M - 0.5));
      double y = Math.max(0, Math.min(rows - 1.0, (northM - southM) / CELL_M - 0.5));
      int column = Math.min((int) x, Math.max(0, columns - 2));
      int row = Math.min((int) y, Math.max(0, rows - 2));
      cell = row * columns + column;
      acrossShare = x - column;
      upShare = y - row;
      return true;
    }

    /** A quantity there, by its values in the cells. */
    double of(double[] values) {
      int right = columns > 1 ? 1 : 0;
      int above = rows > 1 ? columns : 0;
      double south = values[cell] + acrossShare * (values[cell + right] - values[cell]);
      double north =
          values[cell + above]
              + acrossShare * (values[cell + above + right] - values[cell + above]);
      return south + upShare * (north - south);
    }
  }

  /** Middle of a cell, chart metres. */
  double eastM(int cell) {
    return westM + (cell % columns + 0.5) * CELL_M;
  }

  double northM(int cell) {
    int row = cell / columns;
    return southM + (row + 0.5) * CELL_M;
  }
}
