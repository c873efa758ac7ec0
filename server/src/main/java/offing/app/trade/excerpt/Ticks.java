package offing.app.trade.excerpt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import offing.area.Chart;
import offing.recording.RecordingReader;
import offing.recording.RecordingReader.Group;
import offing.recording.block.Block;
import offing.recording.block.MomentDecoder;
import offing.recording.block.MomentDecoder.Tick;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the ticks of an excerpt, each once and in order, a block at a time. Owned by one
 * thread.
 */
final class Ticks {
  private final Excerpt excerpt;
  private final RecordingReader reader;
  private final Chart chart;
  private final Deque<Tick> pending = new ArrayDeque<>();
  private Optional<Group> group;
  private @Nullable MomentDecoder decoder;
  private Iterator<Block> changes = List.<Block>of().iterator();
  private long newestMs = Long.MIN_VALUE;

  Ticks(Excerpt excerpt) {
    this.excerpt = excerpt;
    reader = excerpt.reader();
    chart = RecordedChart.of(reader);
    group = reader.groupAt(excerpt.fromMs());
  }

  /** The next tick; empty at the end. */
  Optional<Tick> next() {
    while (pending.isEmpty() && group.isPresent()) {
      decodeOn(group.get());
    }
    return Optional.ofNullable(pending.poll());
  }

  private void decodeOn(Group now) {
    if (decoder == null) {
      decoder = new MomentDecoder(chart);
      changes = now.changes().iterator();
      keep(decoder.start(now.keyframe()));
    } else if (changes.hasNext()) {
      decoder.follow(changes.next()).forEach(this::keep);
    } else {
      decoder = null;
      group = reader.after(now).filter(next -> next.keyframe().fromMs() <= excerpt.toMs());
    }
  }

  private void keep(Tick tick) {
    if (tick.timeMs() > newestMs && excerpt.contains(tick.timeMs())) {
      newestMs = tick.timeMs();
      pending.add(tick);
    }
  }
}
