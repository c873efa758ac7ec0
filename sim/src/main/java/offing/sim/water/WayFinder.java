package offing.sim.water;

import java.util.Arrays;

/**
 * Finds ways over the water that keep off the land. Owned by one thread: it keeps its scratch
 * arrays between searches.
 *
 * <p>A straight leg where it has the preferred room; else A* (Hart, Nilsson, Raphael 1968) over the
 * cells in eight directions, where a cell costs the more the less room it has, and the string
 * pulled tight as far as it gives up no room. So a way runs down the middle of a channel and gives
 * a headland a berth, and has few corners. One who heeds lanes does not sail against them, nor
 * through anchorages, where a way about them is not much longer.
 */
public final class WayFinder {
  private static final int STRAIGHT = 10;
  private static final int DIAGONAL = 14;

  /** How many times dearer a cell with the least room is than one with the preferred room. */
  private static final int DEAREST = 5;

  /** Tenths by which the guess is stretched; 10 finds the cheapest way, and looks everywhere. */
  private static final int IMPATIENCE = 14;

  /** The share of the room along the found way that a pulled leg must keep. */
  private static final double KEPT = 0.85;

  /** How many times dearer a step against a lane's direction is, and one across it. Assumed. */
  private static final int OPPOSED = 10;

  private static final int CROSSED = 4;

  /** How many times dearer a step in an anchorage is. Assumed. */
  private static final int AMONG_SHIPS = 4;

  /** What land beside a lane costs less along it: by this. */
  private static final int FOLLOWED = 4;

  /** Length of a diagonal step, cells. */
  private static final double DIAGONAL_CELLS = 1.41421356;

  private static final int[] STEP_COLUMN = {1, 1, 0, -1, -1, -1, 0, 1};
  private static final int[] STEP_ROW = {0, 1, 1, 1, 0, -1, -1, -1};

  private final Water water;
  private final Grid grid;
  private final Search search;
  private final boolean heedsLanes;

  /** Heeds no lanes. */
  public WayFinder(Water water) {
    this(water, new Search(water.grid().size()), false);
  }

  private WayFinder(Water water, Search search, boolean heedsLanes) {
    this.water = water;
    this.search = search;
    this.heedsLanes = heedsLanes;
    grid = water.grid();
  }

  /** One for another draught of the same water, who heeds lanes. Shares this one's scratch. */
  public WayFinder heedingLanes(Water other) {
    return new WayFinder(other, search, true);
  }

  /**
   * The way between two places with {@link Water#LEAST_ROOM_M} or more; throws where the water does
   * not join them.
   *
   * @param preferredM room that is worth a detour, metres, from {@link Water#LEAST_ROOM_M} to
   *     {@link Water#MOST_ROOM_M}
   */
  public Way find(double x0, double y0, double x1, double y1, double preferredM) {
    if (isClear(x0, y0, x1, y1, preferredM)) {
      return new Way(new double[] {x0, x1}, new double[] {y0, y1});
    }
    int[] cells = cellsBetween(grid.cell(x0, y0), grid.cell(x1, y1), preferredM);
    var corners = new double[2][cells.length];
    for (int i = 0; i < cells.length; i++) {
      corners[0][i] = grid.eastM(cells[i]);
      corners[1][i] = grid.northM(cells[i]);
    }
    corners[0][0] = x0;
    corners[1][0] = y0;
    corners[0][cells.length - 1] = x1;
    corners[1][cells.length - 1] = y1;
    return pulled(corners[0], corners[1], preferredM);
  }

  private boolean isClear(double x0, double y0, double x1, double y1, double roomM) {
    return water.isClear(x0, y0, x1, y1, roomM)
        && !(heedsLanes
            && (water.lanes().isAstray(x0, y0, x1, y1)
                || water.anchorages().isCut(x0, y0, x1, y1)));
  }

  private int[] cellsBetween(int start, int goal, double preferredM) {
    if (start < 0 || goal < 0) {
      throw new IllegalArgumentException("a way must begin and end inside the area");
    }
    int[] dearness = dearness(preferredM);
    search.begin(start, guess(start, goal));
    while (search.open.size() > 0) {
      int cell = search.open.poll();
      if (cell == goal) {
        return traced(start, goal);
      }
      if (search.settle(cell)) {
        expand(cell, goal, dearness);
      }
    }
    throw new IllegalArgumentException(
        "no water joins "
            + grid.eastM(start)
            + ", "
            + grid.northM(start)
            + " and "
            + grid.eastM(goal)
            + ", "
            + grid.northM(goal));
  }

