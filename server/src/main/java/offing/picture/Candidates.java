package offing.picture;

import java.util.Arrays;

/** Pairs of a plot and a track that may be of one vessel, as columns. Owned by the run's thread. */
final class Candidates {
  private int[] plot = {};
  private int[] slot = {};
  private double[] saved = {};
  private int size;

  void clear() {
    size = 0;
  }

  void add(int ofPlot, int ofSlot) {
    if (size == plot.length) {
      int capacity = Math.max(64, size * 2);
      plot = Arrays.copyOf(plot, capacity);
      slot = Arrays.copyOf(slot, capacity);
      saved = Arrays.copyOf(saved, capacity);
    }
    plot[size] = ofPlot;
    slot[size] = ofSlot;
    size++;
  }

  int size() {
    return size;
  }

  int plot(int index) {
    return plot[index];
  }

  int slot(int index) {
    return slot[index];
  }

  double saved(int index) {
    return saved[index];
  }

  void saved(int index, double value) {
    saved[index] = value;
  }
}
