package offing.picture;

import java.util.Arrays;

/**
 * A grid over the chart plane that finds the tracks near a place. Rebuilt by a counting sort
 * whenever it is asked about another moment. Owned by the run's thread.
 *
 * <p>Row by row, so that the three cells beside each other are one stretch; what lies outside of
 * the area is in the cells at its edge.
 */
final class TrackGrid {
  /** Edge of a cell, chart metres: no gate is wider, so nine cells hold every candidate. */
  static final double CELL_M = 500;

  /** Plots of a tick are at most so much older than its end, but for those that came late. */
  static final long SPAN_MS = 1_000;

  /** Numbers of an item: its place, and the two of {@link Motion#reach}. */
  private static final int NUMBERS = 4;

  private final double westM;
  private final double southM;
  private final int columns;
  private final int rows;

  /** Where each cell begins in the items. */
  private final int[] starts;

  /** Cells in which somebody may be asked for. */
  private final boolean[] isWanted;

  /** By slot, -1 for who is not met. */
  private int[] cells = {};

  /** By slot: where a straight run takes it. */
  private double[] places = {};

  private int[] items = {};
  private double[] numbers = {};

  TrackGrid(Extent extent) {
    westM = extent.westM();
    southM = extent.southM();
    columns = (int) ((extent.eastM() - westM) / CELL_M) + 1;
    rows = (int) ((extent.northM() - southM) / CELL_M) + 1;
    starts = new int[columns * rows + 1];
    isWanted = new boolean[columns * rows];
  }

  /** Takes what is near a place. */
  @FunctionalInterface
  interface Visitor {
    void accept(int slot);
  }

  /**
   * Sorts every live track that may be met, at where a straight run takes it by then, less half of
   * {@link #SPAN_MS}.
   */
  void rebuild(TrackTable table, long atMs) {
    Arrays.fill(isWanted, true);
    sort(table, atMs, true);
  }

  /** The same, but leaves out who is not near any of those plots: nobody may be asked for there. */
  void rebuild(TrackTable table, long atMs, PlotBatch plots) {
    Arrays.fill(isWanted, false);
    for (int plot = 0; plot < plots.size(); plot++) {
      want(plots.eastM[plot], plots.northM[plot]);
    }
    sort(table, atMs, true);
  }

  /** Sorts who is tentative no more, at that very moment; for {@link #nearer} alone. */
  void rebuildConfirmed(TrackTable table, long atMs) {
    Arrays.fill(isWanted, true);
    sort(table, atMs, false);
  }

  private void want(double eastM, double northM) {
    int west = column(eastM - CELL_M);
    int end = column(eastM + CELL_M) + 1;
    int north = row(northM + CELL_M);
    for (int y = row(northM - CELL_M); y <= north; y++) {
      Arrays.fill(isWanted, y * columns + west, y * columns + end, true);
    }
  }

  /** For gates tracks are put where they are in the middle of the span that ends then. */
  private void sort(TrackTable table, long endMs, boolean isGated) {
    int size = table.slotCount();
    long atMs = isGated ? endMs - SPAN_MS / 2 : endMs;
    reserve(size);
    for (int slot = 0; slot < size; slot++) {
      cells[slot] = -1;
      if (isMet(table, slot, isGated)) {
        place(table, slot, atMs);
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    for (int slot = size - 1; slot >= 0; slot--) {
      if (cells[slot] >= 0) {
        int item = --starts[cells[slot]];
        put(slot, item);
        if (isGated) {
          double noise = Noise.turning(table, slot);
          double hull = Noise.hull(table, slot);
          table.motion.reach(slot, atMs, SPAN_MS, noise, hull, numbers, item * NUMBERS + 2);
        }
      }
    }
  }

  private void place(TrackTable table, int slot, long atMs) {
    double eastM = table.motion.eastMAt(slot, atMs);
    double northM = table.motion.northMAt(slot, atMs);
    int cell = row(northM) * columns + column(eastM);
    if (isWanted[cell]) {
      places[2 * slot] = eastM;
      places[2 * slot + 1] = northM;
      cells[slot] = cell;
      starts[cell]++;
    }
  }

  private void put(int slot, int item) {
    items[item] = slot;
    numbers[item * NUMBERS] = places[2 * slot];
    numbers[item * NUMBERS + 1] = places[2 * slot + 1];
  }

  private void reserve(int size) {
    if (cells.length < size) {
      cells = new int[size * 2];
      places = new double[size * 2 * 2];
      items = new int[size * 2];
      numbers = new double[size * 2 * NUMBERS];
    }
    Arrays.fill(starts, 0);
  }

  /** A track that is lost is found again by its MMSI alone; tracks of aids stay where they are. */
  private static boolean isMet(TrackTable table, int slot, boolean isTentativeMet) {
    return table.isLive(slot)
        && table.status[slot] != TrackStatus.LOST
        && (isTentativeMet || table.status[slot] != TrackStatus.TENTATIVE)
        && table.motion.hasPlace(slot);
  }

  /** Tells the visitor each track in the cell of the place and the eight around it. */
  void near(double eastM, double northM, Visitor visitor) {
    nearer(eastM, northM, Double.POSITIVE_INFINITY, visitor);
  }

  /** Tells the visitor, of the same, each track no farther from the place than so many metres. */
  void nearer(double eastM, double northM, double farM, Visitor visitor) {
    double aroundM = Math.min(CELL_M, farM);
    int north = row(northM + aroundM);
    for (int y = row(northM - aroundM); y <= north; y++) {
      int end = end(y, eastM + aroundM);
      for (int i = begin(y, eastM - aroundM); i < end; i++) {
        if (square(i, eastM, northM) <= farM * farM) {
          visitor.accept(items[i]);
        }
      }
    }
  }

  /**
   * Tells the visitor, of the same, each track in the gate of which a place can lie that was
   * measured within {@link #SPAN_MS} before the moment; a few others too.
   *
   * @param own largest eigenvalue of the measurement's covariance, square metres
   */
  void within(double eastM, double northM, double own, Visitor visitor) {
    int north = row(northM + CELL_M);
    for (int y = row(northM - CELL_M); y <= north; y++) {
      int end = end(y, eastM + CELL_M);
      for (int i = begin(y, eastM - CELL_M); i < end; i++) {
        if (isReached(i, square(i, eastM, northM), own)) {
          visitor.accept(items[i]);
        }
      }
    }
  }

  private boolean isReached(int item, double square, double own) {
    double fixedM = numbers[item * NUMBERS + 2];
    double gated = Gate.SQUARED * (numbers[item * NUMBERS + 3] + own);
    boolean isFar = square > 2 * (fixedM * fixedM + gated); // saves most of the roots
    double mostM = isFar ? 0 : fixedM + Math.sqrt(gated);
    return square <= mostM * mostM;
  }

  private double square(int item, double eastM, double northM) {
    double dx = numbers[item * NUMBERS] - eastM;
    double dy = numbers[item * NUMBERS + 1] - northM;
    return dx * dx + dy * dy;
  }

  /** First item of a row's cells from there on. */
  private int begin(int row, double fromEastM) {
    return starts[row * columns + column(fromEastM)];
  }

  /** The item after the last one of a row's cells up to there. */
  private int end(int row, double toEastM) {
    return starts[row * columns + column(toEastM) + 1];
  }

  private int column(double eastM) {
    return clamp((eastM - westM) / CELL_M, columns);
  }

  private int row(double northM) {
    return clamp((northM - southM) / CELL_M, rows);
  }

  private static int clamp(double cell, int count) {
    return (int) Math.max(0, Math.min(count - 1, Math.floor(cell)));
  }
}
