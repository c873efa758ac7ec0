package offing.assignment;

import java.util.Arrays;
import org.agrona.collections.IntArrayList;

/**
 * Pairs rows with columns, each with one at most, so that what all pairs save together, against
 * everyone staying alone, is the most there is.
 *
 * <p>Who can reach each other through offered pairs is solved by itself: near everything at sea is
 * alone with one other. Where a single row or column is what all others of such a group want, the
 * best pair is the answer; else shortest augmenting paths find it. A group of more than {@value
 * #MOST_ROWS} on its shorter side, which no sea makes, is paired greedily, so that nobody's
 * nonsense takes a minute.
 *
 * <p>A working object: begun, offered pairs, solved, asked, begun again. Owned by one thread.
 */
public final class BestPairs {
  private static final int MOST_ROWS = 300;
  private static final int NONE = -1;

  private int[] rowNode = {};
  private int[] columnNode = {};
  private int[] columnOf = {};
  private final IntArrayList rows = new IntArrayList();
  private final IntArrayList columns = new IntArrayList();

  /** The pairs. */
  private final IntArrayList pairRow = new IntArrayList();

  private final IntArrayList pairColumn = new IntArrayList();
  private double[] saving = new double[64];

  /** Union-find over nodes, rows and columns in the order in which they were first offered. */
  private final IntArrayList parent = new IntArrayList();

  /** The pairs of a group as a chain: from its root node the first, from pair to pair the next. */
  private int[] first = {};

  private int[] last = {};
  private int[] next = {};

  private final Group group = new Group();

  /** Forgets the pairs of before; rows and columns are numbered from 0. */
  public void begin(int rowCount, int columnCount) {
    rowNode = cleared(rowNode, rows, rowCount);
    columnOf = cleared(columnOf, rows, rowCount);
    columnNode = cleared(columnNode, columns, columnCount);
    rows.clear();
    columns.clear();
    pairRow.clear();
    pairColumn.clear();
    parent.clear();
  }

  private static int[] cleared(int[] array, IntArrayList touched, int size) {
    for (int i = 0; i < touched.size(); i++) {
      array[touched.getInt(i)] = NONE;
    }
    if (array.length >= size) {
      return array;
    }
    int[] longer = new int[Math.max(64, size * 2)];
    Arrays.fill(longer, NONE);
    return longer;
  }

  /**
   * Offers a pair.
   *
   * @param saved what it saves against both staying alone, over 0; each pair once
   */
  public void offer(int row, int column, double saved) {
    if (rowNode[row] == NONE) {
      rowNode[row] = newNode();
      rows.addInt(row);
    }
    if (columnNode[column] == NONE) {
      columnNode[column] = newNode();
      columns.addInt(column);
    }
    if (pairRow.size() == saving.length) {
      saving = Arrays.copyOf(saving, saving.length * 2);
    }
    saving[pairRow.size()] = saved;
    pairRow.addInt(row);
    pairColumn.addInt(column);
    int a = root(rowNode[row]);
    int b = root(columnNode[column]);
    parent.setInt(Math.max(a, b), Math.min(a, b));
  }

  private int newNode() {
    parent.addInt(parent.size());
    return parent.size() - 1;
  }

  private int root(int node) {
    int at = node;
    while (parent.getInt(at) != at) {
      parent.setInt(at, parent.getInt(parent.getInt(at)));
      at = parent.getInt(at);
    }
    return at;
  }

  /** Finds the pairs. */
  public void solve() {
    chain();
    for (int node = 0; node < parent.size(); node++) {
      if (parent.getInt(node) == node) {
        solveGroup(node);
      }
    }
  }

  /** The column of a row, -1 where it stays alone. */
  public int columnOf(int row) {
    return columnOf[row];
  }

