package offing.app.trade;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.SimulationFeed;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.recording.CommandEntry;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.recording.RuleSetEntry;
import offing.run.PacedRun;
import offing.run.tick.RunState.Kind;
import offing.run.tick.RunState.Subject;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.rule.RulePack;

/** Minutes of a simulated night in a library, and beside it what the recorder was told. */
final class KeptNight {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final String SCENARIO = "night-dash";

  final SortedMap<Long, FrozenTracks> pictures = new TreeMap<>();
  final List<Observation> observations = new ArrayList<>();
  final SortedMap<Long, Alert> alerts = new TreeMap<>();
  private final Recordings library;

  private KeptNight(Path folder) {
    library = Recordings.in(folder, Recordings.Limits.DEFAULT);
  }

  /** Sails to the end of so many minutes, and closes the recording. */
  static KeptNight of(Path folder, int minutes) throws InterruptedException {
    var night = new KeptNight(folder);
    Scenario scenario =
        ScenarioReader.find(AREA.folder(), SCENARIO)
            .orElseThrow()
            .withLength(Duration.ofMinutes(minutes));
    var world = World.of(AREA, scenario, 7, 0.3);
    var feed = new SimulationFeed(SCENARIO, world, (timeMs, truth) -> {});
    night.sail(feed);
    return night;
  }

  private void sail(SimulationFeed feed) throws InterruptedException {
    var ended = new CountDownLatch(1);
    var subject = new Subject(Kind.SIMULATION, SCENARIO, "A kept night", 7, true);
    var rules = RulePack.read(AREA.folder().resolve("rules.yaml"));
    var recorder = new Overheard(library.start(head()));
    try (var run =
        new PacedRun(subject, AREA, rules, List.of(feed), recorder, Double.POSITIVE_INFINITY, 10)) {
      run.listen(
          tick -> {
            if (tick.state().clock().ended()) {
              ended.countDown();
            }
          });
      run.start();
      if (!ended.await(5, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the night did not end");
      }
    }
  }

  private static RecordingHead head() {
    return new RecordingHead(
        "A kept night",
        RecordingHead.Kind.SIMULATION,
        SCENARIO,
        7,
        true,
        "test",
        AREA.id(),
        AREA.folder(),
        "",
        () -> "[]");
  }

  RecordingReader reader() {
    return library.open(info().id());
  }

  RecordingInfo info() {
    return library.list().get(0);
  }

  Path folder() {
    return library.folder();
  }

  /** Keeps what it hears for the test, and passes all of it on. */
  private final class Overheard implements Recorder {
    private final Recorder kept;

    Overheard(Recorder kept) {
      this.kept = kept;
    }

    @Override
    public void observed(Observation observation) {
      observations.add(observation);
      kept.observed(observation);
    }

    @Override
    public void arrived(long watermarkMs) {
      kept.arrived(watermarkMs);
    }

    @Override
    public void alert(Alert entry) {
      alerts.put(entry.id(), entry);
      kept.alert(entry);
    }

    @Override
    public void crossed(Crossing crossing) {
      kept.crossed(crossing);
    }

    @Override
    public void commanded(CommandEntry command) {
      kept.commanded(command);
    }

    @Override
    public void ruled(RuleSetEntry rules) {
      kept.ruled(rules);
    }

    @Override
    public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
      pictures.put(tickMs, picture);
      kept.ticked(tickMs, picture, sensors);
    }

    @Override
    public void handOver() {
      kept.handOver();
    }

    @Override
    public boolean hasRoom() {
      return kept.hasRoom();
    }

    @Override
    public RecorderState state() {
      return kept.state();
    }

    @Override
    public void close() {
      kept.close();
    }
  }
}
