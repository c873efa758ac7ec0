package offing.recording.block;

import java.util.HashMap;
import java.util.Map;

/** What each source said last within a block. Owned by one thread. */
final class ObservationMemory {
  private final Map<String, long[]> numbers = new HashMap<>();

  /** The numbers of the source's last observation, to be overwritten; zeros at first. */
  long[] of(ObservationShape shape, String source) {
    return numbers.computeIfAbsent(
        shape.name() + source, ignored -> new long[ObservationShape.MOST_NUMBERS]);
  }

  void clear() {
    numbers.clear();
  }
}
