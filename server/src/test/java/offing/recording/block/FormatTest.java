package offing.recording.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.Moment;
import offing.moment.MomentHash;
import offing.moment.SensorState;
import offing.moment.TrackColumns;
import offing.observation.ObservationHash;
import offing.picture.Tracks;
import offing.recording.block.MomentDecoder.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format is what its page says, and stays what it was. */
class FormatTest {
  private static final Chart CHART = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();
  private static final Path PAGE = Path.of("recording-format.md");
  private static final Path GOLDEN = Path.of("src/test/resources/recording/blocks-1.bin");
  private static final Path GOLDEN_HASHES = Path.of("src/test/resources/recording/blocks-1.txt");
  private static final boolean REWRITE = Boolean.getBoolean("golden.write");

  private static final long TICK_MS = 1_767_225_601_000L;

  @Test
  void theExampleOnThePageIsWhatIsWritten() throws IOException {
    var encoder = new MomentEncoder();
    byte[] keyframe = encoder.keyframe(TICK_MS, example(0), sensors(TICK_MS, 400)).bytes();
    encoder.add(TICK_MS + 1_000, example(1), sensors(TICK_MS + 1_000, 700));
    byte[] changes = encoder.takeChanges().orElseThrow().bytes();
    List<String> examples = examples();

    assertThat(examples).hasSize(4);
    assertThat(examples.get(0)).isEqualTo(hex(keyframe));
    assertThat(examples.get(1)).isEqualTo(hex(columns(keyframe)));
    assertThat(examples.get(2)).isEqualTo(hex(changes));
    assertThat(examples.get(3)).isEqualTo(hex(columns(changes)));
  }

  /** A ship in the second of two slots, and where it is a second later. */
  private static FrozenTracks example(int seconds) {
    var columns = new TrackColumns(2);
    columns.setNumber(TrackColumns.NUMBER, 1, 7);
    columns.setNumber(TrackColumns.STATUS, 1, 1);
    columns.setNumber(TrackColumns.LON, 1, 1_141_500_000 + 650 * seconds);
    columns.setNumber(TrackColumns.LAT, 1, 222_000_000);
    columns.setNumber(TrackColumns.SOG, 1, 123);
    columns.setNumber(TrackColumns.COG, 1, 900 + 5 * seconds);
    columns.setNumber(TrackColumns.HEADING, 1, TrackColumns.NOT_KNOWN);
    columns.setNumber(TrackColumns.SOURCES, 1, Tracks.AIS);
    columns.setNumber(TrackColumns.KIND, 1, 1);
    columns.setNumber(TrackColumns.MMSI, 1, 477_123_456);
    long observedMs = TICK_MS + 1_000L * seconds - 250;
    columns.setTime(TrackColumns.OBSERVED_AT, 1, observedMs);
    columns.setTime(TrackColumns.AIS_AT, 1, observedMs);
    columns.setTime(TrackColumns.RADAR_AT, 1, TrackColumns.NEVER);
    columns.setTime(TrackColumns.CAMERA_AT, 1, TrackColumns.NEVER);
    columns.setTime(TrackColumns.UNIT_AT, 1, TrackColumns.NEVER);
    columns.setText(TrackColumns.NAME, 1, "STAR");
    return FrozenTracks.copyOf(columns);
  }

  private static List<SensorState> sensors(long tickMs, long agoMs) {
    return List.of(SensorState.at(tickMs, "hill", "Hill", SensorState.Kind.RADAR, tickMs - agoMs));
  }

