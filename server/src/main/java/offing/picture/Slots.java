package offing.picture;

import java.util.Arrays;

/**
 * A list of slots whose columns are set at once: column by column, as the memory lies. Owned by the
 * run's thread.
 */
final class Slots {
  private int[] slots = {};
  private int count;

  void clear() {
    count = 0;
  }

  void add(int slot) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, Math.max(64, count * 2));
    }
    slots[count++] = slot;
  }

  /** Lists every slot of a range. */
  void range(int from, int end) {
    clear();
    for (int slot = from; slot < end; slot++) {
      add(slot);
    }
  }

  int count() {
    return count;
  }

  /** The slot at a place of the list, [0, {@link #count}). */
  int at(int index) {
    return slots[index];
  }

  void fill(double[] column, double value) {
    fill(column, 1, 0, value);
  }

  /** Sets one entry of each slot in a column that has several. */
  void fill(double[] column, int entries, int entry, double value) {
    for (int i = 0; i < count; i++) {
      column[slots[i] * entries + entry] = value;
    }
  }

  void fill(long[] column, long value) {
    for (int i = 0; i < count; i++) {
      column[slots[i]] = value;
    }
  }

  void fill(int[] column, int value) {
    for (int i = 0; i < count; i++) {
      column[slots[i]] = value;
    }
  }

  <T> void fill(T[] column, T value) {
    for (int i = 0; i < count; i++) {
      column[slots[i]] = value;
    }
  }
}
