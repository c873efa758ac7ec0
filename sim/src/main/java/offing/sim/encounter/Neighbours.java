package offing.sim.encounter;

import java.util.Arrays;
import java.util.function.IntConsumer;
import offing.sim.vessel.Vessels;

/**
 * The eight nearest of each vessel, of those that are not made fast and stand clear. Found anew at
 * each look by a counting sort into square cells, ring by ring about the vessel.
 */
final class Neighbours {
  static final int MOST = 8;

  /** Nobody farther off is looked for, metres. */
  static final double REACH_M = 4_000;

  private static final double CELL_M = 1_000;
  private static final int RINGS = 4;

  private final boolean moored;
  private final int[] cellOf;
  private final int[] sorted;
  private int[] ends = new int[1];
  private double westM;
  private double southM;
  private int columns;
  private int rows;

  private final int[] nearest = new int[MOST];
  private final double[] squares = new double[MOST];
  private int count;

  Neighbours(int capacity) {
    this(capacity, false);
  }

  /** {@code moored}: whether those who are made fast count as well. */
  Neighbours(int capacity, boolean moored) {
    this.moored = moored;
    cellOf = new int[capacity];
    sorted = new int[capacity];
  }

  /** Sorts everyone into cells. */
  void sort(Vessels vessels) {
    spread(vessels);
    Arrays.fill(ends, 0, columns * rows, 0);
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      cellOf[slot] = -1;
      if (counts(vessels, slot)) {
        cellOf[slot] = row(vessels.northM(slot)) * columns + column(vessels.eastM(slot));
        ends[cellOf[slot]]++;
      }
    }
    int sum = 0;
    for (int cell = 0; cell < columns * rows; cell++) {
      int here = ends[cell];
      ends[cell] = sum;
      sum += here;
    }
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (cellOf[slot] >= 0) {
        sorted[ends[cellOf[slot]]++] = slot;
      }
    }
  }

  private boolean counts(Vessels vessels, int slot) {
    return vessels.isPresent(slot)
        && vessels.isStandingClear(slot)
        && (moored || !vessels.isMoored(slot));
  }

  private void spread(Vessels vessels) {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (counts(vessels, slot)) {
        west = Math.min(west, vessels.eastM(slot));
        east = Math.max(east, vessels.eastM(slot));
        south = Math.min(south, vessels.northM(slot));
        north = Math.max(north, vessels.northM(slot));
      }
    }
    westM = west;
    southM = south;
    columns = east < west ? 0 : 1 + (int) ((east - west) / CELL_M);
    rows = east < west ? 0 : 1 + (int) ((north - south) / CELL_M);
    if (ends.length < columns * rows) {
      ends = new int[2 * columns * rows];
    }
  }

  private int column(double eastM) {
    return (int) ((eastM - westM) / CELL_M);
  }

  private int row(double northM) {
    return (int) ((northM - southM) / CELL_M);
  }

  /** Looks for the nearest of one vessel; how many there are, up to {@link #MOST}. */
  int look(Vessels vessels, int slot) {
    count = 0;
    int column = column(vessels.eastM(slot));
    int row = row(vessels.northM(slot));
    for (int ring = 0; ring <= RINGS && !isFull(ring); ring++) {
      for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        int step = Math.abs(r - row) == ring || ring == 0 ? 1 : 2 * ring;
        for (int c = column - ring; c <= column + ring; c += step) {
          if (c >= 0 && c < columns) {
            lookInto(vessels, slot, r * columns + c);
          }
        }
      }
    }
    return count;
  }

  /** Whether nobody in that ring of cells, or farther out, can be nearer than those found. */
  private boolean isFull(int ring) {
    double beyond = (ring - 1) * CELL_M;
    return count == MOST && ring > 0 && squares[MOST - 1] <= beyond * beyond;
  }

  private void lookInto(Vessels vessels, int slot, int cell) {
    int from = cell == 0 ? 0 : ends[cell - 1];
    for (int i = from; i < ends[cell]; i++) {
      int other = sorted[i];
      double dx = vessels.eastM(other) - vessels.eastM(slot);
      double dy = vessels.northM(other) - vessels.northM(slot);
      double square = dx * dx + dy * dy;
      if (other != slot && square < REACH_M * REACH_M) {
        insert(other, square);
      }
    }
  }

  /** By distance; of two as near the one found first. */
  private void insert(int other, double square) {
    if (count == MOST && square >= squares[MOST - 1]) {
      return;
    }
    int at = count < MOST ? count++ : MOST - 1;
    while (at > 0 && squares[at - 1] > square) {
      squares[at] = squares[at - 1];
      nearest[at] = nearest[at - 1];
      at--;
    }
    squares[at] = square;
    nearest[at] = other;
  }

  /** The slot of one of those found, the nearest first. */
  int slot(int i) {
    return nearest[i];
  }

  /** How far off she is, metres squared. */
  double squareM2(int i) {
    return squares[i];
  }

  /** Tells {@code sink} everyone in the cells within that distance of one vessel, not herself. */
  void around(Vessels vessels, int slot, double metres, IntConsumer sink) {
    int west = Math.max(0, column(Math.max(westM, vessels.eastM(slot) - metres)));
    int east = Math.min(columns - 1, column(vessels.eastM(slot) + metres));
    int south = Math.max(0, row(Math.max(southM, vessels.northM(slot) - metres)));
    int north = Math.min(rows - 1, row(vessels.northM(slot) + metres));
    for (int r = south; r <= north; r++) {
      int from = r * columns + west;
      int last = ends[r * columns + east];
      for (int i = from == 0 ? 0 : ends[from - 1]; i < last; i++) {
        if (sorted[i] != slot) {
          sink.accept(sorted[i]);
        }
      }
    }
  }
}