  private static byte[] columns(byte[] block) {
    byte[] stored = Arrays.copyOfRange(block, Header.BYTES, block.length);
    return Zstd.decompress(stored, ByteBuffer.wrap(block).getInt(36));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** The bytes at the start of each line in the page's fenced blocks. */
  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    String[] parts = Files.readString(PAGE).split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      var bytes = new StringBuilder();
      parts[i]
          .lines()
          .map(line -> line.replaceFirst("(  .*|^hex)$", "").replace(" ", ""))
          .forEach(bytes::append);
      examples.add(bytes.toString());
    }
    return examples;
  }

  static LongStream seeds() {
    return LongStream.range(500, 530);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReaderThatKnowsThePageAloneReadsTheSame(long seed) {
    var pictures = new SeededPictures(seed);
    var encoder = new MomentEncoder();
    var page = new PageReader();
    Tick first = pictures.next();
    List<Tick> ticks = new ArrayList<>(List.of(first));
    byte[] keyframe = encoder.keyframe(first.timeMs(), first.picture(), first.sensors()).bytes();
    page.read(keyframe, () -> assertSame(page, ticks.get(0)));
    for (int block = 0; block < 12; block++) {
      ticks.clear();
      for (int i = 0; i < 1 + block % 4; i++) {
        Tick tick = pictures.next();
        ticks.add(tick);
        encoder.add(tick.timeMs(), tick.picture(), tick.sensors());
      }
      int[] read = new int[1];
      page.read(
          encoder.takeChanges().orElseThrow().bytes(),
          () -> assertSame(page, ticks.get(read[0]++)));
      assertThat(read[0]).isEqualTo(ticks.size());
    }
  }

  private static void assertSame(PageReader page, Tick tick) {
    TrackColumns columns = tick.picture().columns();
    assertThat(page.slots).isEqualTo(columns.slots());
    for (int slot = 0; slot < columns.slots(); slot++) {
      assertThat(page.tracks.containsKey(slot)).isEqualTo(columns.isShown(slot));
      if (columns.isShown(slot)) {
        assertThat(page.tracks.get(slot)).as("slot %s", slot).isEqualTo(numbers(columns, slot));
        assertThat(page.texts.get(slot)).isEqualTo(texts(columns, slot));
      }
    }
    assertThat(page.sensors).isEqualTo(tick.sensors().stream().map(FormatTest::line).toList());
  }

  private static long[] numbers(TrackColumns columns, int slot) {
    return LongStream.range(0, TrackColumns.NUMBERS + TrackColumns.TIMES)
        .map(
            i ->
                i < TrackColumns.NUMBERS
                    ? columns.number((int) i, slot)
                    : columns.time((int) i - TrackColumns.NUMBERS, slot))
        .toArray();
  }

  private static String[] texts(TrackColumns columns, int slot) {
    String[] texts = new String[TrackColumns.TEXTS];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = columns.text(i, slot);
    }
    return texts;
  }

  /** The order of the constants is kept in recordings, and says so where they are declared. */
  @SuppressWarnings("EnumOrdinal")
  private static String line(SensorState sensor) {
    return sensor.id()
        + "|"
        + sensor.name()
        + "|"
        + sensor.kind().ordinal()
        + "|"
        + sensor.lastAtMs();
  }

  @Test
  void blocksOfTheFirstVersionAreStillReadAsWhatTheyWere() throws IOException {
    if (REWRITE) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, golden());
      Files.write(GOLDEN_HASHES, hashes(Files.readAllBytes(GOLDEN)));
    }

    assertThat(hashes(Files.readAllBytes(GOLDEN)))
        .isEqualTo(Files.readAllLines(GOLDEN_HASHES))
        .hasSizeGreaterThan(20);
  }

  /** Blocks of all kinds, each behind its length. */
  private static byte[] golden() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    var encoder = new MomentEncoder();
    var pictures = new SeededPictures(1);
    for (int i = 0; i < 40; i++) {
      Tick tick = pictures.next();
      if (i % 20 == 0) {
        write(out, encoder.keyframe(tick.timeMs(), tick.picture(), tick.sensors()));
      } else {
        encoder.add(tick.timeMs(), tick.picture(), tick.sensors());
        if (i % 3 == 1) {
          write(out, encoder.takeChanges().orElseThrow());
        }
      }
    }
    for (int kind : new int[] {Block.OBSERVATIONS, Block.FOOTAGE}) {
      write(out, observations(kind));
    }
    return bytes.toByteArray();
  }

  private static Block observations(int kind) {
    var encoder = new ObservationEncoder(kind);
    for (long seed = 0; seed < 100; seed++) {
      encoder.add(SeededObservations.any(seed, TICK_MS + 10 * seed), TICK_MS + 12 * seed);
    }
    return encoder.take().orElseThrow();
  }

  private static void write(DataOutputStream out, Block block) throws IOException {
    out.writeInt(block.bytes().length);
    out.write(block.bytes());
  }

  /** What is in the blocks: a line for each tick, and one for each block of observations. */
  private static List<String> hashes(byte[] golden) {
    List<String> hashes = new ArrayList<>();
    var decoder = new MomentDecoder(CHART);
    ByteBuffer in = ByteBuffer.wrap(golden);
    while (in.hasRemaining()) {
      byte[] bytes = new byte[in.getInt()];
      in.get(bytes);
      Block block = Blocks.parse(bytes);
      switch (block.kind()) {
        case Block.KEYFRAME -> hashes.add(hash(decoder.start(block)));
        case Block.CHANGES -> decoder.follow(block).forEach(tick -> hashes.add(hash(tick)));
        default -> hashes.add(hash(block));
      }
    }
    return hashes;
  }

  private static String hash(Block observations) {
    var hash = new ObservationHash();
    ObservationDecoder.decode(observations, (observation, arrivalMs) -> hash.accept(observation));
    return observations.kind() + " " + hash.finish();
  }

  private static String hash(Tick tick) {
    var alerts = AlertHistory.at(0, List.of());
    return tick.timeMs()
        + " "
        + MomentHash.of(new Moment(tick.timeMs(), tick.picture(), alerts, tick.sensors()));
  }

  @Test
  void theOrderOfWhatIsKeptByItsPlaceIsNeverChanged() {
    assertThat(ObservationShape.values())
        .extracting(Enum::name)
        .containsExactly(
            "AIS_REPORT",
            "AIS_STATIC",
            "AID_REPORT",
            "RADAR_PLOT",
            "NOT_USED",
            "UNIT_REPORT",
            "WEATHER",
            "FOOTAGE");
    assertThat(SensorState.Kind.values())
        .extracting(Enum::name)
        .containsExactly("RADAR", "CAMERA", "AIS_STATION", "PATROL");
  }
}
