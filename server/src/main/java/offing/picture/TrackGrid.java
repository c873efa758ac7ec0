package offing.picture;

import java.util.Arrays;

/**
 * A hashed grid over the chart plane that finds the tracks near a place. Rebuilt by a counting sort
 * whenever it is asked about another moment. Owned by the run's thread.
 */
final class TrackGrid {
  /** Edge of a cell, chart metres: no gate is wider, so nine cells hold every candidate. */
  static final double CELL_M = 500;

  private static final int LEAST_BUCKETS = 256;

  private int[] cellX = {};
  private int[] cellY = {};
  private int[] starts = {};
  private int[] items = {};
  private int mask;

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
      if (isMet(table, slot)) {
        cellX[slot] = cell(table.motion.eastMAt(slot, atMs));
        cellY[slot] = cell(table.motion.northMAt(slot, atMs));
        starts[bucket(cellX[slot], cellY[slot])]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    for (int slot = size - 1; slot >= 0; slot--) {
      if (isMet(table, slot)) {
        items[--starts[bucket(cellX[slot], cellY[slot])]] = slot;
      }
    }
  }

  /** Tells the visitor each track in the cell of the place and the eight around it. */
  void near(double eastM, double northM, Visitor visitor) {
    int atX = cell(eastM);
    int atY = cell(northM);
    for (int x = atX - 1; x <= atX + 1; x++) {
      for (int y = atY - 1; y <= atY + 1; y++) {
        visit(x, y, visitor);
      }
    }
  }

  private void visit(int x, int y, Visitor visitor) {
    int bucket = bucket(x, y);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      int slot = items[i];
      if (cellX[slot] == x && cellY[slot] == y) {
        visitor.accept(slot);
      }
    }
  }

  private void reserve(int size) {
    if (cellX.length < size) {
      cellX = new int[size * 2];
      cellY = new int[size * 2];
      items = new int[size * 2];
    }
    int buckets = Math.max(LEAST_BUCKETS, Integer.highestOneBit(Math.max(1, size)) * 2);
    if (starts.length != buckets + 1) {
      starts = new int[buckets + 1];
    }
    Arrays.fill(starts, 0);
    mask = buckets - 1;
  }

  /** A track that is lost is found again by its MMSI alone; tracks of aids stay where they are. */
  private static boolean isMet(TrackTable table, int slot) {
    return table.isLive(slot)
        && table.motion.hasPlace(slot)
        && table.status[slot] != TrackStatus.LOST;
  }

  private static int cell(double metres) {
    return (int) Math.floor(metres / CELL_M);
  }

  private int bucket(int x, int y) {
    int hash = x * 0x9e3779b1 + y * 0x85ebca6b;
    return (hash ^ (hash >>> 15)) & mask;
  }
}
