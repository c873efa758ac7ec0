package offing.watch.encounter;

import java.util.Arrays;

/**
 * Who of a {@link FoldedGrid} is within a range of whom, by number. They are found cell by cell,
 * where all lies together in memory, and then put in order by counting. Chart metres. Owned by one
 * thread; once it has grown, nothing is allocated.
 */
final class Pairs implements FoldedGrid.PairRuns {
  private static final int FEW = 8;

  private final FoldedGrid grid;
  private final double rangeSquared;

  /** As found: the lower number of each pair in the upper half, and the higher in the lower. */
  private long[] pairs = new long[64];

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
      ordered = new int[pairs.length];
    }
    order(count);
  }

  @Override
  public void among(int begin, int end, int last) {
    for (int at = begin; at < end; at++) {
      meet(at, at + 1, last);
    }
  }

  @Override
  public void between(int begin, int end, int from, int to) {
    for (int at = begin; at < end; at++) {
      meet(at, from, to);
    }
  }

  private void meet(int at, int from, int to) {
    if (pairs.length < size + to - from) {
      pairs = Arrays.copyOf(pairs, 2 * (size + to - from));
    }
    double eastM = grid.eastM(at);
    double northM = grid.northM(at);
    int number = grid.number(at);
    int found = size;
    for (int other = from; other < to; other++) {
      double east = grid.eastM(other) - eastM;
      double north = grid.northM(other) - northM;
      // written always and kept where near: no branch for the processor to guess
      pairs[found] = pair(number, grid.number(other));
      found += east * east + north * north <= rangeSquared ? 1 : 0;
    }
    size = found;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  private static int low(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  private void order(int count) {
    Arrays.fill(first, 0, count + 1, 0);
    for (int i = 0; i < size; i++) {
      first[low(pairs[i])]++;
    }
    int sum = 0;
    for (int i = 0; i <= count; i++) {
      sum += first[i];
      first[i] = sum;
    }
    for (int i = 0; i < size; i++) {
      ordered[--first[low(pairs[i])]] = (int) pairs[i];
    }
    for (int i = 0; i < count; i++) {
      sort(first[i], first[i + 1]);
    }
  }

  /** Most have two or three to sort. */
  private void sort(int from, int to) {
    if (to - from > FEW) {
      Arrays.sort(ordered, from, to);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int number = ordered[i];
      int at = i;
      while (at > from && ordered[at - 1] > number) {
        ordered[at] = ordered[at - 1];
        at--;
      }
      ordered[at] = number;
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
