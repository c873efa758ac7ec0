package offing.recording;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.Feed;
import offing.feed.SimulationFeed;
import offing.moment.MomentHash;
import offing.recording.RecordingReader.Group;
import offing.recording.viewing.Viewing;
import offing.run.PacedRun;
import offing.run.tick.RunState.Kind;
import offing.run.tick.RunState.Subject;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.rule.RulePack;

/** The night of a scenario, thinly sailed, as a run runs it: the same each time. */
final class Night {
  static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  static final Scenario SCENARIO = ScenarioReader.find(AREA.folder(), "night-dash").orElseThrow();
  static final long START_MS = SCENARIO.start().toEpochMilli();
  static final double MAX = Double.POSITIVE_INFINITY;

  private static final double DENSITY = 0.1;
  private static final double RATE_HZ = 5;

  private Night() {}

  static RecordingHead head() {
    return head(RecordingHead.Kind.SIMULATION);
  }

  static RecordingHead head(RecordingHead.Kind kind) {
    return new RecordingHead(
        "A night of tests",
        kind,
        SCENARIO.id(),
        7,
        true,
        "test",
        AREA.id(),
        AREA.folder(),
        "rules: none of these",
        () -> "[{\"vessel\":\"v\"}]");
  }

  /** A run that is told to a recorder; the caller starts and closes it. */
  static PacedRun run(Recorder recorder, double speed) {
    World world = World.of(AREA, SCENARIO, 7, DENSITY);
    List<Feed> feeds = List.of(new SimulationFeed(SCENARIO.id(), world, (timeMs, truth) -> {}));
    RulePack rules = RulePack.read(AREA.folder().resolve("rules.yaml"));
    var subject = new Subject(Kind.SIMULATION, SCENARIO.id(), SCENARIO.title(), 7, true);
    return new PacedRun(subject, AREA, rules, feeds, recorder, speed, RATE_HZ);
  }

  /** Runs that many seconds as fast as can be into a recorder that is closed then. */
  static Witness into(Recorder recorder, int seconds) throws InterruptedException {
    var reached = new java.util.concurrent.CountDownLatch(1);
    long untilMs = START_MS + seconds * 1_000L;
    var witness = new Witness(recorder, tickMs -> count(tickMs, untilMs, reached));
    try (PacedRun run = run(witness, MAX)) {
      run.start();
      reached.await();
    }
    return witness;
  }

  private static void count(
      long tickMs, long untilMs, java.util.concurrent.CountDownLatch reached) {
    if (tickMs >= untilMs) {
      reached.countDown();
    }
  }

  /** What each recorded moment looks like, by its time. */
  static SortedMap<Long, String> hashes(RecordingReader reader) {
    SortedMap<Long, String> hashes = new TreeMap<>();
    try (var viewing = new Viewing(reader, AREA.chart())) {
      for (var group = reader.groupAt(0); group.isPresent(); group = reader.after(group.get())) {
        addAll(viewing, group.get(), hashes);
      }
    }
    return hashes;
  }

  private static void addAll(Viewing viewing, Group group, SortedMap<Long, String> hashes) {
    long atMs = group.keyframe().fromMs();
    long lastMs = group.changes().stream().mapToLong(block -> block.toMs()).max().orElse(atMs);
    while (true) {
      hashes.put(atMs, MomentHash.of(viewing.at(atMs)));
      var next = viewing.tickAfter(atMs);
      if (next.isEmpty() || next.getAsLong() > lastMs) {
        return;
      }
      atMs = next.getAsLong();
    }
  }
}
