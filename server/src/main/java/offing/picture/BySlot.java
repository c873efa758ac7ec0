package offing.picture;

import java.util.Arrays;

/**
 * Items by the slot they belong to, so that the columns are gone through as the memory lies: what
 * jumps about among ten thousand tracks waits for memory most of its time. Owned by the run's
 * thread.
 */
final class BySlot {
  static final int NONE = -1;

  private int[] first = {};
  private int[] last = {};
  private int[] next = {};

  /** Begins anew, for slots and items below these counts. */
  void begin(int slots, int items) {
    if (first.length < slots) {
      first = new int[slots * 2];
      last = new int[slots * 2];
    }
    if (next.length < items) {
      next = new int[items * 2];
    }
    Arrays.fill(first, 0, slots, NONE);
  }

  /** Each item once. */
  void add(int item, int slot) {
    if (first[slot] == NONE) {
      first[slot] = item;
    } else {
      next[last[slot]] = item;
    }
    last[slot] = item;
    next[item] = NONE;
  }

  /** The slot's item that was added first, or {@link #NONE}. */
  int first(int slot) {
    return first[slot];
  }

  /** The item of the same slot that was added next, or {@link #NONE}. */
  int next(int item) {
    return next[item];
  }
}
