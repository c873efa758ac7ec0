package offing.stream.viewing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.moment.Moment;
import offing.recording.RecordingInfo;
import offing.run.clock.Clock;
import offing.run.tick.Counts;
import offing.run.tick.RunState;
import offing.run.tick.Scene;
import offing.run.tick.Tick;
import offing.run.tick.Trails;
import offing.run.workings.Workings;

/** Moments of a recording in the words of a run. */
public final class ViewedMoment {
  private static final Counts NONE = new Counts(Map.of(), new TreeMap<>(), List.of(), 0);

  private ViewedMoment() {}

  /**
   * A moment as a tick.
   *
   * @param timeMs of the viewing's clock, at or after the moment's, epoch milliseconds
   */
  public static Tick tick(long seq, RecordingInfo info, Moment moment, long timeMs) {
    return tick(seq, info, moment, timeMs, Scene.NONE);
  }

  /** The same with what else was known then. */
  static Tick tick(long seq, RecordingInfo info, Moment moment, long timeMs, Scene scene) {
    var clock = new Clock(timeMs, 1, false, false);
    var state = new RunState(subject(info), clock, moment.sensors(), List.of(), "");
    return new Tick(
        seq,
        state,
        moment.picture(),
        Trails.NONE,
        moment.alerts(),
        List.of(),
        new TreeMap<>(),
        scene,
        Workings.NONE,
        NONE);
  }

  private static RunState.Subject subject(RecordingInfo info) {
    return new RunState.Subject(
        RunState.Kind.REPLAY, info.source(), info.title(), info.seed(), info.simulated());
  }
}
