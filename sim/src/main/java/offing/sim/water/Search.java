package offing.sim.water;

import java.util.Arrays;

/** What a search over the cells has found by now; kept between searches. Owned by one thread. */
final class Search {
  private static final byte NEW = 0;
  private static final int LAST = 126;

  /** Cells from which the search goes on, the nearest first. */
  final CellHeap open = new CellHeap();

  private final int[] cost;
  private final byte[] from;

  /** An even number's search has reached a cell, an odd one's settled it. */
  private final byte[] searched;

  private byte search = NEW;

  Search(int cells) {
    cost = new int[cells];
    from = new byte[cells];
    searched = new byte[cells];
  }

  /** Forgets the search before. */
  void begin(int start, int rank) {
    if (search == LAST) {
      Arrays.fill(searched, NEW);
      search = NEW;
    }
    search = (byte) (search + 2);
    open.clear();
    cost[start] = 0;
    searched[start] = search;
    open.add(start, rank);
  }

  int cost(int cell) {
    return cost[cell];
  }

  /** The direction from which a cell was reached. */
  int from(int cell) {
    return from[cell];
  }

  /** Settles a cell; tells whether it was open. */
  boolean settle(int cell) {
    if (searched[cell] != search) {
      return false;
    }
    searched[cell]++;
    return true;
  }

  /** Reaches a cell, unless it is settled or was reached as cheaply. */
  boolean reach(int cell, int direction, int newCost) {
    boolean isSettled = searched[cell] == search + 1;
    if (isSettled || (searched[cell] == search && cost[cell] <= newCost)) {
      return false;
    }
    searched[cell] = search;
    cost[cell] = newCost;
    from[cell] = (byte) direction;
    return true;
  }
}
