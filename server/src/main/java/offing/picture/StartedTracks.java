package offing.picture;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The tracks that were started in this tick, found by place. Owned by the run's thread. */
final class StartedTracks {
  /** Edge of a cell, chart metres: nothing that was seen a moment ago is looked for farther off. */
  private static final double CELL_M = 500;

  private static final int BUCKETS = 1_024;
  private static final int NONE = -1;

  private final int[] newestIn = new int[BUCKETS];
  private int[] before = new int[64];
  private int[] cellX = new int[64];
  private int[] cellY = new int[64];
  private int[] slots = new int[64];
  private int size;

  StartedTracks() {
    Arrays.fill(newestIn, NONE);
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(newestIn, NONE);
      size = 0;
    }
  }

  void add(int slot, double eastM, double northM) {
    if (size == slots.length) {
      before = Arrays.copyOf(before, size * 2);
      cellX = Arrays.copyOf(cellX, size * 2);
      cellY = Arrays.copyOf(cellY, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    cellX[size] = cell(eastM);
    cellY[size] = cell(northM);
    slots[size] = slot;
    int bucket = bucket(cellX[size], cellY[size]);
    before[size] = newestIn[bucket];
    newestIn[bucket] = size++;
  }

  /** Slot of the one that was started first of those nearby that are wanted; -1 for none. */
  int firstNear(double eastM, double northM, IntPredicate wanted) {
    int atX = cell(eastM);
    int atY = cell(northM);
    int first = NONE;
    for (int x = atX - 1; x <= atX + 1; x++) {
      for (int y = atY - 1; y <= atY + 1; y++) {
        for (int i = newestIn[bucket(x, y)]; i != NONE; i = before[i]) {
          boolean isThere = cellX[i] == x && cellY[i] == y;
          if (isThere && (first == NONE || i < first) && wanted.test(slots[i])) {
            first = i;
          }
        }
      }
    }
    return first == NONE ? NONE : slots[first];
  }

  private static int cell(double metres) {
    return (int) Math.floor(metres / CELL_M);
  }

  private static int bucket(int x, int y) {
    int hash = x * 0x9e3779b1 + y * 0x85ebca6b;
    return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  }
}
