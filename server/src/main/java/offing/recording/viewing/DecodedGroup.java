package offing.recording.viewing;

import java.util.ArrayList;
import java.util.List;
import offing.area.Chart;
import offing.recording.RecordingReader.Group;
import offing.recording.block.Block;
import offing.recording.block.MomentDecoder;
import offing.recording.block.MomentDecoder.Tick;

/**
 * A group as its ticks, decoded as far as somebody asked: stepping back and forth is an index. It
 * can be followed while it grows. Owned by one thread.
 */
final class DecodedGroup {
  private final MomentDecoder decoder;
  private final List<Tick> ticks = new ArrayList<>();
  private Group group;
  private int decodedBlocks;

  /** Decodes the keyframe alone. */
  DecodedGroup(Group group, Chart chart) {
    this.group = group;
    decoder = new MomentDecoder(chart);
    ticks.add(decoder.start(group.keyframe()));
  }

  /** Event time of the keyframe, epoch milliseconds. */
  long fromMs() {
    return ticks.get(0).timeMs();
  }

  Group group() {
    return group;
  }

  /** Takes the same group as it was read again, with more changes. */
  void grow(Group again) {
    if (again.id() != group.id()) {
      throw new IllegalArgumentException("group " + again.id() + " is not " + group.id());
    }
    group = again;
  }

  /** The last tick at or before a time, which is not before the keyframe. Decodes no further. */
  Tick at(long timeMs) {
    while (decodedBlocks < group.changes().size()
        && group.changes().get(decodedBlocks).fromMs() <= timeMs) {
      decodeNext();
    }
    return ticks.get(Math.max(0, indexAfter(timeMs) - 1));
  }

  /** Whether there is a tick at that time or after: told by the blocks, decoded or not. */
  boolean reaches(long timeMs) {
    List<Block> changes = group.changes();
    return (changes.isEmpty() ? group.keyframe() : changes.get(changes.size() - 1)).toMs()
        >= timeMs;
  }

  /** Index of the first tick after a time; decodes as far as that needs. */
  int after(long timeMs) {
    while (newestMs() <= timeMs && decodedBlocks < group.changes().size()) {
      decodeNext();
    }
    return indexAfter(timeMs);
  }

  private void decodeNext() {
    ticks.addAll(decoder.follow(group.changes().get(decodedBlocks)));
    decodedBlocks++;
  }

  private int indexAfter(long timeMs) {
    int after = ticks.size();
    while (after > 0 && ticks.get(after - 1).timeMs() > timeMs) {
      after--;
    }
    return after;
  }

  /** The ticks as far as they are decoded. */
  List<Tick> ticks() {
    return ticks;
  }

  private long newestMs() {
    return ticks.get(ticks.size() - 1).timeMs();
  }
}
