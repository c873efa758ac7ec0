package offing.stream.tile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.moment.AlertLog;
import offing.moment.FrozenTracks;
import offing.run.clock.Clock;
import offing.run.tick.Counts;
import offing.run.tick.RunState;
import offing.run.tick.Scene;
import offing.run.tick.Tick;
import offing.run.tick.Trails;
import offing.run.workings.Workings;
import offing.watch.alert.Alert;

/** Ticks of a run that is written down: the input of tests. */
public final class Ticks {
  public static final long TIME_MS = 1_780_000_000_000L;

  public static final RunState.Subject SIMULATION =
      new RunState.Subject(RunState.Kind.SIMULATION, "night-dash", "Two dark go-fasts", 7, true);

  private Ticks() {}

  public static Tick of(long seq, TrackTable tracks, Alert... alerts) {
    return of(SIMULATION, seq, tracks, alerts);
  }

  public static Tick of(RunState.Subject subject, long seq, TrackTable tracks, Alert... alerts) {
    var clock = new Clock(TIME_MS + seq * 1000, 1, true, false);
    return new Tick(
        seq,
        new RunState(subject, clock, List.of(), List.of(), ""),
        FrozenTracks.copyOf(tracks),
        Trails.NONE,
        log(List.of(alerts)),
        List.of(),
        new TreeMap<>(),
        Scene.NONE,
        Workings.NONE,
        new Counts(Map.of(), new TreeMap<>(), List.of(), 0));
  }

  private static AlertLog log(List<Alert> alerts) {
    return new AlertLog() {
      @Override
      public long lastSeq() {
        return alerts.isEmpty() ? 0 : alerts.get(alerts.size() - 1).seq();
      }

      @Override
      public List<Alert> after(long seq) {
        return alerts.stream().filter(alert -> alert.seq() > seq).toList();
      }

      @Override
      public List<Alert> current() {
        return alerts;
      }
    };
  }
}
