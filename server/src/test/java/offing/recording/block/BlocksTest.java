package offing.recording.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.observation.RadarPlot;
import offing.recording.block.MomentDecoder.Tick;
import offing.recording.column.ColumnWriter;
import offing.recording.column.Dictionary;
import offing.recording.column.NumberColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
  /** Columns of values. */
  private static final int VALUES = 27;

  private static final Chart CHART = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();

  static Stream<Block> oneOfEachKind() {
    var pictures = new SeededPictures(1);
    var encoder = new MomentEncoder();
    Tick first = pictures.next();
    Tick second = pictures.next();
    Block keyframe = encoder.keyframe(first.timeMs(), first.picture(), first.sensors());
    encoder.add(second.timeMs(), second.picture(), second.sensors());
    return Stream.of(keyframe, encoder.takeChanges().orElseThrow(), observations());
  }

  private static Block observations() {
    var encoder = new ObservationEncoder(Block.OBSERVATIONS);
    encoder.add(new RadarPlot(1_000, "hill", 4_000, 90, 12), 1_500);
    return encoder.take().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void aBitThatFlippedAnywhereIsFound(Block block) {
    for (int i = 0; i < block.bytes().length; i++) {
      byte[] bytes = block.bytes().clone();
      bytes[i] ^= (byte) (1 << i % Byte.SIZE);

      assertThatExceptionOfType(DamagedBlock.class)
          .as("byte " + i)
          .isThrownBy(() -> Blocks.parse(bytes))
          .withMessageMatching("[a-z].*");
      assertRefused(new Block(block.kind(), block.fromMs(), block.toMs(), block.rows(), bytes));
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void aBlockThatEndsEarlyOrLateIsFound(Block block) {
    for (int length = 0; length < block.bytes().length + 3; length++) {
      byte[] bytes = Arrays.copyOf(block.bytes(), length);
      if (length != block.bytes().length) {
        assertThatExceptionOfType(DamagedBlock.class)
            .as("length " + length)
            .isThrownBy(() -> Blocks.parse(bytes));
      }
    }
  }

  /** What a header with a right checksum asks for, of columns that take no bytes. */
  static Stream<Block> hostile() {
    return Stream.of(
        sealed(Block.KEYFRAME, 0, 1, moments(Integer.MAX_VALUE, 0)),
        sealed(Block.KEYFRAME, 0, 1, moments(1 << 24, 0)),
        sealed(Block.KEYFRAME, 0, 1, moments(-1, 0)),
        sealed(Block.KEYFRAME, 0, 1, moments(4, Integer.MAX_VALUE)),
        sealed(Block.KEYFRAME, Integer.MAX_VALUE, 1, moments(4, 0)),
        sealed(Block.KEYFRAME, 0, Integer.MAX_VALUE, new byte[400]),
        sealed(Block.OBSERVATIONS, Integer.MAX_VALUE, 0, new byte[400]),
        sealed(Block.KEYFRAME, Header.MOST_ROWS, Header.MOST_ROWS, new byte[400]),
        sealed(Block.OBSERVATIONS, 1, 0, new byte[3]),
        sealed(Block.OBSERVATIONS, 0, 0, new byte[400]),
        sealed(Block.KEYFRAME, 0, 1, 1 << 30, new byte[400]),
        sealed(Block.KEYFRAME, 0, 1, -1, new byte[400]),
        sealed(Block.KEYFRAME, 0, 1, 1 << 20, new byte[400]));
  }

  private static Block sealed(int kind, int rows, int ticks, byte[] columns) {
    return sealed(kind, rows, ticks, columns.length, columns);
  }

  /** A tick of that many slots and sensors. */
  private static byte[] moments(int slots, int sensors) {
    var out = new ColumnWriter().add(new Dictionary()).addAll(column(0), column(slots));
    out.addAll(column(0), column(0));
    for (int i = 0; i < 3 + VALUES; i++) {
      out.add(new NumberColumn());
    }
    out.add(column(sensors + 1L));
    for (int i = 0; i < 4; i++) {
      out.add(new NumberColumn());
    }
    return out.toBytes();
  }

  private static NumberColumn column(long value) {
    var column = new NumberColumn();
    column.add(value);
    return column;
  }

  private static Block sealed(int kind, int rows, int ticks, int columnBytes, byte[] columns) {
    byte[] stored = Zstd.compress(columns);
    var header = new Header(kind, 0, 0, rows, ticks, 0, columnBytes, stored.length);
    return new Block(kind, 0, 0, rows, header.seal(stored));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aRightChecksumDoesNotMakeItTrue(Block block) {
    assertRefused(block);
  }

  @Test
  void pictureAndSensorsAreBoundedHoweverFewBytesAskForThem() {
    for (byte[] columns : List.of(moments(1 << 24, 0), moments(4, 1 << 20), moments(-1, 0))) {
      assertThatExceptionOfType(DamagedBlock.class)
          .isThrownBy(() -> read(sealed(Block.KEYFRAME, 0, 1, columns)))
          .withMessageMatching(".*(too much for one block|in a column of \\[0, 65537\\]).*");
    }
    read(sealed(Block.KEYFRAME, 0, 1, moments(4, 0)));
  }

  private static void assertRefused(Block block) {
    assertThatExceptionOfType(DamagedBlock.class).isThrownBy(() -> read(block));
  }

  private static void read(Block block) {
    switch (block.kind()) {
      case Block.KEYFRAME -> new MomentDecoder(CHART).start(block);
      case Block.OBSERVATIONS -> ObservationDecoder.decode(block, (observation, arrivalMs) -> {});
      default -> Blocks.parse(block.bytes());
    }
  }

  @Test
  void aBlockOfAnotherVersionIsNotGuessedAt() {
    byte[] bytes = observations().bytes().clone();
    bytes[4] = 2;

    assertThatExceptionOfType(DamagedBlock.class)
        .isThrownBy(() -> Blocks.parse(bytes))
        .withMessage("version 2 of the format is not known");
  }

  @Test
  void aSoundBlockIsNotRefused() {
    List<Block> sound = oneOfEachKind().toList();

    assertThat(sound).allSatisfy(block -> Blocks.parse(block.bytes()));
    read(sound.get(0));
    read(sound.get(2));
  }
}
