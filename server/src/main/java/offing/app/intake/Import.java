package offing.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import offing.app.terminal.Progress;
import offing.area.Area;
import offing.area.AreaReader;
import offing.feed.Feed;
import offing.feed.FeedState;
import offing.feed.log.LogFile;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RecordingFault;
import offing.recording.RecordingHead;
import offing.recording.Recordings;
import offing.run.PacedRun;
import offing.run.tick.RunState.Kind;
import offing.run.tick.RunState.Subject;
import offing.run.tick.Tick;
import offing.watch.rule.RulePack;

/**
 * Works logs through a run at full speed and keeps it as a recording. The run waits for the
 * recorder: nothing is lost. What is stopped leaves what came so far, closed cleanly.
 *
 * @param logs one or more; their traffic is one sea
 * @param kind what is in them; told by each where it is not said
 * @param area a folder; the embedded area where most of the traffic is in it and none is said, else
 *     one is made round the traffic
 * @param embedded the embedded area's folder
 * @param title of the recording
 * @param program version of this program
 */
public record Import(
    List<LogFile> logs,
    Optional<LogKind> kind,
    Optional<Path> area,
    Path embedded,
    String title,
    String program) {
  private static final String RULES = "rules.yaml";

  /** How often it is looked how far it is, times a second. */
  private static final double LOOKS_HZ = 2;

  /** Refuses logs that cannot be read; returns what was kept. */
  public ImportResult into(Recordings library) throws IOException, InterruptedException {
    Path made = Files.createTempDirectory("offing-area-");
    try {
      Area seenOver = AreaReader.read(areaFolder(made));
      return into(library, seenOver);
    } finally {
      delete(made);
    }
  }

  private LogKind kindOf(LogFile log) {
    return kind.orElseGet(() -> LogKind.of(log));
  }

  private Path areaFolder(Path made) throws IOException {
    if (area.isPresent()) {
      return area.get();
    }
    var sample = new Sample();
    logs.forEach(log -> sample.take(kindOf(log).open(log)));
    Area known = AreaReader.read(embedded);
    if (sample.isMostlyIn(known.bounds())) {
      return embedded;
    }
    Path folder = Files.createDirectory(made.resolve("traffic"));
    WatersFolder.write(folder, Waters.of(sample.places()), known);
    return folder;
  }

  private ImportResult into(Recordings library, Area seenOver)
      throws IOException, InterruptedException {
    Path rules = seenOver.folder().resolve(RULES);
    boolean hasRules = Files.isRegularFile(rules);
    List<Feed> feeds = logs.stream().map(log -> kindOf(log).open(log)).toList();
    RecordingHead head = head(seenOver, hasRules ? Files.readString(rules) : "");
    Subject subject = new Subject(Kind.LIVE, head.source(), title, 0, head.simulated());
    Recorder recorder = library.start(head);
    PacedRun run =
        new PacedRun(
            subject,
            seenOver,
            hasRules ? RulePack.read(rules) : RulePack.empty(),
            feeds,
            recorder,
            Double.POSITIVE_INFINITY,
            LOOKS_HZ);
    long startedNanos = System.nanoTime();
    Tick last = workedThrough(run);
    double wallSeconds = (System.nanoTime() - startedNanos) / 1e9;
    return result(library, recorder.state(), seenOver, last, wallSeconds);
  }

  private RecordingHead head(Area seenOver, String rules) {
    return new RecordingHead(
        title,
        RecordingHead.Kind.IMPORT,
        logs.get(0).path().getFileName().toString(),
        0,
        logs.stream().anyMatch(LogKind::isSimulated),
        program,
        seenOver.id(),
        seenOver.folder(),
        rules,
        () -> "[]");
  }

  /** Runs to the end, or until the process or this thread is told to stop; the last tick. */
  private Tick workedThrough(PacedRun run) throws IOException, InterruptedException {
    var ended = new CountDownLatch(1);
    var stop = new Thread(() -> stop(run, ended), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try (var progress = Progress.ofBytes(title, bytes())) {
      run.listen(
          tick -> {
            progress.at(bytesRead(), accepted(tick));
            if (tick.state().clock().ended() || tick.state().hasFailed()) {
              ended.countDown();
            }
          });
      run.start();
      ended.await();
      Runtime.getRuntime().removeShutdownHook(stop);
    } finally {
      run.close();
    }
    return run.latest();
  }

  /** The process goes down: whoever waits goes on waiting until it is gone. */
  private static void stop(PacedRun run, CountDownLatch ended) {
    run.close();
    if (ended.getCount() > 0) {
      System.err.println(
          "offing: stopped; what came so far is kept as " + run.recording().recording());
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (LogFile log : logs) {
      bytes += log.bytes();
    }
    return bytes;
  }

  private long bytesRead() {
    return logs.stream().mapToLong(LogFile::bytesRead).sum();
  }

  private static long accepted(Tick tick) {
    return tick.state().feeds().stream().mapToLong(FeedState::accepted).sum();
  }

  private static ImportResult result(
      Recordings library, RecorderState kept, Area area, Tick last, double wallSeconds) {
    if (last.state().hasFailed()) {
      throw new IllegalStateException(last.state().failure());
    }
    if (kept.status() == RecorderState.Status.STOPPED || kept.droppedTicks() > 0) {
      throw new RecordingFault("not all of it could be kept: " + kept.message());
    }
    SortedMap<String, Long> refused = new TreeMap<>();
    for (FeedState feed : last.state().feeds()) {
      feed.refused().forEach((reason, count) -> refused.merge(reason, count, Long::sum));
    }
    return new ImportResult(
        library.find(kept.recording()).orElseThrow(),
        area.name(),
        accepted(last),
        refused,
        last.counts().oddities(),
        wallSeconds);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
