package offing.watch.encounter;

import java.util.Arrays;

/**
 * Who of a {@link FoldedGrid} is within a range of whom, by number. They are found cell by cell,
 * where all lies together in memory, and then put in order by counting. Chart metres. Owned by one
 * thread; once it has grown, nothing is allocated.
 */
final class Pairs implements FoldedGrid.Runs {
  private final FoldedGrid grid;
  private final double rangeSquared;

  /** As found: the lower number of each pair, and the higher. */
  private int[] low = new int[64];

  private int[] high = new int[64];
  private int size;

  /** Where the pairs of each lower number begin among those in order; one more for the end. */
  private int[] first = {};

  private int[] ordered = {};

  Pairs(FoldedGrid grid, double rangeM) {
    this.grid = grid;
    rangeSquared = rangeM * rangeM;
  }

  /** Looks for all pairs of the {@code count} that were placed. */
  void look(int count) {
    size = 0;
    grid.pairs(this);
    if (first.length <= count) {
      first = new int[Math.max(count + 1, 2 * first.length)];
    }
    if (ordered.length < size) {
      ordered = new int[low.length];
    }
    order(count);
  }

  @Override
  public void run(int at, int from, int to) {
    if (low.length < size + to - from) {
      low = Arrays.copyOf(low, 2 * (size + to - from));
      high = Arrays.copyOf(high, low.length);
    }
    double eastM = grid.eastM(at);
    double northM = grid.northM(at);
    int number = grid.number(at);
    for (int other = from; other < to; other++) {
      double east = grid.eastM(other) - eastM;
      double north = grid.northM(other) - northM;
      // written always and kept where near: no branch for the processor to guess
      low[size] = Math.min(number, grid.number(other));
      high[size] = Math.max(number, grid.number(other));
      size += east * east + north * north <= rangeSquared ? 1 : 0;
    }
  }

  private void order(int count) {
    Arrays.fill(first, 0, count + 1, 0);
    for (int i = 0; i < size; i++) {
      first[low[i]]++;
    }
    int sum = 0;
    for (int i = 0; i <= count; i++) {
      sum += first[i];
      first[i] = sum;
    }
    for (int i = 0; i < size; i++) {
      ordered[--first[low[i]]] = high[i];
    }
    for (int i = 0; i < count; i++) {
      if (first[i + 1] - first[i] > 1) {
        Arrays.sort(ordered, first[i], first[i + 1]);
      }
    }
  }

  /** Where the pairs of a lower number begin. */
  int begin(int number) {
    return first[number];
  }

  /** Before where they end. */
  int end(int number) {
    return first[number + 1];
  }

  /** The higher number of a pair. */
  int other(int i) {
    return ordered[i];
  }
}
