package offing.sim.water;

import java.util.Arrays;

/** Cells by rank, least first; equal ranks by the cell's number, so that the order is fixed. */
final class CellHeap {
  /** Rank in the upper half, cell in the lower: one comparison orders both. */
  private long[] entries = new long[1024];

  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void add(int cell, int rank) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    long entry = ((long) rank << 32) | cell;
    int at = size++;
    while (at > 0 && entries[(at - 1) / 2] > entry) {
      entries[at] = entries[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    entries[at] = entry;
  }

  int poll() {
    long first = entries[0];
    long entry = entries[--size];
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && entries[child + 1] < entries[child]) {
        child++;
      }
      if (entries[child] >= entry) {
        break;
      }
      entries[at] = entries[child];
      at = child;
    }
    entries[at] = entry;
    return (int) first;
  }
}
