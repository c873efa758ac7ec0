package offing.sim.water;

import java.util.BitSet;

/**
 * Distance from the middle of each cell to the middle of the nearest marked one, in whole metres
 * rounded down, capped at {@link #MOST_M}. Exact Euclidean, in two passes (Meijster, Roerdink and
 * Hesselink, "A general algorithm for computing distance transforms in linear time", 2000); a
 * window of a reach of cells is enough because of the cap.
 */
final class Distances {
  /** More is not told apart, metres. */
  static final int MOST_M = 2_500;

  private final Grid grid;
  private final int reach;

  private Distances(Grid grid) {
    this.grid = grid;
    reach = (int) Math.ceil(MOST_M / grid.cellM());
  }

  static short[] metres(Grid grid, BitSet marked) {
    var distances = new Distances(grid);
    return distances.alongRows(distances.alongColumns(marked));
  }

  /** Cells to the nearest marked one in the same column, capped at the reach. */
  private short[] alongColumns(BitSet marked) {
    int columns = grid.columns();
    var cells = new short[grid.size()];
    for (int i = 0; i < cells.length; i++) {
      int below = i < columns ? reach : cells[i - columns] + 1;
      cells[i] = (short) (marked.get(i) ? 0 : Math.min(reach, below));
    }
    for (int i = cells.length - columns - 1; i >= 0; i--) {
      cells[i] = (short) Math.min(cells[i], cells[i + columns] + 1);
    }
    return cells;
  }

  private short[] alongRows(short[] vertical) {
    var result = new short[grid.size()];
    var envelope = new LowerEnvelope(grid.columns());
    for (int row = 0; row < grid.rows(); row++) {
      int from = row * grid.columns();
      envelope.build(vertical, from, reach);
      for (int column = 0; column < grid.columns(); column++) {
        double cells = Math.sqrt(envelope.squareAt(column));
        result[from + column] = (short) Math.min(MOST_M, (int) (cells * grid.cellM()));
      }
    }
    return result;
  }

  /** The least of the parabolas (column - c)² + v² over a row. */
  private static final class LowerEnvelope {
    private final int[] apex;
    private final long[] height;
    private final int[] start;
    private final int columns;
    private int last;
    private int reader;

    LowerEnvelope(int columns) {
      this.columns = columns;
      apex = new int[columns];
      height = new long[columns];
      start = new int[columns];
    }

    void build(short[] vertical, int from, int reach) {
      last = -1;
      reader = 0;
      for (int column = 0; column < columns; column++) {
        int v = vertical[from + column];
        if (v < reach) {
          add(column, (long) v * v);
        }
      }
    }

    private void add(int column, long square) {
      int begins = 0;
      while (last >= 0) {
        begins = meets(last, column, square);
        if (begins > start[last]) {
          break;
        }
        last--;
      }
      if (last < 0) {
        begins = 0;
      }
      if (begins < columns) {
        last++;
        apex[last] = column;
        height[last] = square;
        start[last] = begins;
      }
    }

    /** First column at which a new parabola lies below an old one. */
    private int meets(int old, int column, long square) {
      long a = apex[old];
      long top = (long) column * column - a * a + square - height[old];
      return (int) Math.min(columns, Math.max(0, Math.floorDiv(top, 2 * (column - a)) + 1));
    }

    double squareAt(int column) {
      if (last < 0) {
        return Double.POSITIVE_INFINITY;
      }
      while (reader < last && start[reader + 1] <= column) {
        reader++;
      }
      long d = (long) column - apex[reader];
      return d * d + height[reader];
    }
  }
}
