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

  /** Numbers of an item: place and reach. */
  private static final int NUMBERS = 3;

  private final double westM;
  private final double southM;
  private final int columns;
  private final int rows;

  /** Where each cell begins in the items. */
  private final int[] starts;

  /** By slot, -1 for who is not met. */
  private int[] cells = {};

  private int[] items = {};
  private double[] numbers = {};

  TrackGrid(Extent extent) {
    westM = extent.westM();
    southM = extent.southM();
    columns = (int) ((extent.eastM() - westM) / CELL_M) + 1;
    rows = (int) ((extent.northM() - southM) / CELL_M) + 1;
    starts = new int[columns * rows + 1];
  }

  /** Takes what is near a place. */
  @FunctionalInterface
  interface Visitor {
    void accept(int slot);
  }

  /** Sorts every live track that may be met, at where a straight run takes it by then. */
  void rebuild(TrackTable table, long atMs) {
    int size = table.slotCount();
    reserve(size);
    for (int slot = 0; slot < size; slot++) {
      cells[slot] = -1;
      if (isMet(table, slot)) {
        int column = column(table.motion.eastMAt(slot, atMs));
        cells[slot] = row(table.motion.northMAt(slot, atMs)) * columns + column;
        starts[cells[slot]]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    for (int slot = size - 1; slot >= 0; slot--) {
      if (cells[slot] >= 0) {
        put(table, slot, atMs, --starts[cells[slot]]);
      }
    }
  }

  private void put(TrackTable table, int slot, long atMs, int item) {
    double noise = Noise.turning(table, slot);
    double hull = Noise.hull(table, slot);
    items[item] = slot;
    numbers[item * NUMBERS] = table.motion.eastMAt(slot, atMs);
    numbers[item * NUMBERS + 1] = table.motion.northMAt(slot, atMs);
    numbers[item * NUMBERS + 2] =
        table.motion.reachM(slot, atMs, Adoption.GATE, noise, hull, SPAN_MS);
  }

  private void reserve(int size) {
    if (cells.length < size) {
      cells = new int[size * 2];
      items = new int[size * 2];
      numbers = new double[size * 2 * NUMBERS];
    }
    Arrays.fill(starts, 0);
  }

  /** A track that is lost is found again by its MMSI alone; tracks of aids stay where they are. */
  private static boolean isMet(TrackTable table, int slot) {
    return table.isLive(slot)
        && table.motion.hasPlace(slot)
        && table.status[slot] != TrackStatus.LOST;
  }

  /** Tells the visitor each track in the cell of the place and the eight around it. */
  void near(double eastM, double northM, Visitor visitor) {
    nearer(eastM, northM, Double.POSITIVE_INFINITY, visitor);
  }

  /** Tells the visitor, of the same, each track no farther from the place than so many metres. */
  void nearer(double eastM, double northM, double farM, Visitor visitor) {
    visit(eastM, northM, farM, 0, visitor);
  }

  /**
   * Tells the visitor, of the same, each track in the gate of which a place can lie that was
   * measured within {@link #SPAN_MS} before the moment; a few others too.
   *
   * @param ownM what the measurement's covariance adds to a gate at most, metres
   */
  void within(double eastM, double northM, double ownM, Visitor visitor) {
    visit(eastM, northM, ownM, 1, visitor);
  }

  private void visit(double eastM, double northM, double farM, double reaches, Visitor visitor) {
    int column = column(eastM);
    int row = row(northM);
    int west = Math.max(0, column - 1);
    int east = Math.min(columns - 1, column + 1);
    int north = Math.min(rows - 1, row + 1);
    for (int y = Math.max(0, row - 1); y <= north; y++) {
      int end = starts[y * columns + east + 1];
      for (int i = starts[y * columns + west]; i < end; i++) {
        double dx = numbers[i * NUMBERS] - eastM;
        double dy = numbers[i * NUMBERS + 1] - northM;
        double most = farM + reaches * numbers[i * NUMBERS + 2];
        if (dx * dx + dy * dy <= most * most) {
          visitor.accept(items[i]);
        }
      }
    }
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
