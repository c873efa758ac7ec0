package offing.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import offing.ais.AisEncoder;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.feed.Feed;
import offing.feed.log.LogFile;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.recording.block.ObservationDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final Path MADE = Path.of("src/test/resources/dma/made-by-the-format.csv");

  /** What gpsd received over a network; it states no times. */
  private static final Path RECEIVED =
      Path.of("../sim/src/test/resources/offing/ais/received.nmea");

  private static final long START_MS = 1_700_000_000_000L;

  @TempDir Path folder;

  private Recordings library() {
    return Recordings.in(folder.resolve("recordings"), Recordings.Limits.DEFAULT);
  }

  private static Import of(Path... files) {
    List<LogFile> logs = List.of(files).stream().map(LogFile::of).toList();
    Path embedded = AreaFolder.embedded("hong-kong");
    return new Import(logs, Optional.empty(), Optional.empty(), embedded, "A log", "test");
  }

  private static List<Observation> observations(Path file) {
    var seen = new ArrayList<Observation>();
    LogFile log = LogFile.of(file);
    try (Feed feed = LogKind.of(log).open(log)) {
      feed.poll(Long.MAX_VALUE, seen::add);
    }
    return seen;
  }

  private static List<Observation> recorded(RecordingReader reader) {
    var seen = new ArrayList<Observation>();
    reader.observations(
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        block ->
            ObservationDecoder.decode(block, (observation, arrivalMs) -> seen.add(observation)));
    return seen;
  }

  private Path log(String name, AisEncoder encoder, double lon, double lat, int count)
      throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var report =
          new AisReport(
              START_MS + i * 1000L,
              "",
              1,
              219_000_000 + i % 50,
              0,
              0,
              10,
              false,
              lon + i % 50 * 0.01,
              lat + i * 1e-5,
              0,
              0);
      lines.addAll(encoder.encode(report, true));
    }
    return Files.write(folder.resolve(name), lines);
  }

  @Test
  void aFileOfTheDanesIsARecordingOfAllThatCouldBeReadInIt() throws Exception {
    ImportResult result = of(MADE).into(library());

    RecordingInfo info = result.recording();
    assertThat(info.kind()).isEqualTo(RecordingHead.Kind.IMPORT);
    assertThat(info.simulated()).isFalse();
    assertThat(info.closed()).isTrue();
    assertThat(info.title()).isEqualTo("A log");
    assertThat(info.source()).isEqualTo("made-by-the-format.csv");
    assertThat(result.accepted()).isEqualTo(observations(MADE).size());
    assertThat(result.refused()).contains(entry("dma.duplicate", 1L), entry("dma.row", 2L));
    try (RecordingReader reader = library().open(info.id())) {
      assertThat(recorded(reader)).isEqualTo(observations(MADE));
    }
    assertThat(library().verify(info.id()).isSound()).isTrue();
  }

  @Test
  void aLogThatAReceiverWroteIsRecordedToTheLastSentence() throws Exception {
    ImportResult result = of(RECEIVED).into(library());

    assertThat(result.recording().tracks()).isGreaterThan(100);
    assertThat(result.refused()).containsKey("ais.type_unsupported");
    try (RecordingReader reader = library().open(result.recording().id())) {
      assertThat(recorded(reader)).hasSizeGreaterThan(1_000).isEqualTo(observations(RECEIVED));
    }
  }

  @Test
  void trafficElsewhereIsSeenOverAnAreaThatIsMadeRoundItAndKeptWithIt() throws Exception {
    ImportResult result = of(log("sound.nmea", new AisEncoder(), 12.5, 55.7, 600)).into(library());

    assertThat(result.oddities()).isEmpty();
    assertThat(result.recording().tracks()).isEqualTo(50);
    Path place = Files.createDirectory(folder.resolve("area"));
    try (RecordingReader reader = library().open(result.recording().id())) {
      reader.unpackArea(place);
    }
    Area area = AreaReader.read(place);
    assertThat(area.name()).isEqualTo("Waters around 55.7 N 12.7 E");
    assertThat(area.boundary().isEmpty()).isTrue();
    assertThat(area.world()).isPresent();
    assertThat(area.land()).isNotEmpty();
    assertThat(area.chart().crs()).isEqualTo("EPSG:32633");
    assertThat(area.chart().fitErrorM()).isLessThan(0.05);
  }

  @Test
  void trafficOfTheEmbeddedWatersIsSeenOverThem() throws Exception {
    ImportResult result = of(log("home.nmea", new AisEncoder(), 114, 22.2, 100)).into(library());

    assertThat(result.recording().areaId()).isEqualTo("hong-kong");
  }

  @Test
  void logsOfOneSeaAreOneRecording() throws Exception {
    Path first = log("a.nmea", new AisEncoder(), 12.5, 55.7, 200);
    Path second = log("b.nmea", new AisEncoder(), 12.6, 55.6, 300);

    ImportResult result = of(first, second).into(library());

    assertThat(result.accepted()).isEqualTo(500);
    assertThat(result.recording().toMs()).isEqualTo(START_MS + 299_000);
  }

  @Test
  void whatSaysThatItIsInventedStaysSo() throws Exception {
    ImportResult result =
        of(log("sim.nmea", new AisEncoder("SIMULATED"), 114, 22.2, 60)).into(library());

    assertThat(result.recording().simulated()).isTrue();
    assertThat(result.text()).contains("SIMULATED");
  }

  @Test
  void whatIsStoppedIsClosedCleanlyWithWhatCameSoFar() throws Exception {
    Path long_ = log("long.nmea", new AisEncoder(), 12.5, 55.7, 100_000);
    Import asked = of(long_);
    var outcome = new FutureTask<>(() -> asked.into(library()));
    var importing = new Thread(outcome);
    importing.start();
    while (library().list().stream().allMatch(info -> info.toMs() < START_MS)) {
      Thread.onSpinWait();
    }
    importing.interrupt();
    assertThatThrownBy(outcome::get).hasCauseInstanceOf(InterruptedException.class);

    RecordingInfo info = library().list().get(0);
    assertThat(info.closed()).isTrue();
    assertThat(info.growing()).isFalse();
    assertThat(info.toMs()).isBetween(START_MS, START_MS + 99_998_000);
    assertThat(library().verify(info.id()).isSound()).isTrue();
  }

  @Test
  void whatIsNoLogIsRefusedAndLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("x.txt"), "dear diary\n");

    assertThatThrownBy(() -> of(file).into(library()))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("no AIS sentence");
    assertThat(library().list()).isEmpty();
  }
}
