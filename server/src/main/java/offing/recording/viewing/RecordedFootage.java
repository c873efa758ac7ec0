package offing.recording.viewing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
   * The newest frame of a camera that had come by a time, and not ten seconds older: what was known
   * then, as of the tracks. Empty where there is none. Throws {@link RecordingFault} or {@link
   * DamagedBlock} where it cannot be read.
   */
  public Optional<Footage> at(String camera, long timeMs) {
    return Optional.ofNullable(at(timeMs).get(camera));
  }

  /** The same of every camera, by its id. Throws as that does. */
  public SortedMap<String, Footage> at(long timeMs) {
    var newest = new TreeMap<String, Footage>();
    reader.observations(
        timeMs - LOOKS_BACK_MS,
        timeMs,
        block -> {
          if (block.kind() == Block.FOOTAGE) {
            look(block, timeMs, newest);
          }
        });
    return newest;
  }

  private static void look(Block block, long timeMs, SortedMap<String, Footage> newest) {
    ObservationDecoder.decode(
        block,
        (observation, arrivalMs) -> {
          if (observation instanceof Footage frame
              && arrivalMs <= timeMs
              && timeMs - frame.timeMs() <= LOOKS_BACK_MS) {
            newest.merge(
                frame.camera(),
                frame,
                (known, next) -> known.timeMs() <= next.timeMs() ? next : known);
          }
        });
  }
}
