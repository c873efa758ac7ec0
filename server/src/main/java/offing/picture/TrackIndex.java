package offing.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.agrona.collections.Int2IntHashMap;

/**
 * Finds tracks that are tentative no longer by their number, and live ones by what they call
 * themselves. One MMSI may be that of several: they are in the order of their numbers. Nothing in
 * it is state: it follows from the columns. Owned by the run's thread.
 */
final class TrackIndex {
  static final int NONE = -1;

  private final TrackTable table;
  private final Int2IntHashMap byNumber = new Int2IntHashMap(NONE);
  private final Int2IntHashMap firstByMmsi = new Int2IntHashMap(NONE);
  private final Map<String, Integer> byUnit = new HashMap<>();

  /** By slot: the next track of the same MMSI. */
  private int[] next = {};

  TrackIndex(TrackTable table) {
    this.table = table;
  }

  void grow(int capacity) {
    int size = next.length;
    next = Arrays.copyOf(next, capacity);
    Arrays.fill(next, Math.min(size, capacity), capacity, NONE);
  }

  int slotOf(int number) {
    return byNumber.get(spread(number));
  }

  int slotOfUnit(String unit) {
    return byUnit.getOrDefault(unit, NONE);
  }

  /** The oldest track of that MMSI, or -1. */
  int firstOf(int mmsi) {
    return firstByMmsi.get(mmsi);
  }

  /** The next younger one of the same MMSI, or -1. */
  int nextOf(int slot) {
    return next[slot];
  }

  /**
   * Numbers follow each other, and so would their places in the map: who is taken out of a long run
   * of neighbours is dear. One to one, as the factor is odd (Knuth, The Art of Computer Programming
   * 3, 6.4: multiplicative hashing).
   */
  private static int spread(int number) {
    return number * 0x9E3779B1;
  }

  void bindNumber(int slot) {
    byNumber.put(spread(table.number[slot]), slot);
  }

  void unbindNumber(int slot) {
    byNumber.remove(spread(table.number[slot]));
  }

  void bindUnit(int slot) {
    byUnit.put(table.identities.unit[slot], slot);
  }

  /** A slot is bound once at most. */
  void bindMmsi(int slot) {
    int mmsi = table.identities.mmsi[slot];
    int younger = firstByMmsi.get(mmsi);
    int older = NONE;
    while (younger != NONE && table.number[younger] < table.number[slot]) {
      older = younger;
      younger = next[younger];
    }
    next[slot] = younger;
    link(mmsi, older, slot);
  }

  /** It is found by its number alone from now on. */
  void unbind(int slot) {
    if (table.identities.mmsi[slot] != 0) {
      unbindMmsi(slot, table.identities.mmsi[slot]);
    }
    String unit = table.identities.unit[slot];
    if (!unit.isEmpty() && slotOfUnit(unit) == slot) {
      byUnit.remove(unit);
    }
  }

  private void unbindMmsi(int slot, int mmsi) {
    int at = firstByMmsi.get(mmsi);
    int older = NONE;
    while (at != NONE && at != slot) {
      older = at;
      at = next[at];
    }
    if (at == slot) {
      link(mmsi, older, next[slot]);
      next[slot] = NONE;
    }
  }

  private void link(int mmsi, int older, int slot) {
    if (older != NONE) {
      next[older] = slot;
    } else if (slot != NONE) {
      firstByMmsi.put(mmsi, slot);
    } else {
      firstByMmsi.remove(mmsi);
    }
  }

  /** Finds everything anew. */
  void rebuild() {
    byNumber.clear();
    firstByMmsi.clear();
    byUnit.clear();
    Arrays.fill(next, NONE);
    for (int slot = 0; slot < table.slotCount(); slot++) {
      if (table.number[slot] != 0 && table.status[slot] != TrackStatus.TENTATIVE) {
        bindNumber(slot);
      }
      if (table.isLive(slot) && table.identities.mmsi[slot] != 0) {
        bindMmsi(slot);
      }
      if (table.isLive(slot) && !table.identities.unit[slot].isEmpty()) {
        bindUnit(slot);
      }
    }
  }
}
