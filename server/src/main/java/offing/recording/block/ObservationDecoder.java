package offing.recording.block;

import offing.observation.Observation;

/** Blocks as observations again. */
public final class ObservationDecoder {
  private ObservationDecoder() {}

  /** Hands over each in its order; throws {@link DamagedBlock} where the block is damaged. */
  public static void decode(Block block, ArrivalSink sink) {
    throw new UnsupportedOperationException();
  }

  /** Takes an observation and the watermark by which it arrived, epoch milliseconds. */
  @FunctionalInterface
  public interface ArrivalSink {
    void accept(Observation observation, long arrivalMs);
  }
}
