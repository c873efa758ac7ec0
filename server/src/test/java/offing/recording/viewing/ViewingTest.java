package offing.recording.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import offing.moment.Moment;
import offing.moment.MomentHash;
import offing.moment.SensorState;
import offing.recording.MemoryRecording;
import offing.recording.RecordingFault;
import offing.recording.RecordingReader;
import offing.recording.SimulatedNight;
import offing.recording.block.MomentDecoder.Tick;
import offing.recording.block.SeededPictures;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewingTest {
  private static final MemoryRecording NIGHT = new MemoryRecording();
  private static final List<String> HASHES = new ArrayList<>();
  private static SimulatedNight night;
  private static long startMs;
  private static long endMs;

  @BeforeAll
  static void recordSomeMinutes() {
    night = new SimulatedNight(NIGHT);
    for (int i = 0; i < 240; i++) {
      night.run(1);
      if (i % 3 != 1) {
        NIGHT.commit();
      }
    }
    NIGHT.end();
    night.live.forEach(moment -> HASHES.add(MomentHash.of(moment)));
    startMs = night.live.get(0).timeMs();
    endMs = night.live.get(night.live.size() - 1).timeMs();
  }

  private static Viewing viewing(RecordingReader reader) {
    return new Viewing(reader, SimulatedNight.AREA.chart());
  }

  @Test
  void theNightIsWorthLookingAt() {
    assertThat(HASHES).hasSizeGreaterThanOrEqualTo(240).doesNotHaveDuplicates();
    assertThat(night.live.get(0).picture().slotCount()).isGreaterThan(50);
    assertThat(NIGHT.alertsAfter(0).stream().mapToLong(Alert::raisedAtMs).max().orElse(0))
        .isGreaterThan(startMs);
  }

  @Test
  void eachSecondIsWhatItWasForwardsBackwardsAndAtRandom() {
    try (Viewing viewing = viewing(NIGHT)) {
      LongStream forwards = LongStream.rangeClosed(0, endMs - startMs).filter(i -> i % 1_000 == 0);
      long[] ahead = forwards.map(i -> startMs + i).toArray();
      for (int i = 0; i < ahead.length; i++) {
        assertIsAsItWas(viewing, ahead[i]);
      }
      for (int i = ahead.length - 1; i >= 0; i--) {
        assertIsAsItWas(viewing, ahead[i]);
      }
      new SplittableRandom(1)
          .longs(300, startMs, endMs + 1)
          .forEach(atMs -> assertIsAsItWas(viewing, atMs));
    }
  }

  private static void assertIsAsItWas(Viewing viewing, long timeMs) {
    Moment moment = viewing.at(timeMs);
    assertThat(moment.timeMs()).isEqualTo(timeMs - Math.floorMod(timeMs, 1_000L));
    assertThat(MomentHash.of(moment))
        .as("at %s", timeMs)
        .isEqualTo(HASHES.get((int) ((timeMs - startMs) / 1_000)));
  }

  @Test
  void whatLiesOutsideIsTheFirstOrTheLast() {
    try (Viewing viewing = viewing(NIGHT)) {
      assertThat(viewing.at(startMs - 1).timeMs()).isEqualTo(startMs).isEqualTo(viewing.fromMs());
      assertThat(viewing.at(0).timeMs()).isEqualTo(startMs);
      assertThat(viewing.at(Long.MAX_VALUE).timeMs()).isEqualTo(endMs).isEqualTo(viewing.toMs());
    }
  }

  @Test
  void steppingMeetsEveryTickOnceEitherWay() {
    try (Viewing viewing = viewing(NIGHT)) {
      List<Long> ticks = night.live.stream().map(Moment::timeMs).toList();
      assertThat(steps(startMs - 1, viewing::tickAfter)).isEqualTo(ticks);
      assertThat(steps(endMs + 1, viewing::tickBefore)).isEqualTo(reversed(ticks));
      assertThat(viewing.tickAfter(startMs + 1)).hasValue(startMs + 1_000);
      assertThat(viewing.tickBefore(startMs + 1)).hasValue(startMs);
    }
  }

  @Test
  void steppingMeetsEveryAlertAndCrossingEitherWay() {
    List<Long> alerts =
        NIGHT.alertsAfter(0).stream().map(Alert::raisedAtMs).distinct().sorted().toList();
    List<Long> crossings = NIGHT.crossings().stream().map(Crossing::timeMs).distinct().toList();
    try (Viewing viewing = viewing(NIGHT)) {
      assertThat(steps(startMs - 1, viewing::alertAfter)).isEqualTo(since(alerts)).isNotEmpty();
      assertThat(steps(endMs + 1, viewing::alertBefore)).isEqualTo(reversed(since(alerts)));
      assertThat(steps(startMs - 1, viewing::crossingAfter)).isEqualTo(since(crossings));
      assertThat(steps(endMs + 1, viewing::crossingBefore)).isEqualTo(reversed(since(crossings)));
    }
  }

  private static List<Long> steps(long fromMs, LongFunction<OptionalLong> next) {
    List<Long> steps = new ArrayList<>();
    for (var at = next.apply(fromMs); at.isPresent(); at = next.apply(at.getAsLong())) {
      steps.add(at.getAsLong());
    }
    return steps;
  }

  private static List<Long> since(List<Long> times) {
    return times.stream().filter(timeMs -> timeMs >= startMs).toList();
  }

  private static List<Long> reversed(List<Long> times) {
    List<Long> reversed = new ArrayList<>();
    times.forEach(timeMs -> reversed.add(0, timeMs));
    return reversed;
  }

  @Test
  void theLogIsTheSameObjectUntilItIsAnotherLog() {
    try (Viewing viewing = viewing(NIGHT)) {
      assertThat(viewing.at(startMs).alerts()).isSameAs(viewing.at(startMs).alerts());
      assertThat(viewing.at(endMs).alerts().lastSeq())
          .isGreaterThan(viewing.at(startMs).alerts().lastSeq());
    }
  }

  @Test
  void playingReadsAGroupOnce() {
    try (Viewing viewing = viewing(NIGHT)) {
      int before = NIGHT.reads();
      for (long atMs = startMs; atMs <= endMs; ) {
        viewing.at(atMs);
        atMs = viewing.tickAfter(atMs).orElse(Long.MAX_VALUE);
      }
      int groups = 1 + (int) (endMs - startMs) / 10_000;
      assertThat(NIGHT.reads() - before).isLessThanOrEqualTo(2 * groups);
    }
  }

  @Test
  void whatGrowsIsSeenWhenItIsAskedForAndNoSooner() {
    var recording = new MemoryRecording();
    var pictures = new SeededPictures(2);
    try (Viewing viewing = viewing(recording)) {
      assertThatExceptionOfType(RecordingFault.class).isThrownBy(() -> viewing.at(0));
      for (int i = 0; i < 200; i++) {
        Tick tick = pictures.next();
        recording.ticked(tick.timeMs(), tick.picture(), tick.sensors());
        if (i > 0) {
          assertThat(viewing.at(Long.MAX_VALUE).timeMs()).isEqualTo(recording.info().toMs());
        }
        recording.commit();
        assertThat(hash(viewing.at(tick.timeMs()))).isEqualTo(hash(tick));
        assertThat(viewing.tickAfter(tick.timeMs())).isEmpty();
        assertThat(viewing.tickAfter(tick.timeMs() - 1)).hasValue(tick.timeMs());
      }
    }
  }

  @Test
  void alertsOfWhatGrowsAreThereWithTheirTick() {
    var recording = new MemoryRecording();
    var growing = new SimulatedNight(recording);
    try (Viewing viewing = viewing(recording)) {
      growing.run(1);
      for (int i = 0; i < 150; i++) {
        growing.run(1);
        recording.commit();
        Moment live = growing.live.get(growing.live.size() - 1);
        assertThat(MomentHash.of(viewing.at(live.timeMs()))).isEqualTo(MomentHash.of(live));
      }
    }
  }

  @Test
  void withinAGapTheLastPictureBeforeItStands() {
    var recording = new MemoryRecording();
    var pictures = new SeededPictures(3);
    Tick before = tell(recording, pictures);
    for (int i = 0; i < 4; i++) {
      before = tell(recording, pictures);
    }
    recording.beginEpoch();
    long gapMs = before.timeMs();
    Tick after = tell(recording, pictures);
    while (after.timeMs() - gapMs < 60_000) {
      recording.beginEpoch();
      gapMs = after.timeMs();
      before = after;
      after = tell(recording, pictures);
    }
    recording.end();
    try (Viewing viewing = viewing(recording)) {
      Moment within = viewing.at(gapMs + 30_000);
      assertThat(hash(within)).isEqualTo(hash(before));
      assertThat(viewing.tickAfter(gapMs + 30_000)).hasValue(after.timeMs());
      assertThat(viewing.tickBefore(gapMs + 30_000)).hasValue(before.timeMs());
      assertThat(hash(viewing.at(after.timeMs()))).isEqualTo(hash(after));
    }
  }

  private static Tick tell(MemoryRecording recording, SeededPictures pictures) {
    Tick tick = pictures.next();
    recording.ticked(tick.timeMs(), tick.picture(), tick.sensors());
    return tick;
  }

  private static String hash(Tick tick) {
    var alerts = offing.moment.AlertHistory.at(0, List.of());
    return MomentHash.of(new Moment(tick.timeMs(), tick.picture(), alerts, tick.sensors()));
  }

  private static String hash(Moment moment) {
    return MomentHash.of(moment);
  }

  @Test
  void aSensorIsSilentAsOfTheTickAndNotAsOfTheQuestion() {
    try (Viewing viewing = viewing(NIGHT)) {
      assertThat(viewing.at(endMs + 3_600_000).sensors())
          .isEqualTo(night.live.get(night.live.size() - 1).sensors())
          .anyMatch(sensor -> !sensor.silent())
          .extracting(SensorState::kind)
          .containsOnly(SensorState.Kind.RADAR);
    }
  }
}
