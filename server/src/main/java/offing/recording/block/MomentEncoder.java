package offing.recording.block;

import java.util.List;
import java.util.Optional;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.recording.change.MomentLimits;
import offing.recording.change.SensorWriter;
import offing.recording.change.TrackWriter;
import offing.recording.column.ColumnWriter;
import offing.recording.column.Dictionary;
import offing.recording.column.NumberColumn;

/**
 * Pictures and sensors as blocks. Remembers what it wrote, so that a change costs little: after a
 * block of it was lost, only a keyframe may follow. Owned by the writer's thread.
 *
 * <p>A keyframe is what a tick changes against nothing at all. recording-format.md shows the bytes.
 */
public final class MomentEncoder {
  private final Dictionary texts = new Dictionary();
  private final NumberColumn tickTimes = new NumberColumn();
  private final TrackWriter tracks = new TrackWriter(texts);
  private final SensorWriter sensors = new SensorWriter(texts);
  private boolean begun;
  private int follows;
  private long fromMs;
  private long toMs;
  private long cells;

  /** Everything, as it stands at the end of a tick; forgets all before. */
  public Block keyframe(long tickMs, FrozenTracks picture, List<SensorState> sensorStates) {
    begun = true;
    follows = 0;
    toMs = tickMs;
    tracks.forget();
    sensors.forget();
    clear();
    add(tickMs, picture, sensorStates);
    return seal(Block.KEYFRAME);
  }

  /**
   * Adds what differs from the tick before; there was a keyframe, and what was added since the last
   * block is at most {@value MomentLimits#MOST_CELLS} slots in all ticks together.
   */
  public void add(long tickMs, FrozenTracks picture, List<SensorState> sensorStates) {
    if (!begun) {
      throw new IllegalStateException("changes before the first keyframe");
    }
    if (tickMs < toMs) {
      throw new IllegalArgumentException("tick " + tickMs + " is before " + toMs);
    }
    cells = MomentLimits.add(cells, picture.slotCount(), sensorStates.size());
    if (tickTimes.size() == 0) {
      fromMs = tickMs;
      toMs = tickMs;
    }
    tickTimes.add(tickMs - toMs);
    toMs = tickMs;
    tracks.add(tickMs, picture.columns());
    sensors.add(tickMs, sensorStates);
  }

  /** What was added since the last block; empty where no tick was. */
  public Optional<Block> takeChanges() {
    return tickTimes.size() == 0 ? Optional.empty() : Optional.of(seal(Block.CHANGES));
  }

  private Block seal(int kind) {
    var columns = new ColumnWriter().add(texts).add(tickTimes);
    tracks.writeTo(columns);
    sensors.writeTo(columns);
    Block block =
        Blocks.seal(
            kind, fromMs, toMs, tracks.rows(), tickTimes.size(), follows, columns.toBytes());
    follows = Header.checksumOf(block.bytes());
    clear();
    return block;
  }

  private void clear() {
    texts.clear();
    tickTimes.clear();
    tracks.clear();
    sensors.clear();
    cells = 0;
  }
}