  /** What a straight step into a cell costs, by its metres of room; 0 where it is closed. */
  private static int[] dearness(double preferredM) {
    var dearness = new int[Distances.MOST_M + 1];
    for (int room = (int) Water.LEAST_ROOM_M; room <= Distances.MOST_M; room++) {
      double lack = Math.max(0, (preferredM - room) / preferredM);
      dearness[room] = (int) Math.rint(STRAIGHT * (1 + (DEAREST - 1) * lack * lack));
    }
    return dearness;
  }

  private void expand(int cell, int goal, int[] dearness) {
    int column = cell % grid.columns();
    int row = cell / grid.columns();
    for (int direction = 0; direction < 8; direction++) {
      int c = column + STEP_COLUMN[direction];
      int r = row + STEP_ROW[direction];
      if (c < 0 || r < 0 || c >= grid.columns() || r >= grid.rows()) {
        continue;
      }
      int next = r * grid.columns() + c;
      int dear = dearness[water.metres(next)];
      if (dear > 0) {
        int dearer = heedsLanes ? inLanes(next, direction, dear) : dear;
        reach(next, goal, direction, search.cost(cell) + step(direction, dearer));
      }
    }
  }

  private static int step(int direction, int dear) {
    return (direction & 1) == 0 ? dear : dear * DIAGONAL / STRAIGHT;
  }

  /** What a step costs where a lane may be: along one the land beside it counts less. */
  private int inLanes(int cell, int direction, int dear) {
    double length = (direction & 1) == 0 ? 1 : DIAGONAL_CELLS;
    double ux = STEP_COLUMN[direction] / length;
    double uy = STEP_ROW[direction] / length;
    double along = water.lanes().along(cell, ux, uy);
    if (Double.isNaN(along)) {
      return water.anchorages().isIn(cell) ? AMONG_SHIPS * dear : dear;
    }
    if (Lanes.follows(along)) {
      return STRAIGHT + (dear - STRAIGHT) / FOLLOWED;
    }
    return (Lanes.opposes(along) ? OPPOSED : CROSSED) * dear;
  }

  private void reach(int cell, int goal, int direction, int newCost) {
    if (search.reach(cell, direction, newCost)) {
      search.open.add(cell, newCost + guess(cell, goal));
    }
  }

  /** Every step at its cheapest, and a little impatience: a way may cost that much more. */
  private int guess(int cell, int goal) {
    int dx = Math.abs(cell % grid.columns() - goal % grid.columns());
    int dy = Math.abs(cell / grid.columns() - goal / grid.columns());
    int least = STRAIGHT * Math.max(dx, dy) + (DIAGONAL - STRAIGHT) * Math.min(dx, dy);
    return least * IMPATIENCE / STRAIGHT;
  }

  private int[] traced(int start, int goal) {
    var back = new int[64];
    int n = 0;
    for (int cell = goal; ; cell = before(cell)) {
      if (n == back.length) {
        back = Arrays.copyOf(back, 2 * n);
      }
      back[n++] = cell;
      if (cell == start) {
        break;
      }
    }
    var cells = new int[Math.max(2, n)];
    for (int i = 0; i < n; i++) {
      cells[i] = back[n - 1 - i];
    }
    cells[cells.length - 1] = goal;
    return cells;
  }

  private int before(int cell) {
    int direction = search.from(cell);
    return cell - STEP_ROW[direction] * grid.columns() - STEP_COLUMN[direction];
  }

  /** Keeps a point only where the leg past it would come nearer to land than the way found. */
  private Way pulled(double[] x, double[] y, double preferredM) {
    var way = new WayBuilder();
    int at = 0;
    while (at < x.length - 1) {
      way.add(x[at], y[at]);
      at = farthest(x, y, at, preferredM);
    }
    int end = x.length - 1;
    return way.ending(x[end], y[end]);
  }

  private int farthest(double[] x, double[] y, int from, double preferredM) {
    int best = from + 1;
    double least = preferredM;
    for (int to = from + 1; to < x.length; to++) {
      least = Math.min(least, water.roomM(x[to], y[to]));
      double needed = Math.max(Water.LEAST_ROOM_M, KEPT * least);
      if (to == from + 1 || isClear(x[from], y[from], x[to], y[to], needed)) {
        best = to;
      }
    }
    return best;
  }
}
