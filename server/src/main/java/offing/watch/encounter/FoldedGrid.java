package offing.watch.encounter;

import java.util.Arrays;

/**
 * Places in square cells, sorted by counting; made anew for each step. Chart metres. Owned by one
 * thread; once it has grown, nothing is allocated.
 *
 * <p>There are two cells a place at least and four at most, however far apart the places lie: the
 * plane is folded, column by column and row by row, onto a torus of so many cells. Neighbouring
 * cells stay neighbours. What lies far off in truth may share a cell, so a distance is to be asked.
 */
final class FoldedGrid {
  /** Three columns side by side are three cells from here on. */
  private static final int LEAST_SIDE_BITS = 2;

  private static final int LEFT_OUT = -1;

  /**
   * Farther off, metres, is no place: doubles are too coarse there to say in which cell it lies.
   */
  private static final double FARTHEST_M = 1e12;

  private final double cellsPerM;
  private int columns;
  private int rows;

  /** Where each cell begins among the sorted; one more for the end. */
  private int[] first = {};

  /** By place. */
  private int[] cell = {};

  /** Sorted by cell, in each by number. */
  private int[] number = {};

  private double[] eastM = {};
  private double[] northM = {};

  FoldedGrid(double cellM) {
    cellsPerM = 1 / cellM;
  }

  /**
   * Sorts the first {@code count} places. NaN, infinities and what is off the Earth are left out.
   */
  void place(double[] eastM, double[] northM, int count) {
    fold(count);
    int cells = columns * rows;
    Arrays.fill(first, 0, cells + 1, 0);
    for (int i = 0; i < count; i++) {
      cell[i] = cellOf(eastM[i], northM[i]);
      if (cell[i] != LEFT_OUT) {
        first[cell[i]]++;
      }
    }
    int sum = 0;
    for (int i = 0; i <= cells; i++) {
      sum += first[i];
      first[i] = sum;
    }
    for (int i = count - 1; i >= 0; i--) {
      if (cell[i] != LEFT_OUT) {
        int at = --first[cell[i]];
        number[at] = i;
        this.eastM[at] = eastM[i];
        this.northM[at] = northM[i];
      }
    }
  }

  private void fold(int count) {
    int bits =
        Math.max(2 * LEAST_SIDE_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(count) + 1);
    columns = 1 << ((bits + 1) / 2);
    rows = 1 << (bits / 2);
    if (first.length <= 1 << bits) {
      first = new int[(1 << bits) + 1];
    }
    if (cell.length < count) {
      int capacity = Math.max(count, 2 * cell.length);
      cell = new int[capacity];
      number = new int[capacity];
      eastM = new double[capacity];
      northM = new double[capacity];
    }
  }

  private int cellOf(double east, double north) {
    if (!(Math.abs(east) <= FARTHEST_M && Math.abs(north) <= FARTHEST_M)) {
      return LEFT_OUT;
    }
    return row(north) * columns + column(east);
  }

  private int column(double east) {
    return (int) (long) Math.floor(east * cellsPerM) & (columns - 1);
  }

  private int row(double north) {
    return (int) (long) Math.floor(north * cellsPerM) & (rows - 1);
  }

  boolean isPlaced(int i) {
    return cell[i] != LEFT_OUT;
  }

  /** Shows {@code runs} who may be within a cell's width of a place. */
  void around(double east, double north, Runs runs) {
    if (cellOf(east, north) == LEFT_OUT) {
      return;
    }
    int column = column(east);
    int row = row(north);
    for (int side = -1; side <= 1; side++) {
      row(row + side, column - 1, column + 1, runs);
    }
  }

  /** Cells of one row, from column to column; in one run but at the fold. */
  private void row(int row, int west, int east, Runs runs) {
    int begin = (row & (rows - 1)) * columns;
    if (west >= 0 && east < columns) {
      runs.run(first[begin + west], first[begin + east + 1]);
      return;
    }
    for (int column = west; column <= east; column++) {
      int cell = begin + (column & (columns - 1));
      runs.run(first[cell], first[cell + 1]);
    }
  }

  /**
   * Shows {@code sink}, cell by cell, who is there and the pieces of those who may be within a
   * cell's width of them.
   */
  void cells(CellRuns sink) {
    int placed = first[columns * rows];
    int end;
    for (int begin = 0; begin < placed; begin = end) {
      int here = cell[number[begin]];
      end = first[here + 1];
      int column = here & (columns - 1);
      int row = here / columns;
      sink.begin(begin, end);
      for (int side = -1; side <= 1; side++) {
        row(row + side, column - 1, column + 1, sink);
      }
      sink.end();
    }
  }

  /**
   * Shows {@code sink} all who may be within a cell's width of each other, each two once: those of
   * one cell, and those of a cell and of the cells east, north-west, north and north-east of it.
   */
  void pairs(PairRuns sink) {
    int placed = first[columns * rows];
    int end;
    for (int begin = 0; begin < placed; begin = end) {
      int here = cell[number[begin]];
      end = first[here + 1];
      pairs(here, begin, end, sink);
    }
  }

  private void pairs(int here, int begin, int end, PairRuns sink) {
    int column = here & (columns - 1);
    int row = here / columns;
    if (column + 1 < columns) {
      sink.among(begin, end, first[here + 2]);
    } else {
      sink.among(begin, end, end);
      betweenFolded(begin, end, row, column + 1, column + 1, sink);
    }
    int north = ((row + 1) & (rows - 1)) * columns + column;
    if (column > 0 && column + 1 < columns) {
      sink.between(begin, end, first[north - 1], first[north + 2]);
    } else {
      betweenFolded(begin, end, row + 1, column - 1, column + 1, sink);
    }
  }

  private void betweenFolded(int begin, int end, int row, int west, int east, PairRuns sink) {
    for (int column = west; column <= east; column++) {
      int cell = (row & (rows - 1)) * columns + (column & (columns - 1));
      sink.between(begin, end, first[cell], first[cell + 1]);
    }
  }

  /**
   * Notes in {@code found}, behind so many, who of a piece is within a distance of a place; tells
   * how many there are then.
   */
  int within(double squared, double east, double north, int from, int to, int[] found, int size) {
    double[] easts = eastM;
    double[] norths = northM;
    int last = size;
    for (int at = from; at < to; at++) {
      double dx = easts[at] - east;
      double dy = norths[at] - north;
      // written always and kept where near: no branch for the processor to guess
      found[last] = at;
      last += dx * dx + dy * dy <= squared ? 1 : 0;
    }
    return last;
  }

  int number(int at) {
    return number[at];
  }

  double eastM(int at) {
    return eastM[at];
  }

  double northM(int at) {
    return northM[at];
  }

  /** Takes pieces of the sorted. */
  interface Runs {
    /** Those from the one to before the other. */
    void run(int from, int to);
  }

  /** Takes cells, each by its own piece of the sorted and then those around it. */
  interface CellRuns extends Runs {
    /** Those in the cell: from the one to before the other. */
    void begin(int from, int to);

    /** All around it were shown. */
    void end();
  }

  /** Takes pieces of the sorted who may be near each other. */
  interface PairRuns {
    /**
     * Those from {@code begin} to before {@code end}, each with all after it before {@code last}.
     */
    void among(int begin, int end, int last);

    /** Those from {@code begin} to before {@code end}, each with all of the other piece. */
    void between(int begin, int end, int from, int to);
  }
}
