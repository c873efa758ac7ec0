package offing.watch.encounter;

import java.util.Arrays;

/**
 * Goes through a {@link FoldedGrid} cell by cell and tells of each vessel who is within a range.
 * Chart metres. Owned by one thread; once it has grown, nothing is allocated.
 */
final class Rounds implements FoldedGrid.CellRuns {
  private final FoldedGrid grid;
  private final double rangeSquared;
  private Sweep sweep = new Nobody();

  /** The cell that is gone through, and the pieces around it, from and to by turns. */
  private int begin;

  private int end;
  private final int[] runs = new int[2 * 9];
  private int runsEnd;

  /** Who of these is in range of one vessel. */
  private int[] found = new int[64];

  Rounds(FoldedGrid grid, double rangeM) {
    this.grid = grid;
    rangeSquared = rangeM * rangeM;
  }

  /** Asks for nobody. */
  private static final class Nobody implements Sweep {
    @Override
    public boolean wants(int vessel) {
      return false;
    }

    @Override
    public void neighbour(int number, double eastM, double northM) {}
  }

  void go(Sweep whoAsks) {
    sweep = whoAsks;
    grid.cells(this);
  }

  @Override
  public void begin(int from, int to) {
    begin = from;
    end = to;
    runsEnd = 0;
  }

  @Override
  public void run(int from, int to) {
    if (from < to) {
      runs[runsEnd++] = from;
      runs[runsEnd++] = to;
    }
  }

  @Override
  public void end() {
    for (int at = begin; at < end; at++) {
      if (sweep.wants(grid.number(at))) {
        tell(at);
      }
    }
  }

  private void tell(int at) {
    double eastM = grid.eastM(at);
    double northM = grid.northM(at);
    int size = 0;
    for (int i = 0; i < runsEnd; i += 2) {
      int from = runs[i];
      int to = runs[i + 1];
      if (found.length < size + to - from) {
        found = Arrays.copyOf(found, 2 * (size + to - from));
      }
      size = grid.within(rangeSquared, eastM, northM, from, to, found, size);
    }
    for (int i = 0; i < size; i++) {
      int other = found[i];
      if (other != at) {
        sweep.neighbour(grid.number(other), grid.eastM(other) - eastM, grid.northM(other) - northM);
      }
    }
  }
}
