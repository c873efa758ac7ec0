package offing.assignment;

import java.util.Arrays;

/** Gives every row of a cost matrix a column of its own at the least total cost. */
final class ShortestPaths {
  /* First every row takes the column that costs it least, if nobody has that: with the row's price
   * at that cost and no prices of columns this is the optimum of those rows. Then for row after row
   * that is left a shortest augmenting path is sought by Dijkstra's algorithm over reduced costs,
   * and the prices (dual variables) are raised so that all reduced costs stay 0 or more: Jonker and
   * Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
   * problems", Computing 38 (1987), without its other first heuristics; Crouse, "On implementing 2D
   * rectangular assignment algorithms", IEEE Transactions on Aerospace and Electronic Systems 52
   * (2016), for more columns than rows. Columns are counted from 1; column 0 stands for the row
   * that is being placed.
   */
  private final double[][] costs;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;

  /** The row that has each column, from 1; 0 for none. */
  private final int[] rowOf;

  /** The column before each on the shortest path to it. */
  private final int[] before;

  /** The reduced cost of that path. */
  private final double[] length;

  private final boolean[] isDone;

  private ShortestPaths(double[][] costs) {
    this.costs = costs;
    columns = costs[0].length;
    rowPrice = new double[costs.length + 1];
    columnPrice = new double[columns + 1];
    rowOf = new int[columns + 1];
    before = new int[columns + 1];
    length = new double[columns + 1];
    isDone = new boolean[columns + 1];
  }

  /**
   * Returns the column of each row.
   *
   * @param costs finite, at least as many columns as rows, at least one row
   */
  static int[] assign(double[][] costs) {
    var paths = new ShortestPaths(costs);
    var isPlaced = new boolean[costs.length + 1];
    for (int row = 1; row <= costs.length; row++) {
      isPlaced[row] = paths.takesCheapest(row);
    }
    for (int row = 1; row <= costs.length; row++) {
      if (!isPlaced[row]) {
        paths.place(row);
      }
    }
    return paths.columnOfRow();
  }

  /** Whether nobody had it. */
  private boolean takesCheapest(int row) {
    int cheapest = 1;
    for (int column = 2; column <= columns; column++) {
      cheapest = costs[row - 1][column - 1] < costs[row - 1][cheapest - 1] ? column : cheapest;
    }
    rowPrice[row] = costs[row - 1][cheapest - 1];
    boolean isFree = rowOf[cheapest] == 0;
    if (isFree) {
      rowOf[cheapest] = row;
    }
    return isFree;
  }

  private void place(int row) {
    rowOf[0] = row;
    Arrays.fill(length, Double.POSITIVE_INFINITY);
    Arrays.fill(isDone, false);
    int column = 0;
    while (rowOf[column] != 0) {
      isDone[column] = true;
      lookFrom(column);
      int next = nearest();
      raisePrices(length[next]);
      column = next;
    }
    turnOver(column);
  }

  /** Who can be reached at less cost over the row that has this column. */
  private void lookFrom(int column) {
    int row = rowOf[column];
    for (int other = 1; other <= columns; other++) {
      double reduced = costs[row - 1][other - 1] - rowPrice[row] - columnPrice[other];
      if (!isDone[other] && reduced < length[other]) {
        length[other] = reduced;
        before[other] = column;
      }
    }
  }

  private int nearest() {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int column = 1; column <= columns; column++) {
      if (!isDone[column] && length[column] < least) {
        least = length[column];
        nearest = column;
      }
    }
    return nearest;
  }

  private void raisePrices(double by) {
    for (int column = 0; column <= columns; column++) {
      if (isDone[column]) {
        rowPrice[rowOf[column]] += by;
        columnPrice[column] -= by;
      } else {
        length[column] -= by;
      }
    }
  }

  /** Along the path everyone takes the next column, and the first row is placed. */
  private void turnOver(int last) {
    int column = last;
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  private int[] columnOfRow() {
    int[] columnOfRow = new int[costs.length];
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] != 0) {
        columnOfRow[rowOf[column] - 1] = column - 1;
      }
    }
    return columnOfRow;
  }
}
