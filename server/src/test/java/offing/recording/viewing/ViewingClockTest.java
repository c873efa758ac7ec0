package offing.recording.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewingClockTest {
  private static final long FROM_MS = 1_000_000;
  private static final long TO_MS = 5_000_000;
  private static final long SECOND = 1_000_000_000L;

  private final ViewingClock clock = new ViewingClock(2_000_000);

  private boolean advance(long wallNanos) {
    return clock.advance(wallNanos, FROM_MS, TO_MS, false);
  }

  private boolean grow(long wallNanos, long toMs) {
    return clock.advance(wallNanos, FROM_MS, toMs, true);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void timeGoesByAtItsSpeedHoweverWallTimeIsCut(long seed) {
    var dice = new SplittableRandom(seed);
    double speed = (dice.nextBoolean() ? 1 : -1) * dice.nextDouble(0.1, 3_600);
    clock.seek(3_000_000);
    clock.play(speed);
    long wallNanos = 0;
    while (wallNanos * Math.abs(speed) < 1_000 * SECOND) {
      long piece = dice.nextLong(20_000_000);
      wallNanos += piece;
      long beforeMs = clock.timeMs();
      assertThat(advance(piece)).isEqualTo(clock.timeMs() != beforeMs);
    }

    assertThat((double) clock.timeMs() - 3_000_000)
        .isCloseTo(wallNanos * speed / 1e6, within(1.01));
  }

  @Test
  void whatIsPausedStands() {
    assertThat(advance(SECOND)).isFalse();
    clock.play(10);
    assertThat(advance(SECOND)).isTrue();
    clock.pause();

    assertThat(advance(SECOND)).isFalse();
    assertThat(clock.timeMs()).isEqualTo(2_010_000);
    assertThat(clock.isPlaying()).isFalse();
  }

  @Test
  void itStopsAtEitherEnd() {
    clock.play(3_600);
    assertThat(advance(1_000 * SECOND)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(TO_MS);
    assertThat(clock.isPlaying()).isFalse();
    clock.play(-3_600);
    assertThat(advance(2_000 * SECOND)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(FROM_MS);
    assertThat(clock.isPlaying()).isFalse();
    clock.play(1);
    assertThat(advance(SECOND)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(FROM_MS + 1_000);
  }

  @Test
  void seekingIsHeldWithinWhatIsRecordedWhenItGoesOn() {
    clock.play(1);
    clock.seek(0);
    assertThat(advance(SECOND)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(FROM_MS);
    assertThat(clock.isPlaying()).isTrue();
    clock.seek(Long.MAX_VALUE / 2);
    assertThat(advance(SECOND)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(TO_MS);
  }

  @Test
  void atTheHeadOfWhatGrowsItGoesOnWithTheHead() {
    clock.play(600);
    assertThat(grow(100 * SECOND, 2_030_000)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(2_030_000);
    assertThat(grow(SECOND, 2_030_000)).isFalse();
    assertThat(grow(1, 2_031_000)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(2_031_000);
    assertThat(clock.isPlaying()).isTrue();
    assertThat(clock.advance(SECOND, FROM_MS, 2_031_000, false)).isFalse();
    assertThat(clock.isPlaying()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theHeadIsNeverPassed(long seed) {
    var dice = new SplittableRandom(seed);
    long headMs = 2_000_000;
    clock.play(dice.nextDouble(0.1, 100));
    for (int i = 0; i < 300; i++) {
      headMs += dice.nextInt(3) == 0 ? dice.nextInt(3_000) : 0;
      grow(dice.nextLong(SECOND), headMs);
      assertThat(clock.timeMs()).isBetween(FROM_MS, headMs);
      assertThat(clock.isPlaying()).isTrue();
    }
  }

  @Test
  void whatIsSlowerThanTheHeadFallsBehindIt() {
    clock.play(0.5);
    for (int i = 1; i <= 100; i++) {
      grow(SECOND, 2_000_000 + i * 1_000L);
    }

    assertThat(clock.timeMs()).isEqualTo(2_050_000);
  }

  @Test
  void whatIsDrivenAwayFromTheHeadLeavesIt() {
    clock.play(1);
    grow(SECOND, 2_000_000);
    clock.play(-1);
    assertThat(grow(SECOND, 2_001_000)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(1_999_000);
    clock.play(1);
    assertThat(grow(SECOND, 2_002_000)).isTrue();
    assertThat(clock.timeMs()).isEqualTo(2_000_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 60, 3_600, -1, -60, -3_600})
  void aLoopIsGoneRoundAndRound(double speed) {
    clock.seek(2_005_000);
    clock.loop(2_000_000, 2_010_000);
    clock.play(speed);
    long turns = 0;
    for (int i = 0; i < 1_000; i++) {
      long beforeMs = clock.timeMs();
      advance(SECOND / 7);
      assertThat(clock.timeMs()).isBetween(2_000_000L, 2_010_000L);
      assertThat(clock.isPlaying()).isTrue();
      turns += (clock.timeMs() - beforeMs) * speed < 0 ? 1 : 0;
    }

    assertThat(turns).isPositive();
  }

  @Test
  void overshootGoesOnFromTheOtherEnd() {
    clock.seek(2_009_000);
    clock.loop(2_000_000, 2_010_000);
    clock.play(1);
    advance(4 * SECOND);
    assertThat(clock.timeMs()).isEqualTo(2_003_000);
    clock.play(-1);
    advance(5 * SECOND);
    assertThat(clock.timeMs()).isEqualTo(2_008_000);
  }

  @Test
  void whatStandsOutsideOfALoopPlaysIntoItOrBeginsItAnew() {
    clock.loop(2_500_000, 2_600_000);
    clock.play(1);
    advance(SECOND);
    assertThat(clock.timeMs()).isEqualTo(2_001_000);
    clock.seek(3_000_000);
    advance(SECOND);
    assertThat(clock.timeMs()).isEqualTo(2_500_000);
  }

  @Test
  void aLoopEndsWhenItIsToldOrLiesOutsideOfWhatIsRecorded() {
    clock.loop(2_000_000, 2_010_000);
    clock.loop(0, 0);
    clock.play(100);
    advance(SECOND);
    assertThat(clock.timeMs()).isEqualTo(2_100_000);
    clock.loop(TO_MS + 10, TO_MS + 20);
    advance(SECOND);
    assertThat(clock.timeMs()).isEqualTo(2_200_000);
  }

  @Test
  void aLoopThatReachesOverTheHeadTurnsAtTheHead() {
    clock.play(1);
    grow(SECOND, 2_000_000);
    clock.loop(1_990_000, 2_100_000);
    grow(SECOND, 2_000_000);

    assertThat(clock.timeMs()).isEqualTo(1_991_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05, -0.05, 3_601, -4_000, Double.NaN, Double.POSITIVE_INFINITY})
  void noOtherSpeedsArePossible(double speed) {
    assertThatIllegalArgumentException().isThrownBy(() -> clock.play(speed));
  }

  @Test
  void nothingRecordedIsNowhereToGo() {
    clock.play(1);

    assertThat(clock.advance(SECOND, 0, -1, true)).isFalse();
  }
}
