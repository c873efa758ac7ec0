package offing.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import offing.observation.Observation;
import offing.recording.RecorderState.Status;
import offing.recording.RecordingReader.Gap;
import offing.recording.Recordings.Limits;
import offing.recording.Recordings.Verdict;
import offing.recording.block.ObservationDecoder;
import offing.recording.writer.Terms;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.alert.Category;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells its recorder is on the disk, to the bit. */
class RecorderTest {
  private static final long SECOND_MS = 1_000;

  @TempDir Path folder;

  private Recordings library(Terms terms) {
    return Recordings.in(folder.resolve("library"), Limits.DEFAULT, terms);
  }

  private static void assertSound(Recordings library, String id) {
    Verdict verdict = library.verify(id);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.seals()).isPositive();
    assertThat(verdict.head()).hasSize(64);
  }

  @Test
  void everyMomentIsWhatItWasAcrossPartsToo() throws Exception {
    Recordings library = library(Terms.DEFAULT.withParts(60 * SECOND_MS, Long.MAX_VALUE));
    Recorder recorder = library.start(Night.head());
    String id = recorder.state().recording();

    Witness witness = Night.into(recorder, 300);

    SortedMap<Long, String> kept = Night.hashes(library.open(id));
    assertThat(kept).isEqualTo(witness.hashes).hasSizeGreaterThanOrEqualTo(300);
    RecordingInfo info = library.find(id).orElseThrow();
    assertThat(info.closed()).isTrue();
    assertThat(info.growing()).isFalse();
    assertThat(info.fromMs()).isEqualTo(Night.START_MS);
    assertThat(info.tracks()).isGreaterThan(20);
    assertThat(partsOf(library, id)).hasSizeGreaterThanOrEqualTo(5);
    assertSound(library, id);
    assertThat(library.verify(id).notes()).isEmpty();
    assertThat(recorder.state().keptUntilMs()).isEqualTo(info.toMs());
    assertThat(recorder.state().bytes()).isEqualTo(info.bytes());
    assertThat(recorder.state().droppedTicks()).isZero();
  }

  private static List<Path> partsOf(Recordings library, String id) throws Exception {
    try (var files = Files.list(library.folder().resolve(id))) {
      return files.filter(file -> file.toString().endsWith(".offing")).toList();
    }
  }

  @Test
  void eachPartStandsAloneAsOneFile() throws Exception {
    Recordings library = library(Terms.DEFAULT.withParts(60 * SECOND_MS, Long.MAX_VALUE));
    Recorder recorder = library.start(Night.head());
    Witness witness = Night.into(recorder, 130);
    String id = recorder.state().recording();

    try (var files = Files.list(library.folder().resolve(id))) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".offing"));
    }
    for (Path part : partsOf(library, id)) {
      SortedMap<Long, String> alone = Night.hashes(Recordings.openFile(part));
      assertThat(witness.hashes).containsAllEntriesOf(alone);
      try (RecordingReader reader = Recordings.openFile(part)) {
        assertThat(reader.rules()).isEqualTo("rules: none of these");
        assertThat(reader.labels()).contains("vessel");
      }
    }
  }

  @Test
  void observationsAreKeptInTheOrderOfTheirArrival() throws Exception {
    List<Observation> told = new ArrayList<>();
    Recordings library = library(Terms.DEFAULT);
    Recorder recorder = library.start(Night.head());
    var witness = new Witness(recorder, tickMs -> {});
    for (int i = 0; i < 5; i++) {
      var plot = new offing.observation.RadarPlot(Night.START_MS + i, "r1", 500 + i, 10, 3);
      told.add(plot);
      witness.observed(plot);
      witness.arrived(Night.START_MS + i * 10L);
    }
    witness.ticked(Night.START_MS + 1_000, offing.moment.FrozenTracks.copyOf(nothing()), List.of());
    witness.close();

    List<Observation> kept = new ArrayList<>();
    List<Long> arrivals = new ArrayList<>();
    try (RecordingReader reader = library.open(recorder.state().recording())) {
      reader.observations(
          0,
          Long.MAX_VALUE,
          block ->
              ObservationDecoder.decode(
                  block,
                  (observation, arrivalMs) -> {
                    kept.add(observation);
                    arrivals.add(arrivalMs - Night.START_MS);
                  }));
    }
    assertThat(kept).isEqualTo(told);
    assertThat(arrivals).containsExactly(0L, 10L, 20L, 30L, 40L);
  }

  private static offing.moment.TrackColumns nothing() {
    return new offing.moment.TrackColumns(0);
  }

  @Test
  void whoIsNotWaitedForDropsTicksAndGoesOnInANewEpoch() throws Exception {
    Recordings library = library(Terms.DEFAULT.withRoom(4, 1_000_000));
    Recorder recorder = library.start(Night.head());
    var pictures = new offing.recording.block.SeededPictures(3);
    var witness = new Witness(recorder, tickMs -> {});
    int ticks = 0;
    while (ticks < 400 || recorder.state().droppedTicks() == 0) {
      var tick = pictures.next();
      witness.ticked(tick.timeMs(), tick.picture(), tick.sensors());
      ticks++;
    }
    var last = pictures.next();
    while (!recorder.hasRoom()) {
      Thread.onSpinWait();
    }
    witness.ticked(last.timeMs(), last.picture(), last.sensors());
    witness.close();

    String id = recorder.state().recording();
    SortedMap<Long, String> kept = Night.hashes(library.open(id));
    assertThat(witness.hashes).containsAllEntriesOf(kept);
    assertThat(kept).hasSize(ticks + 1 - (int) recorder.state().droppedTicks());
    assertThat(kept.lastKey()).isEqualTo(last.timeMs());
    assertSound(library, id);
    try (RecordingReader reader = library.open(id)) {
      assertThat(reader.gaps()).isNotEmpty();
      for (Gap gap : reader.gaps()) {
        assertThat(kept).containsKeys(gap.fromMs(), gap.toMs());
        assertThat(kept.subMap(gap.fromMs() + 1, gap.toMs())).isEmpty();
      }
    }
  }

  @Test
  void aFolderThatCannotBeMadeStopsTheRecordingAndNotTheRun() throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("library"));
    Recordings library = library(Terms.DEFAULT.withRetry(Duration.ofMillis(20)));
    Recorder recorder = library.start(Night.head());
    var reached = new java.util.concurrent.CountDownLatch(1);
    var goesOn = new java.util.concurrent.CountDownLatch(1);
    var witness =
        new Witness(
            recorder,
            tickMs -> {
              boolean isRecording = recorder.state().keptUntilMs() > 0;
              if (recorder.state().droppedTicks() > 61) {
                reached.countDown();
              }
              if (isRecording) {
                goesOn.countDown();
              }
            });
    try (var run = Night.run(witness, 200)) {
      run.start();
      reached.await();
      assertThat(recorder.state().status()).isEqualTo(Status.STOPPED);
      assertThat(recorder.state().message()).contains("cannot be written", "the watch goes on");

      Files.delete(inTheWay);
      goesOn.await();
    }
    assertThat(recorder.state().status()).isEqualTo(Status.RECORDING);
    assertThat(recorder.state().message()).isEmpty();
    String id = recorder.state().recording();
    SortedMap<Long, String> kept = Night.hashes(library.open(id));
    assertThat(witness.hashes).containsAllEntriesOf(kept);
    assertThat(kept.firstKey()).isGreaterThan(Night.START_MS + 60_000);
    assertSound(library, id);
  }

  @Test
  void nothingIsLeftOfARunThatNeverShowedATick() throws Exception {
    Recordings library = library(Terms.DEFAULT);
    library.start(Night.head()).close();

    assertThat(library.list()).isEmpty();
    try (var files = Files.list(library.folder())) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void withoutRoomOnTheDiskNothingIsBegunAndItIsSaid() throws Exception {
    var terms =
        new Terms(
            Duration.ofMillis(10),
            Duration.ofMillis(10),
            10_000,
            3_600_000,
            1 << 30,
            Long.MAX_VALUE,
            10,
            1_000);
    Recordings library = library(terms);
    Recorder recorder = library.start(Night.head());
    Night.into(recorder, 20);

    assertThat(recorder.state().status()).isEqualTo(Status.STOPPED);
    assertThat(recorder.state().message()).contains("the disk is full", "the watch goes on");
    assertThat(recorder.state().droppedTicks()).isGreaterThanOrEqualTo(20);
    assertThat(library.list()).isEmpty();
  }

  @Test
  void whatMustNotBeLostIsKeptOnceThoughThePartItWasToldInGoesAway() throws Exception {
    var terms =
        new Terms(Duration.ofHours(1), Duration.ZERO, 10_000, 10_000, 1 << 30, 0, 1, 1_000_000);
    Recordings library = library(terms);
    Recorder recorder = library.start(Night.head());
    String id = recorder.state().recording();
    for (int second = 0; second < 10; second++) {
      tellAll(recorder, second);
    }
    awaitRoom(recorder);
    Files.move(library.folder().resolve(id), folder.resolve("away"));
    tellAll(recorder, 10);
    while (recorder.state().status() == Status.RECORDING) {
      Thread.onSpinWait();
    }
    tellAll(recorder, 11);
    recorder.close();

    assertThat(recorder.state().droppedTicks()).isEqualTo(11);
    try (RecordingReader reader = library.open(id)) {
      assertThat(reader.alertsAfter(0)).isEqualTo(upTo(11, RecorderTest::alert));
      assertThat(reader.crossings()).isEqualTo(upTo(11, RecorderTest::crossing));
      assertThat(reader.commands()).isEqualTo(upTo(11, RecorderTest::command));
    }
    assertSound(library, id);
  }

  @Test
  void anErrorStopsTheRecordingAndNobodyWaitsForIt() throws Exception {
    Recordings library = library(Terms.DEFAULT.withRoom(1, 1_000_000));
    Recorder recorder = library.start(headOf(brokenPath()));
    for (int second = 0; second < 5; second++) {
      tellAll(recorder, second);
    }
    recorder.close();

    assertThat(recorder.state().status()).isEqualTo(Status.STOPPED);
    assertThat(recorder.state().message()).contains("no such class", "the watch goes on");
    assertThat(recorder.state().droppedTicks()).isEqualTo(5);
  }

  @Test
  void whatIsOrderedWhileTheClockStandsIsKeptBeforeItGoesOn() throws Exception {
    Recordings library = library(Terms.DEFAULT);
    Recorder recorder = library.start(Night.head());
    String id = recorder.state().recording();
    tellAll(recorder, 0);

    recorder.alert(alert(1));
    recorder.commanded(command(1));
    recorder.handOver();

    long untilNanos = System.nanoTime() + 20_000_000_000L;
    while (commandsOf(library, id).size() < 2) {
      assertThat(System.nanoTime()).as("waiting for the order").isLessThan(untilNanos);
    }
    tellAll(recorder, 2);
    recorder.close();
    try (RecordingReader reader = library.open(id)) {
      assertThat(reader.alertsAfter(0)).isEqualTo(upTo(2, RecorderTest::alert));
      assertThat(reader.commands()).isEqualTo(upTo(2, RecorderTest::command));
    }
    assertSound(library, id);
  }

  private static List<CommandEntry> commandsOf(Recordings library, String id) {
    if (library.find(id).isEmpty()) {
      return List.of();
    }
    try (RecordingReader reader = library.open(id)) {
      return reader.commands();
    }
  }

  @Test
  void whatIsHandedOverBeforeTheFirstTickIsKeptOnce() throws Exception {
    Recordings library = library(Terms.DEFAULT);
    Recorder recorder = library.start(Night.head());
    recorder.alert(alert(0));
    recorder.crossed(crossing(0));
    recorder.commanded(command(0));
    recorder.handOver();
    tellAll(recorder, 1);
    recorder.close();

    try (RecordingReader reader = library.open(recorder.state().recording())) {
      assertThat(reader.alertsAfter(0)).isEqualTo(upTo(1, RecorderTest::alert));
      assertThat(reader.crossings()).isEqualTo(upTo(1, RecorderTest::crossing));
      assertThat(reader.commands()).isEqualTo(upTo(1, RecorderTest::command));
    }
    assertSound(library, recorder.state().recording());
  }

  @Test
  void aPartThatCannotBeLetGoOfStopsTheRecordingAndIsSaid() throws Exception {
    var terms =
        new Terms(Duration.ofHours(1), Duration.ZERO, 10_000, 10_000, 1 << 30, 0, 1, 1_000_000);
    Recordings library = library(terms);
    Recorder recorder = library.start(Night.head());
    Path recording = library.folder().resolve(recorder.state().recording());
    for (int second = 0; second < 10; second++) {
      tellAll(recorder, second);
    }
    awaitRoom(recorder);
    Files.move(recording, folder.resolve("away"));
    Files.createSymbolicLink(recording, recording.getFileName()); // leads to itself alone
    for (int second = 10; second < 15; second++) {
      tellAll(recorder, second);
    }
    recorder.close();

    assertThat(recorder.state().status()).isEqualTo(Status.STOPPED);
    assertThat(recorder.state().message()).contains("the watch goes on");
  }

  private static RecordingHead headOf(Path area) {
    RecordingHead head = Night.head();
    return new RecordingHead(
        head.title(),
        head.kind(),
        head.source(),
        head.seed(),
        head.simulated(),
        head.program(),
        head.areaId(),
        area,
        head.rules(),
        head.labels());
  }

  /** A folder of which the system cannot even load what reads it. */
  private static Path brokenPath() {
    return (Path)
        Proxy.newProxyInstance(
            RecorderTest.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> {
              throw new NoClassDefFoundError("no such class");
            });
  }

  private static void awaitRoom(Recorder recorder) {
    long untilNanos = System.nanoTime() + 20_000_000_000L;
    while (!recorder.hasRoom()) {
      assertThat(System.nanoTime()).as("waiting for room").isLessThan(untilNanos);
      Thread.onSpinWait();
    }
  }

  private static void tellAll(Recorder recorder, int second) {
    awaitRoom(recorder);
    recorder.alert(alert(second));
    recorder.crossed(crossing(second));
    recorder.commanded(command(second));
    recorder.ticked(timeMs(second), offing.moment.FrozenTracks.copyOf(nothing()), List.of());
  }

  private static <T> List<T> upTo(int last, IntFunction<T> told) {
    return IntStream.rangeClosed(0, last).mapToObj(told).toList();
  }

  private static long timeMs(int second) {
    return Night.START_MS - Night.START_MS % 10_000 + second * SECOND_MS;
  }

  private static Alert alert(int second) {
    long timeMs = timeMs(second);
    return new Alert(
        second + 1L,
        second + 1L,
        second + 1L,
        "rule",
        "title",
        Severity.WARNING,
        Category.SAFETY,
        3,
        timeMs,
        114,
        22,
        "At 41.3 kn.",
        List.of(),
        Handling.raised(timeMs));
  }

  private static Crossing crossing(int second) {
    return new Crossing(timeMs(second), second, true, 114, 22);
  }

  private static CommandEntry command(int second) {
    return new CommandEntry(timeMs(second), "operator", "console", "order " + second);
  }
}
