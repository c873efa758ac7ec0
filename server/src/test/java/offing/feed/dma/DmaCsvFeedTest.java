package offing.feed.dma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import offing.area.InvalidFile;
import offing.feed.Feed;
import offing.feed.FeedState;
import offing.feed.log.LogFile;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DmaCsvFeedTest {
  private static final Path MADE = Path.of("src/test/resources/dma/made-by-the-format.csv");
  private static final long LAST_SECOND_MS = ms("2025-12-31T23:59:58Z");

  @TempDir Path folder;

  private static long ms(String time) {
    return Instant.parse(time).toEpochMilli();
  }

  private static List<Observation> all(Path file) {
    var seen = new ArrayList<Observation>();
    try (Feed feed = DmaCsvFeed.open(LogFile.of(file))) {
      feed.poll(Long.MAX_VALUE, seen::add);
    }
    return seen;
  }

  private static List<Observation> of(int mmsi) {
    return all(MADE).stream().filter(observation -> mmsi(observation) == mmsi).toList();
  }

  private static int mmsi(Observation observation) {
    if (observation instanceof AisReport report) {
      return report.mmsi();
    }
    return observation instanceof AisStatic statics
        ? statics.mmsi()
        : ((AidReport) observation).mmsi();
  }

  @Test
  void aRowIsAReportAndWhatTheVesselSaysOfItselfOnce() {
    assertThat(of(219_000_901))
        .containsExactly(
            new AisReport(
                LAST_SECOND_MS,
                "",
                1,
                219_000_901,
                0,
                0,
                12.3,
                false,
                12.712345,
                55.612345,
                181.5,
                180),
            new AisReport(
                LAST_SECOND_MS + 1000,
                "",
                1,
                219_000_901,
                0,
                10,
                12.3,
                false,
                12.71234,
                55.61229,
                181.6,
                180),
            new AisStatic(
                LAST_SECOND_MS + 1000,
                "",
                5,
                0,
                219_000_901,
                9_999_901,
                "OXAA2",
                "MADE UP",
                70,
                120,
                20,
                8,
                12,
                7.4,
                "AARHUS, DK"));
  }

  @Test
  void classBSaysItInTwoPartsWithItsWholeLengthAsternWhereTheAntennaIsNotKnown() {
    long midnightMs = ms("2026-01-01T00:00:00Z");

    assertThat(of(219_000_902))
        .containsExactly(
            new AisReport(
                midnightMs, "", 18, 219_000_902, 15, -128, 5.1, false, 12.8, 55.5, 90, Double.NaN),
            new AisStatic(
                midnightMs, "", 24, 0, 219_000_902, 0, "", "SAILOR", 0, 0, 0, 0, 0, 0, ""),
            new AisStatic(
                midnightMs, "", 24, 1, 219_000_902, 0, "XPB12", "", 36, 0, 12, 0, 4, 0, ""));
  }

  @Test
  void valuesThatStandForNoneAreNone() {
    AisReport moored = (AisReport) of(219_000_903).get(0);
    assertThat(moored.timeMs()).isEqualTo(ms("2025-12-31T23:59:57Z"));
    assertThat(moored.navStatus()).isEqualTo(5);
    assertThat(moored.cogDeg()).isNaN();
    assertThat(moored.headingDeg()).isNaN();
    AisReport overboard = (AisReport) of(972_190_001).get(0);
    assertThat(overboard.sogKn()).isNaN();
    assertThat(overboard.navStatus()).isEqualTo(14);
    assertThat(((AisReport) of(219_000_903).get(1)).rateOfTurn()).isEqualTo(-126);
  }

  @Test
  void shoreAidsAndAircraftAreWhatTheyAre() {
    assertThat(of(2_190_099)).singleElement().isInstanceOf(AidReport.class);
    assertThat(of(992_190_001))
        .singleElement()
        .isEqualTo(
            new AidReport(
                ms("2026-01-01T00:00:00Z"),
                "",
                21,
                992_190_001,
                0,
                "DROGDEN",
                12.95,
                55.3,
                false,
                false));
    assertThat(((AisReport) of(111_219_001).get(0)).messageType()).isEqualTo(9);
    assertThat(((AisReport) of(111_219_001).get(0)).sogKn()).isEqualTo(140);
  }

  @Test
  void whatCannotBeReadIsCountedByItsReasonAndHarmsNothingElse() {
    try (Feed feed = DmaCsvFeed.open(LogFile.of(MADE))) {
      var seen = new ArrayList<Observation>();
      feed.poll(Long.MAX_VALUE, seen::add);

      FeedState state = feed.state();
      assertThat(state.status()).isEqualTo(FeedState.Status.ENDED);
      assertThat(state.accepted()).isEqualTo(seen.size());
      assertThat(state.refused())
          .containsExactly(
              entry("dma.duplicate", 1L),
              entry("dma.mmsi.out_of_range", 1L),
              entry("dma.mobile", 1L),
              entry("dma.number", 1L),
              entry("dma.position.not_available", 1L),
              entry("dma.position.out_of_range", 1L),
              entry("dma.row", 2L),
              entry("dma.sog.out_of_range", 1L),
              entry("dma.time", 1L));
      assertThat(of(219_000_904)).singleElement().isInstanceOf(AisStatic.class);
      assertThat(mmsi(seen.get(seen.size() - 1))).isEqualTo(219_000_903);
    }
  }

  @Test
  void packedItReadsTheSame() throws IOException {
    Path gzip = folder.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      Files.copy(MADE, out);
    }

    assertThat(all(gzip)).isEqualTo(all(MADE));
  }

  @Test
  void theDaysOfAnArchiveFollowEachOther() throws IOException {
    Path zip = folder.resolve("a.zip");
    List<String> lines = Files.readAllLines(MADE);
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      member(out, "b/2.csv", List.of(lines.get(0), lines.get(5)));
      member(out, "b/1.csv", lines.subList(0, 5));
    }

    assertThat(all(zip)).isEqualTo(all(MADE).subList(0, all(zip).size())).hasSize(7);
    assertThat(LogFile.of(zip).bytes())
        .isEqualTo(String.join("\n", lines.subList(0, 6)).length() + 2L + lines.get(0).length());
  }

  private static void member(ZipOutputStream zip, String name, List<String> lines)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
    zip.closeEntry();
  }

  @Test
  void filesOfOldHaveNoAntennaAndAreReadByTheirHeader() throws IOException {
    List<String> lines = Files.readAllLines(MADE);
    Path old = folder.resolve("old.csv");
    Files.write(old, List.of(lines.get(0).replace(",A,B,C,D", ""), withoutLast4(lines.get(4))));

    assertThat(all(old))
        .last()
        .isInstanceOfSatisfying(
            AisStatic.class,
            statics -> {
              assertThat(statics.toSternM()).isEqualTo(140);
              assertThat(statics.toStarboardM()).isEqualTo(20);
            });
  }

  private static String withoutLast4(String line) {
    return line.replaceFirst("(,[0-9]*){4}$", "");
  }

  @Test
  void aFileWithoutOneRowIsRefusedInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");

    assertThatThrownBy(() -> DmaCsvFeed.open(LogFile.of(file)))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("no row")
        .hasMessageContaining("dma.row=2");
  }

  @Test
  void itsHeaderTellsIt() throws IOException {
    assertThat(DmaCsvFeed.isHead(Files.readString(MADE))).isTrue();
    assertThat(DmaCsvFeed.isHead("!AIVDM,1,1,,A,13u@Dt002s000000000000000000,0*00")).isFalse();
    assertThat(DmaCsvFeed.isHead("")).isFalse();
  }
}
