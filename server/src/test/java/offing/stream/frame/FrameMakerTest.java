package offing.stream.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.recording.RecorderState;
import offing.run.tick.Tick;
import offing.stream.tile.DecodedFrame;
import offing.stream.tile.Layout;
import offing.stream.tile.Ticks;
import offing.stream.tile.TileFrame;
import offing.stream.tile.TileGrid;
import offing.stream.tile.TrackTable;
import offing.stream.tile.TrackTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames are right when a reader that follows the wire's rules ends with the picture itself. */
class FrameMakerTest {

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReaderThatMissesTicksAtRandomEndsWithThePicture(int seed) {
    var random = new Random(seed);
    var frames = new FrameMaker(0, () -> RecorderState.OFF);
    var reader = new Reader();
    List<Row> rows = new ArrayList<>();
    Tick tick = Ticks.of(1, TrackTable.of());
    for (int seq = 1; seq <= 40; seq++) {
      stir(rows, random);
      tick = Ticks.of(seq, new TrackTable(rows));
      Frame frame = frames.next(tick);
      if (random.nextInt(3) > 0 || seq == 40) {
        reader.take(frame);
      }
    }

    assertThat(reader.picture()).isEqualTo(expected(tick));
  }

  @Test
  void aTileInWhichNothingChangedIsNotSent() {
    var frames = new FrameMaker(0, () -> RecorderState.OFF);
    TrackTable tracks = TrackTable.of(Row.of(1, 100, 100), Row.of(2, 40_000, 0));
    frames.next(Ticks.of(1, tracks));

    Frame second = frames.next(Ticks.of(2, tracks));

    assertThat(second.tiles()).hasSize(2).allMatch(tile -> tile.after(1).isEmpty());
  }

  @Test
  void aTrackThatCrossesIntoAnotherTileIsNamedInTheOldOne() {
    var frames = new FrameMaker(0, () -> RecorderState.OFF);
    frames.next(Ticks.of(1, TrackTable.of(Row.of(7, 15_999, 0))));

    Frame second = frames.next(Ticks.of(2, TrackTable.of(Row.of(7, 16_001, 0))));

    assertThat(delta(second, 0, 1).column("left")).containsExactly(7);
    assertThat(delta(second, 0, 1).column("id")).isEmpty();
    assertThat(delta(second, 1, 1).column("id")).containsExactly(7);
    assertThat(delta(second, 1, 1).tile()).isEqualTo("1,0");
  }

  @Test
  void everybodyIsGivenTheSameBuffer() {
    var frames = new FrameMaker(0, () -> RecorderState.OFF);
    TileFrame tile = frames.next(Ticks.of(1, TrackTable.of(Row.of(1, 0, 0)))).tiles().get(0);

    assertThat(tile.whole()).isSameAs(tile.whole());
    assertThat(tile.after(0)).hasValue(tile.after(0).orElseThrow());
  }

  @Test
  void anIdentityIsToldOnceAndAgainWhenItChanges() {
    var frames = new FrameMaker(0, () -> RecorderState.OFF);
    Row row = Row.of(1, 0, 0);
    Frame first = frames.next(Ticks.of(1, TrackTable.of(row)));
    Frame second = frames.next(Ticks.of(2, TrackTable.of(row)));
    Frame third = frames.next(Ticks.of(3, TrackTable.of(row.withName("<b>RENAMED</b>"))));

    assertThat(first.identities().apply(0)).hasSize(1);
    assertThat(second.identities().apply(1)).isEmpty();
    assertThat(third.identities().apply(2)).singleElement().asString().contains("RENAMED");
    assertThat(third.identities().apply(1)).singleElement().asString().contains("RENAMED");
  }

  @Test
  void manyIdentitiesComeInSeveralMessages() {
    List<Row> rows = IntStream.range(1, 1_200).mapToObj(i -> Row.of(i, i, 0)).toList();

    assertThat(
            new FrameMaker(0, () -> RecorderState.OFF)
                .next(Ticks.of(1, new TrackTable(rows)))
                .identities()
                .apply(0))
        .hasSize(3);
  }

  private static DecodedFrame delta(Frame frame, int tile, long sentSeq) {
    return DecodedFrame.of(frame.tiles().get(tile).after(sentSeq).orElseThrow().getBytes());
  }

  /** Some come, some go, some move, some are lost from sight; slots are used again. */
  private static void stir(List<Row> rows, Random random) {
    rows.add(
        Row.of(
            rows.size() * 1000 + random.nextInt(1000),
            random.nextDouble(90_000),
            random.nextDouble(90_000)));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      switch (random.nextInt(8)) {
        case 0 -> rows.set(i, row.at(row.eastM() + random.nextDouble(-9_000, 9_000), row.northM()));
        case 1 -> rows.set(i, row.withStatus(TrackStatus.COASTING));
        case 2 -> rows.set(i, row.withStatus(TrackStatus.DROPPED));
        case 3 -> rows.set(i, Row.of(row.number() + 1, row.eastM(), row.northM()));
        default -> {}
      }
    }
  }

  /** Number to tile, place and flags. */
  private static Map<Long, String> expected(Tick tick) {
    Map<Long, String> expected = new TreeMap<>();
    Tracks tracks = tick.picture();
    var layout = new Layout(tick, java.util.Set.of());
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        expected.put(
            (long) tracks.number(slot),
            row(
                TileGrid.name(layout.tile(slot)),
                (int) Math.rint(tracks.lon(slot) * 1e7),
                layout.flags(slot) & 0xff));
      }
    }
    return expected;
  }

  private static String row(String tile, long lon, long flags) {
    return tile + " " + lon + " " + flags;
  }

  /** Follows the rules that the browser follows. */
  private static final class Reader {
    private final Map<Long, String> rows = new TreeMap<>();
    private final Map<Long, String> tiles = new TreeMap<>();
    private long sentSeq;

    void take(Frame frame) {
      for (TileFrame tile : frame.tiles()) {
        if (sentSeq == 0) {
          take(DecodedFrame.of(tile.whole().getBytes()));
        } else {
          tile.after(sentSeq).ifPresent(buffer -> take(DecodedFrame.of(buffer.getBytes())));
        }
      }
      sentSeq = frame.seq();
    }

    private void take(DecodedFrame frame) {
      if (frame.whole()) {
        tiles.entrySet().removeIf(held -> held.getValue().equals(frame.tile()));
      }
      for (long number : frame.column("left")) {
        tiles.remove(number, frame.tile());
      }
      for (int i = 0; i < frame.column("id").length; i++) {
        long number = frame.column("id")[i];
        tiles.put(number, frame.tile());
        rows.put(number, row(frame.tile(), frame.column("lon")[i], frame.column("flags")[i]));
      }
      rows.keySet().retainAll(tiles.keySet());
    }

    Map<Long, String> picture() {
      return rows;
    }
  }
}