  private void chain() {
    int nodes = parent.size();
    int pairs = pairRow.size();
    if (first.length < nodes) {
      first = new int[nodes * 2];
      last = new int[nodes * 2];
    }
    if (next.length < pairs) {
      next = new int[pairs * 2];
    }
    Arrays.fill(first, 0, nodes, NONE);
    for (int pair = 0; pair < pairs; pair++) {
      int root = root(rowNode[pairRow.getInt(pair)]);
      if (first[root] == NONE) {
        first[root] = pair;
      } else {
        next[last[root]] = pair;
      }
      last[root] = pair;
      next[pair] = NONE;
    }
  }

  private void solveGroup(int root) {
    int pair = first[root];
    if (next[pair] == NONE) {
      take(pair);
      return;
    }
    int best = pair;
    boolean isOneRow = true;
    boolean isOneColumn = true;
    for (int other = next[pair]; other != NONE; other = next[other]) {
      isOneRow &= pairRow.getInt(other) == pairRow.getInt(pair);
      isOneColumn &= pairColumn.getInt(other) == pairColumn.getInt(pair);
      best = saving[other] > saving[best] ? other : best;
    }
    if (isOneRow || isOneColumn) {
      take(best);
    } else {
      group.solve(pair);
    }
  }

  private void take(int pair) {
    columnOf[pairRow.getInt(pair)] = pairColumn.getInt(pair);
  }

  /** Several rows that want several columns. */
  private final class Group {
    private final IntArrayList its = new IntArrayList();
    private final IntArrayList itsRows = new IntArrayList();
    private final IntArrayList itsColumns = new IntArrayList();

    void solve(int firstPair) {
      its.clear();
      itsRows.clear();
      itsColumns.clear();
      for (int pair = firstPair; pair != NONE; pair = next[pair]) {
        its.addInt(pair);
        place(itsRows, rowNode, pairRow.getInt(pair));
        place(itsColumns, columnNode, pairColumn.getInt(pair));
      }
      if (Math.min(itsRows.size(), itsColumns.size()) > MOST_ROWS) {
        solveGreedily();
      } else {
        solveByPaths();
      }
    }

    /** From here on the node's place says which one it is in the block: nodes are done with. */
    private void place(IntArrayList members, int[] nodes, int member) {
      int at = -nodes[member] - 2;
      boolean isPlaced = at >= 0 && at < members.size() && members.getInt(at) == member;
      if (!isPlaced) {
        members.addInt(member);
        nodes[member] = -(members.size() - 1) - 2;
      }
    }

    private int rowAt(int pair) {
      return -rowNode[pairRow.getInt(pair)] - 2;
    }

    private int columnAt(int pair) {
      return -columnNode[pairColumn.getInt(pair)] - 2;
    }

    /** The shorter side is what the paths are sought for. */
    private void solveByPaths() {
      boolean turned = itsRows.size() > itsColumns.size();
      int fewer = turned ? itsColumns.size() : itsRows.size();
      int more = turned ? itsRows.size() : itsColumns.size();
      var block = new double[fewer][more];
      for (int i = 0; i < its.size(); i++) {
        int pair = its.getInt(i);
        int row = turned ? columnAt(pair) : rowAt(pair);
        int column = turned ? rowAt(pair) : columnAt(pair);
        block[row][column] = -saving[pair];
      }
      int[] found = ShortestPaths.assign(block);
      for (int i = 0; i < found.length; i++) {
        if (block[i][found[i]] < 0) {
          int row = itsRows.getInt(turned ? found[i] : i);
          columnOf[row] = itsColumns.getInt(turned ? i : found[i]);
        }
      }
    }

    private void solveGreedily() {
      its.sort(
          (a, b) ->
              saving[a] == saving[b]
                  ? Integer.compare(a, b)
                  : Double.compare(saving[b], saving[a]));
      var isTaken = new boolean[itsColumns.size()];
      for (int i = 0; i < its.size(); i++) {
        int pair = its.getInt(i);
        if (columnOf[pairRow.getInt(pair)] == NONE && !isTaken[columnAt(pair)]) {
          isTaken[columnAt(pair)] = true;
          take(pair);
        }
      }
    }
  }
}
