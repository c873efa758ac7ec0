package offing.recording.writer;

import java.util.List;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.recording.CommandEntry;
import offing.recording.RuleSetEntry;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import org.jspecify.annotations.Nullable;

/**
 * What a run has told since the tick before. Immutable.
 *
 * @param tick the end of it; null where it was handed over before that came
 * @param arrivals observations by the watermark at which they arrived, in order
 * @param rules the rules that came in force, in order
 * @param labels the truth so far; empty where it was not asked
 * @param follows whether nothing was dropped between the batch before and this one
 */
record Batch(
    @Nullable Tick tick,
    List<Arrival> arrivals,
    List<Alert> alerts,
    List<Crossing> crossings,
    List<CommandEntry> commands,
    List<RuleSetEntry> rules,
    String labels,
    boolean follows) {

  Batch {
    arrivals = List.copyOf(arrivals);
    alerts = List.copyOf(alerts);
    crossings = List.copyOf(crossings);
    commands = List.copyOf(commands);
    rules = List.copyOf(rules);
  }

  /** How many tracks and observations it holds. */
  int rows() {
    int rows = tick == null ? 0 : tick.picture.slotCount();
    for (Arrival arrival : arrivals) {
      rows += arrival.observations.size();
    }
    return rows;
  }

  /** Picture and sensors at the end of a tick. */
  record Tick(long timeMs, FrozenTracks picture, List<SensorState> sensors) {

    Tick {
      sensors = List.copyOf(sensors);
    }
  }

  /** What arrived by a watermark, epoch milliseconds. */
  record Arrival(long watermarkMs, List<Observation> observations) {

    Arrival {
      observations = List.copyOf(observations);
    }
  }
}
