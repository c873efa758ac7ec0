package offing.watch.encounter;

import java.util.Arrays;

/**
 * Who of a {@link FoldedGrid} is within a range of one place, by number. Chart metres. Owned by one
 * thread and used again for the next place.
 */
final class Neighbours implements FoldedGrid.Runs {
  private final FoldedGrid grid;
  private final double rangeSquared;
  private double eastM;
  private double northM;

  /** Number, and where it is among the sorted, in the upper and the lower half. */
  private long[] found = new long[64];

  private int size;

  Neighbours(FoldedGrid grid, double rangeM) {
    this.grid = grid;
    rangeSquared = rangeM * rangeM;
  }

  /** Looks for those within range of a place. */
  void look(double eastM, double northM) {
    this.eastM = eastM;
    this.northM = northM;
    size = 0;
    grid.around(eastM, northM, this);
    if (size > 1) {
      Arrays.sort(found, 0, size);
    }
  }

  @Override
  public void run(int from, int to) {
    if (found.length < size + to - from) {
      found = Arrays.copyOf(found, 2 * (size + to - from));
    }
    for (int other = from; other < to; other++) {
      double east = grid.eastM(other) - eastM;
      double north = grid.northM(other) - northM;
      if (east * east + north * north <= rangeSquared) {
        found[size++] = (long) grid.number(other) << Integer.SIZE | other;
      }
    }
  }

  int size() {
    return size;
  }

  int number(int i) {
    return (int) (found[i] >>> Integer.SIZE);
  }

  /** How far off that is, metres. */
  double rangeM(int i) {
    double east = grid.eastM((int) found[i]) - eastM;
    double north = grid.northM((int) found[i]) - northM;
    return Math.sqrt(east * east + north * north);
  }
}
