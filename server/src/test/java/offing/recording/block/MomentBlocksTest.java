package offing.recording.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.Moment;
import offing.moment.MomentHash;
import offing.moment.SensorState;
import offing.recording.block.MomentDecoder.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MomentBlocksTest {
  private static final Chart CHART = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();

  private final MomentEncoder encoder = new MomentEncoder();
  private final MomentDecoder decoder = new MomentDecoder(CHART);

  static java.util.stream.LongStream seeds() {
    return java.util.stream.LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsReadIsWhatWasWrittenHoweverItIsCut(long seed) {
    var pictures = new SeededPictures(seed);
    var dice = new SplittableRandom(seed);
    List<Tick> written = new ArrayList<>();
    List<Tick> read = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Tick tick = pictures.next();
      written.add(tick);
      if (i == 0 || dice.nextInt(10) == 0) {
        encoder.takeChanges().ifPresent(block -> read.addAll(decoder.follow(block)));
        read.add(decoder.start(reparsed(keyframe(tick))));
      } else {
        encoder.add(tick.timeMs(), tick.picture(), tick.sensors());
        if (dice.nextInt(3) == 0) {
          encoder.takeChanges().ifPresent(block -> read.addAll(decoder.follow(reparsed(block))));
        }
      }
    }
    encoder.takeChanges().ifPresent(block -> read.addAll(decoder.follow(block)));

    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      assertSameTick(read.get(i), written.get(i));
    }
  }

  private static Block reparsed(Block block) {
    Block parsed = Blocks.parse(block.bytes().clone());
    assertThat(parsed).usingRecursiveComparison().isEqualTo(block);
    return parsed;
  }

  private Block keyframe(Tick tick) {
    return encoder.keyframe(tick.timeMs(), tick.picture(), tick.sensors());
  }

  private static void assertSameTick(Tick read, Tick written) {
    assertThat(read.picture().slotCount()).isEqualTo(written.picture().slotCount());
    assertThat(read.sensors()).isEqualTo(written.sensors());
    assertThat(hash(read)).isEqualTo(hash(written));
  }

  private static String hash(Tick tick) {
    var alerts = new AlertHistory().log();
    return MomentHash.of(new Moment(tick.timeMs(), tick.picture(), alerts, tick.sensors()));
  }

  @Test
  void placesAreInTheChartWhereTheirGridSaysSo() {
    var pictures = new SeededPictures(7);
    Tick read = decoder.start(keyframe(pictures.next()));
    for (int i = 0; i < 20; i++) {
      Tick tick = pictures.next();
      encoder.add(tick.timeMs(), tick.picture(), tick.sensors());
      read = decoder.follow(encoder.takeChanges().orElseThrow()).get(0);
    }
    FrozenTracks picture = read.picture();
    for (int slot = 0; slot < picture.slotCount(); slot++) {
      if (picture.isShown(slot)) {
        double lon = picture.lon(slot);
        double lat = picture.lat(slot);
        assertThat(picture.eastM(slot)).isEqualTo(CHART.eastM(lon, lat));
        assertThat(picture.northM(slot)).isEqualTo(CHART.northM(lon, lat));
      }
    }
  }

  @Test
  void aBlockSaysWhatIsInIt() {
    var pictures = new SeededPictures(3);
    Tick first = pictures.next();
    Block keyframe = keyframe(first);
    assertThat(encoder.takeChanges()).isEmpty();
    Tick second = pictures.next();
    Tick third = pictures.next();
    encoder.add(second.timeMs(), second.picture(), second.sensors());
    encoder.add(third.timeMs(), third.picture(), third.sensors());
    Optional<Block> changes = encoder.takeChanges();

    assertThat(keyframe.kind()).isEqualTo(Block.KEYFRAME);
    assertThat(keyframe.fromMs()).isEqualTo(first.timeMs()).isEqualTo(keyframe.toMs());
    assertThat(keyframe.rows()).isEqualTo(shown(first.picture()));
    assertThat(changes).isPresent();
    assertThat(changes.get().kind()).isEqualTo(Block.CHANGES);
    assertThat(changes.get().fromMs()).isEqualTo(second.timeMs());
    assertThat(changes.get().toMs()).isEqualTo(third.timeMs());
  }

  private static int shown(FrozenTracks picture) {
    int shown = 0;
    for (int slot = 0; slot < picture.slotCount(); slot++) {
      shown += picture.isShown(slot) ? 1 : 0;
    }
    return shown;
  }

  @Test
  void changesFollowTheBlockBeforeAndNoOther() {
    var pictures = new SeededPictures(4);
    Block keyframe = keyframe(pictures.next());
    Block lost = changes(pictures.next());
    Block next = changes(pictures.next());
    decoder.start(keyframe);

    assertThatExceptionOfType(DamagedBlock.class)
        .isThrownBy(() -> decoder.follow(next))
        .withMessageContaining("does not follow");
    assertThatIllegalStateException().isThrownBy(() -> decoder.follow(lost));
    decoder.start(keyframe);
    assertThat(decoder.follow(lost)).hasSize(1);
    assertThat(decoder.follow(next)).hasSize(1);
  }

  private Block changes(Tick tick) {
    encoder.add(tick.timeMs(), tick.picture(), tick.sensors());
    return encoder.takeChanges().orElseThrow();
  }

  @Test
  void eachKindOfBlockHasItsDoor() {
    var pictures = new SeededPictures(5);
    Block keyframe = keyframe(pictures.next());
    Block changes = changes(pictures.next());

    assertThatExceptionOfType(DamagedBlock.class).isThrownBy(() -> decoder.start(changes));
    decoder.start(keyframe);
    assertThatExceptionOfType(DamagedBlock.class).isThrownBy(() -> decoder.follow(keyframe));
    assertThatExceptionOfType(DamagedBlock.class)
        .isThrownBy(() -> ObservationDecoder.decode(keyframe, (observation, arrivalMs) -> {}));
  }

  @Test
  void nothingAtAllIsAPictureToo() {
    var picture = FrozenTracks.copyOf(new offing.moment.TrackColumns(0));
    Block keyframe = encoder.keyframe(1_000, picture, List.<SensorState>of());
    encoder.add(2_000, picture, List.of());

    assertThat(decoder.start(keyframe).picture().slotCount()).isZero();
    assertThat(decoder.follow(encoder.takeChanges().orElseThrow()))
        .extracting(Tick::timeMs)
        .containsExactly(2_000L);
  }

  @Test
  void changesNeedAKeyframeBefore() {
    Tick tick = new SeededPictures(6).next();

    assertThatIllegalStateException()
        .isThrownBy(() -> encoder.add(tick.timeMs(), tick.picture(), tick.sensors()));
  }
}
