package offing.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import offing.api.gate.Gate;
import offing.app.option.AreaOption;
import offing.app.option.Outcome;
import offing.app.option.RecordingsOption;
import offing.app.option.Scenarios;
import offing.area.Area;
import offing.area.AreaReader;
import offing.recording.Recordings;
import offing.run.PacedRun;
import offing.run.rules.RuleVersions;
import offing.run.tick.RunState;
import offing.run.tick.RunState.Subject;
import offing.run.tick.Tick;
import offing.stream.message.WireJson;
import offing.watch.watched.WatchedZone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Runs a sea and serves its live map.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  /** After so long a person wants to know what is going on. */
  private static final long PATIENCE_S = 2;

  @Mixin private AreaOption area = new AreaOption();
  @Mixin private RunOptions run = new RunOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private RecordingsOption recordings = new RecordingsOption();
  @Mixin private KeepOptions keep = new KeepOptions();
  @Mixin private ZonesOption zones = new ZonesOption();
  @Mixin private DoorOptions door;

  @Option(names = "--json", description = "Says where it listens as JSON.")
  private boolean json;

  ServeCommand() {
    this(System::getenv);
  }

  /** Takes another environment than the process's own. */
  ServeCommand(UnaryOperator<@Nullable String> environment) {
    door = new DoorOptions(environment);
  }

  /** Serves until the process is told to stop. */
  @Override
  public Integer call() throws InterruptedException {
    Server server = open();
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
    RunState state = await(server.firstTick()).state();
    if (state.hasFailed()) {
      throw new IllegalStateException(state.failure());
    }
    announce(server.area(), state.subject(), door.shown(server.port()));
    stopped.await();
    return Outcome.DONE;
  }

  /** Opens the doors; the run is still warming up. */
  Server open() {
    Gate gate = door.gate();
    Server.Address address = door.address();
    Area read = AreaReader.read(area.folder());
    List<ObjectNode> scenarios =
        Scenarios.list(read.folder()).stream().map(Scenarios::json).toList();
    Recordings library = recordings.library(keep.limits());
    RuleVersions versions = rules.versions(read, keep.keeps());
    Optional<ZoneFile> zoneFile = zones.file(read, library.folder(), keep.keeps());
    List<WatchedZone> watched = zoneFile.map(ZoneFile::read).orElse(List.of());
    PacedRun recorded = run.run(read, versions, keep.recorders(library)).watching(watched);
    Optional<ZoneKeeper> keeper = zoneFile.map(file -> new ZoneKeeper(recorded, file));
    var kept = new Replay.Kept(library, new AheadRuns(read, versions, library));
    return Server.start(recorded, read, gate, address, scenarios, run.rateHz(), kept, keeper);
  }

  private static void stop(Server server, CountDownLatch stopped) {
    server.close();
    stopped.countDown();
  }

  private static Tick await(CompletableFuture<Tick> first) throws InterruptedException {
    try {
      return first.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      System.err.println("offing: the sea is run in before its clock is shown ...");
    } catch (ExecutionException e) {
      throw new IllegalStateException("nobody fails the first tick", e);
    }
    return first.join();
  }

  private void announce(Area read, Subject subject, String address) {
    if (json) {
      ObjectNode said = WireJson.object().put("address", address).put("area", read.id());
      said.put("run", WireJson.word(subject.kind())).put("source", subject.source());
      System.out.println(said.put("seed", subject.seed()));
    } else {
      System.out.println(
          "Offing watches " + read.name() + " at " + address + " (" + words(subject) + ")");
    }
    System.out.flush();
  }

  private static String words(Subject subject) {
    String kind = subject.kind().name().toUpperCase(Locale.ROOT) + " " + subject.source();
    String simulated = subject.kind() == RunState.Kind.LIVE ? ", partly SIMULATED" : "";
    return subject.simulated() ? kind + simulated + ", seed " + subject.seed() : kind;
  }
}
