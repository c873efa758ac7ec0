package offing.stream.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.run.tick.RunState;
import offing.run.tick.Tick;
import offing.stream.tile.TrackTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameEncoderTest {
  private static final int[] NOBODY = {};

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherReaderOfCborFindsEveryRowOnItsGrid(int seed) {
    List<Row> rows = randomRows(new Random(seed), seed * 3);

    DecodedFrame frame = decoded(Ticks.of(9, new TrackTable(rows)));

    assertThat(frame.column("id")).hasSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertSameRow(rows.get(i), frame, i);
    }
  }

  private static void assertSameRow(Row row, DecodedFrame frame, int i) {
    assertThat(frame.column("id")[i]).isEqualTo(row.number());
    assertThat(frame.column("lon")[i] / 1e7).isCloseTo(row.lon(), within(0.51e-7));
    assertThat(frame.column("lat")[i] / 1e7).isCloseTo(row.lat(), within(0.51e-7));
    assertThat(frame.column("sog")[i] / 10.0).isCloseTo(row.sogKn(), within(0.051));
    assertThat((frame.column("cog")[i] / 10.0 - row.cogDeg() + 540) % 360)
        .isCloseTo(180, within(0.051));
    assertThat(frame.column("hdg")[i]).isBetween(0L, 3599L);
    assertThat(frame.column("age")[i])
        .isEqualTo(Math.min((frame.time() - row.observedAtMs()) / 100, 65_534));
  }

  @Test
  void whatIsNotKnownIsSaidByTheOneNumberThatNoValueHas() {
    DecodedFrame frame =
        decoded(
            Ticks.of(
                1, TrackTable.of(Row.of(1, 0, 0).withMotion(Double.NaN, Double.NaN, Double.NaN))));

    assertThat(frame.column("sog")).containsExactly(65_535);
    assertThat(frame.column("cog")).containsExactly(65_535);
    assertThat(frame.column("hdg")).containsExactly(65_535);
  }

  @Test
  void aBearingThatRoundsToAFullCircleIsNorth() {
    DecodedFrame frame =
        decoded(Ticks.of(1, TrackTable.of(Row.of(1, 0, 0).withMotion(0, 359.96, 359.94))));

    assertThat(frame.column("cog")).containsExactly(0);
    assertThat(frame.column("hdg")).containsExactly(3599);
  }

  @Test
  void anAgeOverTheColumnIsCapped() {
    long longAgoMs = Ticks.TIME_MS - 86_400_000;
    DecodedFrame frame =
        decoded(Ticks.of(1, TrackTable.of(Row.of(1, 0, 0).seen(longAgoMs, Tracks.AIS))));

    assertThat(frame.column("age")).containsExactly(65_534);
  }

  @Test
  void flagsTellSourcesStateDangerAndThatAllIsSimulated() {
    TrackTable tracks =
        TrackTable.of(
            Row.of(1, 0, 0).seen(0, Tracks.AIS | Tracks.RADAR | Tracks.CAMERA),
            Row.of(2, 0, 0).withStatus(TrackStatus.COASTING).seen(0, 0),
            Row.of(3, 0, 0).withStatus(TrackStatus.LOST).seen(0, 0),
            Row.of(4, 0, 0).withKind(TrackKind.PATROL).seen(0, Tracks.UNIT));
    var layout = new Layout(Ticks.of(1, tracks), Set.of(3));

    DecodedFrame frame =
        DecodedFrame.of(FrameEncoder.encode(layout, "0,0", true, layout.slotsIn(0), NOBODY));

    assertThat(frame.column("flags")).containsExactly(0x87, 0x88, 0xb0, 0xc0);
  }

  @Test
  void nothingOfALiveFeedIsCalledSimulated() {
    var live = new RunState.Subject(RunState.Kind.LIVE, "tcp://receiver:4001", "AIS", 0, false);

    DecodedFrame frame = decoded(Ticks.of(live, 1, TrackTable.of(Row.of(1, 0, 0))));

    assertThat(frame.column("flags")).containsExactly(0x01);
  }

  private static DecodedFrame decoded(Tick tick) {
    var layout = new Layout(tick, Set.of());
    int[] all = IntStream.range(0, tick.picture().slotCount()).toArray();
    return DecodedFrame.of(FrameEncoder.encode(layout, "0,0", true, all, NOBODY));
  }

  private static List<Row> randomRows(Random random, int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          Row.of(
                  1 + random.nextInt(Integer.MAX_VALUE - 1),
                  random.nextDouble(-5e5, 5e5),
                  random.nextDouble(-5e5, 5e5))
              .withMotion(
                  random.nextDouble(0, 102), random.nextDouble(0, 360), random.nextDouble(0, 359.9))
              .seen(Ticks.TIME_MS - random.nextLong(10_000_000), random.nextInt(8)));
    }
    return rows;
  }
}
