package offing.recording.block;

import java.util.List;
import java.util.Optional;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;

/**
 * Pictures and sensors as blocks. Remembers what it wrote, so that a change costs little: after a
 * block of it was lost, only a keyframe may follow. Owned by the writer's thread.
 */
public final class MomentEncoder {

  /** Everything, as it stands at the end of a tick; forgets all before. */
  public Block keyframe(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
    throw new UnsupportedOperationException();
  }

  /** Adds what differs from the tick before; there was a keyframe. */
  public void add(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
    throw new UnsupportedOperationException();
  }

  /** What was added since the last block; empty where no tick was. */
  public Optional<Block> takeChanges() {
    throw new UnsupportedOperationException();
  }
}
