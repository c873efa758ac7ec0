package offing.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offing.observation.Weather;
import offing.recording.block.Block;
import offing.watch.Crossing;
import offing.watch.alert.Alert;

/**
 * Reads one recording, also while it is being written. Owned by one thread. Every method may throw
 * {@link RecordingFault} where the file cannot be read or a checksum does not hold.
 *
 * <p>A recording is a row of groups: a keyframe, and the changes until the next one. A new epoch
 * begins with a keyframe; between two epochs there may be a gap of which nothing is known.
 */
public interface RecordingReader extends AutoCloseable {

  /** What it is, as of now. */
  RecordingInfo info();

  /**
   * The group that holds a time: the one with the newest keyframe at or before it; the first where
   * the time lies before all; empty where nothing is kept yet.
   */
  Optional<Group> groupAt(long timeMs);

  /** The group after, as it stands now; empty where there is none yet. */
  Optional<Group> after(Group group);

  /** The group before; empty where there is none. */
  Optional<Group> before(Group group);

  /**
   * A keyframe with the changes after it.
   *
   * @param id of the keyframe, growing with time; for the reader's use
   * @param isComplete whether the next keyframe is kept too, or the recording is closed: nothing
   *     will be added to it
   * @param changes in their order; of the keyframe's epoch
   */
  record Group(long id, Block keyframe, List<Block> changes, boolean isComplete) {

    public Group {
      changes = List.copyOf(changes);
    }
  }

  /** Hands over each block of observations that touches the span, in order. */
  void observations(long fromMs, long toMs, Consumer<Block> blocks);

  /** Every entry of the alert log with a number over {@code seq}, in order. */
  List<Alert> alertsAfter(long seq);

  /** Every crossing of the boundary, in order. */
  List<Crossing> crossings();

  /** What operators ordered, in order. */
  List<CommandEntry> commands();

  /** When a sensor was silent, in the order in which it fell silent. */
  List<Outage> outages();

  /** Spans between epochs of which nothing is known, in order. */
  List<Gap> gaps();

  /** What weather stations reported in a span, ends included, in order of their times. */
  List<Weather> weather(long fromMs, long toMs);

  /** How many tracks were shown at each keyframe of a span, in order. */
  List<Count> counts(long fromMs, long toMs);

  /** When a track was first and last shown; empty where it never was. */
  Optional<TrackLife> life(int track);

  /** The truth as a JSON array of labels, kept apart; {@code []} where there is none. */
  String labels();

  /** Text of the rules that were in force. */
  String rules();

  /** Unpacks the area that was in force into an empty folder. */
  void unpackArea(Path folder);

  @Override
  void close();

  /** A sensor's silence; {@code toMs} is Long.MAX_VALUE while it lasts. Epoch milliseconds. */
  record Outage(String sensor, String name, long fromMs, long toMs) {}

  /** Nothing is known between the last tick before and the first after. Epoch milliseconds. */
  record Gap(long fromMs, long toMs) {}

  /** How many tracks were shown at a time. */
  record Count(long timeMs, int tracks) {}

  /** When a track was first and last shown, epoch milliseconds. */
  record TrackLife(int track, long firstMs, long lastMs) {}
}
