package offing.app.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.SimulationFeed;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.Moment;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.recording.CommandEntry;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import offing.recording.RuleSetEntry;
import offing.run.PacedRun;
import offing.run.tick.RunState;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.rule.RulePack;

/** Half an hour of night-dash, recorded by the real recorder, with what was handed to it. */
final class RecordedSea {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final long PATIENCE_S = 120;

  final String id;
  final TreeMap<Long, Moment> moments = new TreeMap<>();
  final List<Alert> alerts = new ArrayList<>();
  final List<Crossing> crossings = new ArrayList<>();

  /** Records into a library. */
  RecordedSea(Path library, String scenario, long seed, double density) throws Exception {
    Scenario played = ScenarioReader.find(AREA.folder(), scenario).orElseThrow();
    Recordings recordings = Recordings.in(library, Recordings.Limits.DEFAULT);
    Recorder recorder = recordings.start(head(played, seed));
    id = recorder.state().recording();
    var subject =
        new RunState.Subject(RunState.Kind.SIMULATION, played.id(), played.title(), seed, true);
    var feed =
        new SimulationFeed(scenario, World.of(AREA, played, seed, density), (t, truth) -> {});
    var ended = new CompletableFuture<Void>();
    RulePack rules = RulePack.read(AREA.folder().resolve("rules.yaml"));
    try (var run =
        new PacedRun(
            subject, AREA, rules, List.of(feed), new Kept(recorder), Double.POSITIVE_INFINITY, 5)) {
      run.listen(
          tick -> {
            if (tick.state().clock().ended() || tick.state().hasFailed()) {
              ended.complete(null);
            }
          });
      run.start();
      ended.get(PATIENCE_S, TimeUnit.SECONDS);
    }
    awaitClosed(recordings, id);
  }

  private static RecordingHead head(Scenario scenario, long seed) {
    return new RecordingHead(
        scenario.title(),
        RecordingHead.Kind.SIMULATION,
        scenario.id(),
        seed,
        true,
        "test",
        AREA.id(),
        AREA.folder(),
        "",
        () -> "[]");
  }

  /** A writer that is behind goes on when nobody waits for it any more. */
  static void awaitClosed(Recordings recordings, String id) {
    RecordingInfo info = recordings.find(id).orElseThrow();
    while (info.growing() || !info.closed()) {
      info = recordings.find(id).orElseThrow();
    }
  }

  long fromMs() {
    return moments.firstKey();
  }

  long toMs() {
    return moments.lastKey();
  }

  /** The first entry of the log that is not of the warm-up; others come after it. */
  Alert shownAlert() {
    return alerts.stream()
        .filter(alert -> alert.changedAtMs() >= fromMs())
        .findFirst()
        .orElseThrow();
  }

  /** Notes what is handed on. */
  private final class Kept implements Recorder {
    private final Recorder recorder;
    private final AlertHistory history = new AlertHistory();

    Kept(Recorder recorder) {
      this.recorder = recorder;
    }

    @Override
    public void observed(Observation observation) {
      recorder.observed(observation);
    }

    @Override
    public void arrived(long watermarkMs) {
      recorder.arrived(watermarkMs);
    }

    @Override
    public void alert(Alert entry) {
      alerts.add(entry);
      history.add(entry);
      recorder.alert(entry);
    }

    @Override
    public void crossed(Crossing crossing) {
      crossings.add(crossing);
      recorder.crossed(crossing);
    }

    @Override
    public void commanded(CommandEntry command) {
      recorder.commanded(command);
    }

    @Override
    public void ruled(RuleSetEntry rules) {
      recorder.ruled(rules);
    }

    @Override
    public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
      moments.put(tickMs, new Moment(tickMs, picture, history.log(), sensors));
      recorder.ticked(tickMs, picture, sensors);
    }

    @Override
    public void handOver() {
      recorder.handOver();
    }

    @Override
    public boolean hasRoom() {
      return recorder.hasRoom();
    }

    @Override
    public RecorderState state() {
      return recorder.state();
    }

    @Override
    public void close() {
      recorder.close();
    }
  }
}
