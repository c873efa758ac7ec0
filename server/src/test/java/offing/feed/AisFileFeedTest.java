package offing.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.area.InvalidFile;
import offing.observation.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AisFileFeedTest {
  private static final Path RECEIVED =
      Path.of("../sim/src/test/resources/offing/ais/received.nmea");

  @TempDir Path folder;

  @Test
  void everythingIsHandedOverInOrderWhenItsTimeHasCome() throws IOException {
    List<Observation> reports = Logs.reports(100);
    try (var feed = AisFileFeed.open(file(Logs.lines(reports)))) {
      assertThat(feed.startMs()).isEqualTo(Logs.START_MS);
      assertThat(feed.warmUpStartMs()).isEqualTo(Logs.START_MS);
      var seen = new ArrayList<Observation>();
      for (long untilMs = Logs.START_MS; !feed.isAtEnd(); untilMs += 700) {
        assertThat(feed.nextMs()).hasValue(Logs.START_MS + seen.size() * 1000L);
        long watermarkMs = feed.poll(untilMs, seen::add);

        assertThat(watermarkMs).isLessThanOrEqualTo(untilMs);
        assertThat(seen)
            .last()
            .satisfies(o -> assertThat(o.timeMs()).isLessThanOrEqualTo(watermarkMs));
      }
      assertThat(seen).isEqualTo(reports);
    }
  }

  @Test
  void atTheEndTheWatermarkStandsAtTheLastMoment() throws IOException {
    try (var feed = AisFileFeed.open(file(Logs.lines(Logs.reports(10))))) {
      assertThat(feed.poll(Long.MAX_VALUE, o -> {})).isEqualTo(Logs.START_MS + 9000);
      assertThat(feed.isAtEnd()).isTrue();
      assertThat(feed.nextMs()).isEmpty();
      assertThat(feed.state())
          .isEqualTo(
              new FeedState(
                  feed.state().source(), false, FeedState.Status.ENDED, "", 10, new TreeMap<>()));
      assertThat(feed.poll(Long.MAX_VALUE, o -> {})).isEqualTo(Logs.START_MS + 9000);
    }
  }

  @Test
  void aLateReportKeepsItsOwnTimeAndTheWatermarkDoesNotGoBack() throws IOException {
    List<Observation> reports = new ArrayList<>(Logs.reports(5));
    reports.add(Logs.report(5, Logs.START_MS + 1500));
    reports.add(Logs.report(6, Logs.START_MS + 9000));
    try (var feed = AisFileFeed.open(file(Logs.lines(reports)))) {
      var seen = new ArrayList<Observation>();
      assertThat(feed.poll(Logs.START_MS + 5000, seen::add)).isEqualTo(Logs.START_MS + 5000);
      assertThat(seen).isEqualTo(reports.subList(0, 6));
      assertThat(feed.poll(Logs.START_MS + 4000, seen::add)).isEqualTo(Logs.START_MS + 4000);
      assertThat(feed.poll(Logs.START_MS + 6000, seen::add)).isEqualTo(Logs.START_MS + 6000);
    }
  }

  @Test
  void garbageIsCountedAndStopsNothing() throws IOException {
    String lines = Logs.lines(Logs.reports(20));
    String voyage = Logs.lines(List.of(Logs.voyage(477_000_001, Logs.START_MS)));
    String firstPart = voyage.substring(0, voyage.indexOf("\r\n") + 2);
    String text =
        "garbage \0\u00ff\n!AIVDM,1,1,,A,zzzz,0*00\n$GPGGA,,,*00\n"
            + lines.substring(0, lines.length() / 2).replaceAll("\\R[^\r\n]*$", "\n")
            + "x".repeat(200_000)
            + "\n"
            + firstPart
            + lines.substring(0, lines.length() - 10);
    try (var feed = AisFileFeed.open(file(text))) {
      var seen = new ArrayList<Observation>();
      feed.poll(Long.MAX_VALUE, seen::add);

      assertThat(seen).hasSize(10 - 1 + 19);
      assertThat(feed.state().refused())
          .isEqualTo(
              Map.of(
                  "ais.not_ais", 2L,
                  "ais.line.too_long", 1L,
                  "ais.checksum", 2L,
                  "ais.fragment.lost", 1L));
    }
  }

  @Test
  void aFileThatIsNoneIsRefusedWithASentence() throws IOException {
    assertRefused(folder.resolve("missing.nmea"), "there is no such file");
    assertRefused(folder, "this is no file but a folder or a device");
    assertRefused(file(""), "no AIS sentence that could be read is in it; it is empty");
    assertRefused(
        file("one\ntwo\n"),
        "no AIS sentence that could be read is in it; what it has was counted as {ais.not_ais=2}");
  }

  private static void assertRefused(Path path, String sentence) {
    assertThatThrownBy(() -> AisFileFeed.open(path))
        .isInstanceOf(InvalidFile.class)
        .hasMessage(path + ": " + sentence);
  }

  @Test
  void aReceivedLogWithoutTimesTakesThemFromItsBaseStationsAndSeconds() throws IOException {
    try (var feed = AisFileFeed.open(RECEIVED)) {
      var seen = new ArrayList<Observation>();
      long endMs = feed.poll(Long.MAX_VALUE, seen::add);

      assertThat(seen).hasSize(1164);
      assertThat(seen).extracting(Observation::timeMs).isSorted();
      assertThat(Instant.ofEpochMilli(feed.startMs())).hasToString("2018-08-10T08:01:13Z");
      assertThat(Instant.ofEpochMilli(endMs)).hasToString("2018-08-10T08:01:43Z");
      assertThat(feed.state().message())
          .isEqualTo("it states no times: they are assumed from what its reports say");
      assertThat(feed.state().refused())
          .isEqualTo(
              Map.of("ais.length", 1L, "ais.time.assumed", 1163L, "ais.type_unsupported", 162L));
    }
  }

  @Test
  void aLogWithNoDateAtAllStartsAtAFixedOne() throws IOException {
    String sentences = Logs.lines(Logs.reports(100)).replaceAll("\\\\[^\\\\]*\\\\", "");
    try (var feed = AisFileFeed.open(file(sentences))) {
      var seen = new ArrayList<Observation>();
      long endMs = feed.poll(Long.MAX_VALUE, seen::add);

      assertThat(Instant.ofEpochMilli(feed.startMs())).hasToString("2000-01-01T00:00:20Z");
      assertThat(endMs - feed.startMs()).isEqualTo(97_000); // the median of five trails by two
      assertThat(feed.state().refused()).isEqualTo(Map.of("ais.time.assumed", 100L));
    }
  }

  @Test
  void aQuarterOfAGigabyteOfNulsIsPassedOverWithoutHoldingIt() throws IOException {
    Path path = file(Logs.lines(Logs.reports(10)));
    try (var sparse = new RandomAccessFile(path.toFile(), "rw")) {
      sparse.seek(1L << 28);
      sparse.write(
          ("\n" + Logs.lines(List.of(Logs.report(7, Logs.START_MS + 60_000))))
              .getBytes(ISO_8859_1));
    }
    long before = allocatedBytes();
    try (var feed = AisFileFeed.open(path)) {
      var seen = new ArrayList<Observation>();
      int polls = 0;
      while (!feed.isAtEnd()) {
        feed.poll(Long.MAX_VALUE, seen::add);
        polls++;
      }
      assertThat(seen).hasSize(11);
      assertThat(polls).isGreaterThan(7);
      assertThat(feed.state().refused()).isEqualTo(Map.of("ais.line.too_long", 1L));
    }
    assertThat(allocatedBytes() - before).isLessThan(32L << 20);
  }

  @Test
  void aLargeLogIsReadAsItIsPolled() throws IOException {
    Path path = folder.resolve("large.nmea");
    byte[] block = Logs.lines(Logs.reports(10_000)).getBytes(ISO_8859_1);
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    try (var feed = AisFileFeed.open(path)) {
      long[] seen = new long[1];
      while (!feed.isAtEnd()) {
        feed.poll(Long.MAX_VALUE, o -> seen[0]++);
      }
      assertThat(seen[0]).isEqualTo(1_000_000);
      assertThat(Files.size(path)).isGreaterThan(70L << 20);
    }
  }

  private static long allocatedBytes() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private Path file(String text) throws IOException {
    return Files.write(folder.resolve("log-" + text.length() + ".nmea"), text.getBytes(ISO_8859_1));
  }
}
