package offing.watch.zone;

import offing.watch.zone.ZoneIndex.Transition;
import offing.watch.zone.ZoneIndex.TransitionSink;

/**
 * What one leg did to the zones, until it is told in order: a bit for each zone. Owned by one call.
 */
final class Transitions {
  private final long[] left;
  private final long[] crossed;
  private final long[] entered;
  private final long[] stayed;

  Transitions(int zones) {
    left = new long[words(zones)];
    crossed = new long[left.length];
    entered = new long[left.length];
    stayed = new long[left.length];
  }

  /** How many words have a bit for each zone. */
  static int words(int zones) {
    return (zones + Long.SIZE - 1) / Long.SIZE;
  }

  /**
   * Notes what follows from three answers: whether the zone covers the ends of the leg, and where
   * it covers both, the whole of it; where it covers neither, whether the leg meets it.
   */
  void note(int zone, boolean coversFrom, boolean coversTo, boolean coversLegOrMeets) {
    if (coversFrom && coversTo && coversLegOrMeets) {
      set(stayed, zone);
    } else if (coversFrom || coversTo) {
      if (coversFrom) {
        set(left, zone);
      }
      if (coversTo) {
        set(entered, zone);
      }
    } else if (coversLegOrMeets) {
      set(crossed, zone);
    }
  }

  void noteStayed(int zone) {
    set(stayed, zone);
  }

  /** Exits before entries; of each kind by the number of the zone. */
  void tell(TransitionSink sink) {
    tell(left, Transition.LEFT, sink);
    tell(crossed, Transition.CROSSED, sink);
    tell(entered, Transition.ENTERED, sink);
    tell(stayed, Transition.STAYED, sink);
  }

  private static void set(long[] bits, int zone) {
    bits[zone >> 6] |= 1L << zone;
  }

  private static void tell(long[] bits, Transition transition, TransitionSink sink) {
    for (int word = 0; word < bits.length; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        sink.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest), transition);
      }
    }
  }
}
