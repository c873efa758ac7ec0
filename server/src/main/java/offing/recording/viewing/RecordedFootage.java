package offing.recording.viewing;

import java.util.Optional;
import offing.observation.Footage;
import offing.recording.RecordingFault;
import offing.recording.RecordingReader;
import offing.recording.block.Block;
import offing.recording.block.DamagedBlock;
import offing.recording.block.ObservationDecoder;

/** Finds camera frames in a recording. Owned by one thread; does not close the reader. */
public final class RecordedFootage {
  /** An older frame does not tell what a camera shows now: cameras give one a second. */
  private static final long LOOKS_BACK_MS = 10_000;

  private final RecordingReader reader;

  public RecordedFootage(RecordingReader reader) {
    this.reader = reader;
  }

  /**
   * The newest frame of a camera at or before a time, and not ten seconds older; empty where there
   * is none. Throws {@link RecordingFault} or {@link DamagedBlock} where it cannot be read.
   */
  public Optional<Footage> at(String camera, long timeMs) {
    var newest = new Footage[1];
    reader.observations(
        timeMs - LOOKS_BACK_MS,
        timeMs,
        block -> {
          if (block.kind() == Block.FOOTAGE) {
            look(block, camera, timeMs, newest);
          }
        });
    return Optional.ofNullable(newest[0]).filter(frame -> timeMs - frame.timeMs() <= LOOKS_BACK_MS);
  }

  private static void look(Block block, String camera, long timeMs, Footage[] newest) {
    ObservationDecoder.decode(
        block,
        (observation, arrivalMs) -> {
          if (observation instanceof Footage frame
              && frame.camera().equals(camera)
              && frame.timeMs() <= timeMs
              && (newest[0] == null || newest[0].timeMs() <= frame.timeMs())) {
            newest[0] = frame;
          }
        });
  }
}
