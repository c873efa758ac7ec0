package offing.recording.block;

import java.util.Optional;
import offing.observation.Observation;

/** Observations as blocks. Remembers nothing from block to block. Owned by the writer's thread. */
public final class ObservationEncoder {

  /** Writes blocks of {@link Block#OBSERVATIONS} or {@link Block#FOOTAGE}. */
  public ObservationEncoder(int kind) {
    throw new UnsupportedOperationException("" + kind);
  }

  /** Adds an observation that arrived by a watermark, epoch milliseconds, never back. */
  public void add(Observation observation, long arrivalMs) {
    throw new UnsupportedOperationException();
  }

  /** What was added since the last block, in its order; its times are the arrivals'. */
  public Optional<Block> take() {
    throw new UnsupportedOperationException();
  }
}
