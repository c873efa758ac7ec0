package offing.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pairs rows with columns, each with one at most, so that the sum of all costs is the least there
 * is: a pair costs what it costs, a row and a column that stay alone cost {@code apart} together.
 * Pairs that cost {@code apart} or more are none.
 *
 * <p>Who can reach each other through such pairs is solved by itself: near everything at sea is
 * alone with one other.
 */
final class Assignment {
  private final double[][] costs;
  private final double apart;
  private final int columns;
  private final int[] columnOfRow;
  private final boolean[] isRowMet;
  private final boolean[] isColumnMet;

  private Assignment(double[][] costs, int columns, double apart) {
    this.costs = costs;
    this.columns = columns;
    this.apart = apart;
    columnOfRow = new int[costs.length];
    Arrays.fill(columnOfRow, -1);
    isRowMet = new boolean[costs.length];
    isColumnMet = new boolean[columns];
  }

  /**
   * Returns the column of each row, or -1.
   *
   * @param costs a row each, all of {@code columns} entries, none negative
   */
  static int[] of(double[][] costs, int columns, double apart) {
    var assignment = new Assignment(costs, columns, apart);
    for (int row = 0; row < costs.length; row++) {
      if (!assignment.isRowMet[row]) {
        assignment.solveAround(row);
      }
    }
    return assignment.columnOfRow;
  }

  private void solveAround(int first) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> reached = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    isRowMet[first] = true;
    while (!open.isEmpty()) {
      int row = open.remove();
      rows.add(row);
      for (int column = 0; column < columns; column++) {
        if (costs[row][column] < apart && !isColumnMet[column]) {
          isColumnMet[column] = true;
          reached.add(column);
          meetRowsOf(column, open);
        }
      }
    }
    if (!reached.isEmpty()) {
      solve(rows, reached);
    }
  }

  private void meetRowsOf(int column, Deque<Integer> open) {
    for (int row = 0; row < costs.length; row++) {
      if (costs[row][column] < apart && !isRowMet[row]) {
        isRowMet[row] = true;
        open.add(row);
      }
    }
  }

  /** The shorter side is what the paths are sought for. */
  private void solve(List<Integer> rows, List<Integer> reached) {
    boolean turned = rows.size() > reached.size();
    List<Integer> fewer = turned ? reached : rows;
    List<Integer> more = turned ? rows : reached;
    var block = new double[fewer.size()][more.size()];
    for (int i = 0; i < fewer.size(); i++) {
      for (int j = 0; j < more.size(); j++) {
        int row = turned ? more.get(j) : fewer.get(i);
        int column = turned ? fewer.get(i) : more.get(j);
        block[i][j] = Math.min(apart, costs[row][column]);
      }
    }
    int[] found = ShortestPaths.assign(block);
    for (int i = 0; i < found.length; i++) {
      if (block[i][found[i]] < apart) {
        int row = turned ? more.get(found[i]) : fewer.get(i);
        columnOfRow[row] = turned ? fewer.get(i) : more.get(found[i]);
      }
    }
  }
}
