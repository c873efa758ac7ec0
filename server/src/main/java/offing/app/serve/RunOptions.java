package offing.app.serve;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import offing.app.option.BadInput;
import offing.app.option.Scenarios;
import offing.app.option.Version;
import offing.app.simulation.Labels;
import offing.area.Area;
import offing.feed.Feed;
import offing.feed.FeedAddress;
import offing.feed.SimulationFeed;
import offing.recording.Recorder;
import offing.recording.RecordingHead;
import offing.run.PacedRun;
import offing.run.rules.RuleVersions;
import offing.run.tick.RunState.Kind;
import offing.run.tick.RunState.Subject;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.rule.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What runs: a scenario, a feed from outside, or both on one sea. */
final class RunOptions {
  private static final String DEFAULT_SCENARIO = "night-dash";
  private static final double FASTEST_HZ = 20;
  private static final double SLOWEST_HZ = 0.1;

  @Option(
      names = "--scenario",
      description = "What is simulated; " + DEFAULT_SCENARIO + " where no feed is given.")
  private @Nullable String scenario;

  @Option(names = "--seed", description = "Dice of the simulation; the scenario's own by default.")
  private @Nullable Long seed;

  @Option(
      names = "--density",
      description = "Multiplies the traffic; the scenario's own by default.")
  private @Nullable Double density;

  @Option(
      names = "--feed",
      paramLabel = "ADDRESS",
      description = "AIS from outside: tcp://HOST:PORT or file:PATH.")
  private @Nullable String feed;

  @Option(
      names = "--speed",
      converter = Speed.class,
      description = "Times real time, up to 1000, or max. Default: 1.")
  private double speed = 1;

  @Option(names = "--rate", description = "Pictures a second. Default: 1.")
  private double rateHz = 1;

  double rateHz() {
    if (!(rateHz >= SLOWEST_HZ && rateHz <= FASTEST_HZ)) {
      throw new BadInput(
          "--rate " + rateHz + ": " + SLOWEST_HZ + " to " + FASTEST_HZ + " is needed");
    }
    return rateHz;
  }

  /** Sets up the run, and its recorder; it goes when it is started. */
  PacedRun run(Area area, RuleVersions rules, Function<RecordingHead, Recorder> recorders) {
    double rate = rateHz();
    Supplier<String> labels = () -> "[]";
    List<Feed> feeds = new ArrayList<>();
    OptionalLong startMs = OptionalLong.empty();
    if (feed != null) {
      feeds.add(outside(feed));
      startMs = OptionalLong.of(feeds.get(0).startMs());
    }
    String title = feed == null ? "" : "AIS from " + feed;
    long dice = 0;
    if (scenario != null || feed == null) {
      Scenario played = played(area, startMs);
      dice = seed == null ? played.seed() : seed;
      title = title.isEmpty() ? played.title() : title + ", and " + played.title();
      World world = world(area, played, dice);
      feeds.add(new SimulationFeed(played.id(), world, (timeMs, truth) -> {}));
      labels = () -> Labels.json(world).toString();
    }
    Subject subject = subject(title, dice);
    Recorder recorder = recorders.apply(head(subject, area, rules.pack(), labels));
    return new PacedRun(subject, area, rules, feeds, recorder, speed, rate);
  }

  static RecordingHead head(Subject subject, Area area, RulePack rules, Supplier<String> labels) {
    return new RecordingHead(
        subject.title(),
        RecordingHead.Kind.valueOf(subject.kind().name()),
        subject.source(),
        subject.seed(),
        subject.simulated(),
        Version.text(),
        area.id(),
        area.folder(),
        rules.text(),
        labels);
  }

  private Subject subject(String title, long dice) {
    boolean simulated = scenario != null || feed == null;
    String source = feed != null ? feed : scenario != null ? scenario : DEFAULT_SCENARIO;
    return new Subject(feed == null ? Kind.SIMULATION : Kind.LIVE, source, title, dice, simulated);
  }

  private Feed outside(String address) {
    FeedAddress parsed;
    try {
      parsed = FeedAddress.parse(address);
    } catch (IllegalArgumentException wrong) {
      throw new BadInput(String.valueOf(wrong.getMessage()));
    }
    if (parsed instanceof FeedAddress.Tcp && speed != 1) {
      throw new BadInput(
          "--speed is of no use with " + address + ": a receiver sets the pace itself");
    }
    return parsed.open(InstantSource.system());
  }

  /** The scenario; where a feed sets the time, its sea is moved there. */
  private Scenario played(Area area, OptionalLong startMs) {
    String name = scenario == null ? DEFAULT_SCENARIO : scenario;
    Scenario read = ScenarioReader.read(Scenarios.file(area.folder(), name), area);
    if (startMs.isEmpty()) {
      return read;
    }
    long wholeSecond = Math.floorDiv(startMs.getAsLong(), World.STEP_MS) * World.STEP_MS;
    return read.withStart(Instant.ofEpochMilli(wholeSecond));
  }

  private World world(Area area, Scenario played, long dice) {
    double traffic = density == null ? played.density() : density;
    if (!(traffic > 0)) {
      throw new BadInput("--density " + traffic + ": over 0 is needed");
    }
    return World.of(area, played, dice, traffic);
  }
}
