package offing.app.serve;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import offing.api.recording.Simulator;
import offing.app.simulation.Labels;
import offing.area.Area;
import offing.feed.Feed;
import offing.feed.SimulationFeed;
import offing.recording.Recorder;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import offing.run.PacedRun;
import offing.run.rules.RuleVersions;
import offing.run.tick.RunState.Kind;
import offing.run.tick.RunState.Subject;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.rule.RulePack;

/**
 * Scenarios of an area, simulated as fast as they can into a library.
 *
 * @param rules of which the live ones are in force
 */
record AheadRuns(Area area, RuleVersions rules, Recordings recordings) implements Simulator {
  /** Nobody looks at the ticks; they only say when it is over. */
  private static final double RATE_HZ = 2;

  @Override
  public Scenario scenario(String id) {
    return ScenarioReader.fileOf(area.folder(), id)
        .map(file -> ScenarioReader.read(file, area))
        .orElseThrow(() -> new NoSuchElementException("there is no scenario '" + id + "'"));
  }

  @Override
  public Ahead simulate(Scenario scenario, OptionalLong seed, OptionalDouble density) {
    long dice = seed.orElse(scenario.seed());
    World world = World.of(area, scenario, dice, density.orElse(scenario.density()));
    var subject = new Subject(Kind.SIMULATION, scenario.id(), scenario.title(), dice, true);
    RulePack live = rules.pack();
    RecordingHead head = RunOptions.head(subject, area, live, () -> Labels.json(world).toString());
    Feed feed = new SimulationFeed(scenario.id(), world, (timeMs, truth) -> {});
    Recorder recorder = recordings.start(head);
    try {
      var run =
          new PacedRun(
              subject, area, live, List.of(feed), recorder, Double.POSITIVE_INFINITY, RATE_HZ);
      return new Ahead(run, begun(recorder.state().recording(), head));
    } catch (RuntimeException fault) {
      recorder.close();
      throw fault;
    }
  }

  private static RecordingInfo begun(String id, RecordingHead head) {
    return new RecordingInfo(
        id,
        head.title(),
        head.kind(),
        head.source(),
        head.seed(),
        head.simulated(),
        head.areaId(),
        head.program(),
        0,
        0,
        0,
        0,
        0,
        0,
        true,
        false);
  }
}
