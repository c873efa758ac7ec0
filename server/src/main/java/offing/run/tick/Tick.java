package offing.run.tick;

import java.util.List;
import java.util.SortedMap;
import offing.moment.AlertLog;
import offing.moment.FrozenTracks;
import offing.moment.LogEntry;
import offing.run.workings.Workings;
import offing.watch.alert.AlertCurve;

/**
 * What a run publishes at the end of a tick, all of the same instant. Immutable.
 *
 * @param seq number of the tick, from 1
 * @param state what the run is and does
 * @param picture a copy of the picture
 * @param trails where its tracks have been
 * @param alerts the alerts of the last 24 hours
 * @param log the watch log of the last 24 hours, the oldest line first
 * @param curves by an alert's number, of those that stand: what its rule has read of late
 * @param scene what is known beside the tracks
 * @param workings what the picture was made of
 * @param counts what the run has worked through so far
 */
public record Tick(
    long seq,
    RunState state,
    FrozenTracks picture,
    Trails trails,
    AlertLog alerts,
    List<LogEntry> log,
    SortedMap<Long, AlertCurve> curves,
    Scene scene,
    Workings workings,
    Counts counts) {

  /** Event time of the picture, epoch milliseconds. */
  public long timeMs() {
    return state.clock().timeMs();
  }
}
