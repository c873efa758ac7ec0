package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Columns of what cameras recognised, by slot: what a vessel is, and how many people were seen
 * aboard. Owned by the run's thread.
 */
final class Recognised {
  /** Where nobody could tell. */
  static final int UNKNOWN = -1;

  private String[] type = {};

  /** The most that were seen in one frame: people stand before each other, and none is two. */
  private int[] persons = {};

  void grow(int capacity) {
    type = Arrays.copyOf(type, capacity);
    persons = Arrays.copyOf(persons, capacity);
  }

  void clear(Slots slots) {
    slots.fill(type, "");
    slots.fill(persons, UNKNOWN);
  }

  /**
   * A frame showed it.
   *
   * @param seenType a word for what it is; empty where that could not be told
   * @param seenPersons how many aboard; {@link #UNKNOWN} where that could not be told
   */
  void frame(int slot, String seenType, int seenPersons) {
    if (!seenType.isEmpty()) {
      type[slot] = seenType;
    }
    persons[slot] = Math.max(persons[slot], seenPersons);
  }

  /** Empty where no camera could tell. */
  String type(int slot) {
    return type[slot];
  }

  /** {@link #UNKNOWN} where no camera could tell. */
  int persons(int slot) {
    return persons[slot];
  }

  void write(DataOutput out, int size) throws IOException {
    Columns.write(out, type, size);
    Columns.write(out, persons, size);
  }

  void read(DataInput in, int size) throws IOException {
    Columns.read(in, type, size);
    Columns.read(in, persons, size);
  }
}
