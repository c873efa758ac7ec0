package offing.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.SimulationFeed;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.Moment;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.pipeline.Pipeline;
import offing.sim.World;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.Conclusions;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.rule.RulePack;

/**
 * Some minutes of a simulated night as a run computes them, told to a recorder, with the moments as
 * they were live.
 */
public final class SimulatedNight implements Conclusions {
  static final Path FOLDER = AreaFolder.embedded("hong-kong");
  public static final Area AREA = AreaReader.read(FOLDER);

  public final List<Moment> live = new ArrayList<>();
  final List<Observation> observed = new ArrayList<>();
  private final Recorder recorder;
  private final SimulationFeed feed;
  private final Pipeline pipeline;
  private final AlertHistory alerts = new AlertHistory();
  private final SortedMap<String, Long> radars = new TreeMap<>();
  private long watermarkMs;

  public SimulatedNight(Recorder recorder) {
    this.recorder = recorder;
    var scenario = ScenarioReader.find(FOLDER, "night-dash").orElseThrow();
    feed = new SimulationFeed("", World.of(AREA, scenario, 3, 0.3), (timeMs, truth) -> {});
    pipeline = new Pipeline(AREA, RulePack.read(FOLDER.resolve("rules.yaml")), this);
    watermarkMs = feed.warmUpStartMs();
    run((int) (feed.startMs() - watermarkMs) / 1_000 - 1);
  }

  /** Goes on for so many seconds. */
  public SimulatedNight run(int seconds) {
    for (int i = 0; i < seconds; i++) {
      watermarkMs = feed.poll(watermarkMs + 1_000, this::take);
      recorder.arrived(watermarkMs);
      pipeline.advanceTo(watermarkMs);
    }
    return this;
  }

  private void take(Observation observation) {
    if (observation instanceof RadarPlot plot) {
      radars.merge(plot.site(), plot.timeMs(), Math::max);
    }
    if (watermarkMs + 1_000 >= feed.startMs()) {
      observed.add(observation);
      recorder.observed(observation);
    }
    pipeline.accept(observation);
  }

  @Override
  public void alert(Alert entry) {
    alerts.add(entry);
    recorder.alert(entry);
  }

  @Override
  public void crossed(Crossing crossing) {
    recorder.crossed(crossing);
  }

  @Override
  public void ticked(long tickMs) {
    if (tickMs >= feed.startMs()) {
      FrozenTracks picture = FrozenTracks.copyOf(pipeline.tracks());
      recorder.ticked(tickMs, picture, sensors(tickMs));
      live.add(new Moment(tickMs, picture, alerts.log(), sensors(tickMs)));
    }
  }

  private List<SensorState> sensors(long tickMs) {
    List<SensorState> states = new ArrayList<>();
    radars.forEach(
        (site, lastMs) ->
            states.add(SensorState.at(tickMs, site, site, SensorState.Kind.RADAR, lastMs)));
    return states;
  }
}
