package offing.watch.zone;

import java.util.Arrays;
import java.util.List;
import offing.watch.zone.ZoneIndex.Transition;
import offing.watch.zone.ZoneIndex.TransitionSink;

/** What is told of one leg, in the order in which it is told. Used again for the next leg. */
final class Answer implements TransitionSink {
  private static final int ZONES = 1 << 16;
  private static final List<Transition> KINDS = List.of(Transition.values());

  private int[] told = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  @Override
  public void accept(int zone, Transition transition) {
    if (size == told.length) {
      told = Arrays.copyOf(told, 2 * size);
    }
    told[size++] = KINDS.indexOf(transition) * ZONES + zone;
  }

  /** Exits before entries, of each kind by the number of the zone. */
  void sort() {
    Arrays.sort(told, 0, size);
  }

  boolean isSameAs(Answer other) {
    return Arrays.equals(told, 0, size, other.told, 0, other.size);
  }

  /** Adds how often each kind was told, in the order of the kinds. */
  void count(int[] times) {
    for (int i = 0; i < size; i++) {
      times[told[i] / ZONES]++;
    }
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < size; i++) {
      words.append(KINDS.get(told[i] / ZONES)).append(' ').append(told[i] % ZONES);
      words.append(i + 1 < size ? ", " : "");
    }
    return words.toString();
  }
}
