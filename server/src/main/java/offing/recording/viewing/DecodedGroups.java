package offing.recording.viewing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import offing.area.Chart;
import offing.recording.RecordingFault;
import offing.recording.RecordingReader;
import offing.recording.RecordingReader.Group;

/**
 * Finds the group of any time, and keeps the last few decoded: whoever plays or steps about a
 * border does not decode twice. Owned by one thread.
 */
final class DecodedGroups {
  /** The one that is seen and the one before it: of ten thousand tracks 14 MB each. */
  private static final int KEPT = 2;

  private final RecordingReader reader;
  private final Chart chart;

  /** The one that was asked for last is first. */
  private final Deque<DecodedGroup> kept = new ArrayDeque<>();

  DecodedGroups(RecordingReader reader, Chart chart) {
    this.reader = reader;
    this.chart = chart;
  }

  /**
   * The group that holds a time, the first where it lies before all. What lies between two ticks of
   * a group is known; all else is asked of the reader, for it may have grown.
   *
   * @throws RecordingFault where nothing is kept yet
   */
  DecodedGroup at(long timeMs) {
    for (DecodedGroup group : kept) {
      if (group.fromMs() <= timeMs && group.reaches(timeMs)) {
        return use(group);
      }
    }
    return reader
        .groupAt(timeMs)
        .map(this::decoded)
        .orElseThrow(() -> new RecordingFault("nothing is kept of the recording yet"));
  }

  /** The group after; empty where there is none yet. */
  Optional<DecodedGroup> after(DecodedGroup group) {
    return reader.after(group.group()).map(this::decoded);
  }

  private DecodedGroup decoded(Group read) {
    for (DecodedGroup group : kept) {
      if (group.group().id() == read.id()) {
        group.grow(read);
        return use(group);
      }
    }
    var group = new DecodedGroup(read, chart);
    if (kept.size() == KEPT) {
      kept.removeLast();
    }
    kept.addFirst(group);
    return group;
  }

  private DecodedGroup use(DecodedGroup group) {
    if (kept.peekFirst() != group) {
      kept.remove(group);
      kept.addFirst(group);
    }
    return group;
  }
}
