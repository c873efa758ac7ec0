package offing.feed.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTimesTest {
  private static final long NONE = FileTimes.UNKNOWN;
  private static final long DAY_MS = 86_400_000;

  private final FileTimes times = new FileTimes(0);

  @Test
  void aStatedTimeHoldsAndAlsoRunsBack() {
    assertThat(stated(5000)).isEqualTo(5000);
    assertThat(stated(4000)).isEqualTo(4000);
    assertThat(second(30)).isEqualTo(5000);
    assertThat(times.assumed()).isEqualTo(1);
  }

  @Test
  void aTimeFarAheadIsBelievedWhenItIsSaidTwice() {
    stated(1000);

    assertThat(stated(3 * DAY_MS)).isEqualTo(1000);
    assertThat(stated(2000)).isEqualTo(2000);
    assertThat(stated(5 * DAY_MS)).isEqualTo(2000);
    assertThat(stated(5 * DAY_MS + 1)).isEqualTo(5 * DAY_MS + 1);
    assertThat(times.ahead()).isEqualTo(2);
  }

  @Test
  void withoutTimesTheFirstSecondIsBelieved() {
    assertThat(second(42)).isEqualTo(42_000);
    assertThat(second(-1)).isEqualTo(42_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 200, 1000, 4000})
  void theSecondsOfMostMoveTheClockWhateverTheOthersSay(int everyMs) {
    var random = new SplittableRandom(everyMs);
    long clockMs = 0;
    for (int i = 0; i < 5000; i++) {
      long trueMs = (long) i * everyMs;
      boolean wrong = i > 0 && random.nextInt(20) == 0;
      long nextMs = second(wrong ? random.nextInt(60) : (int) (trueMs / 1000 % 60));

      assertThat(nextMs).isGreaterThanOrEqualTo(clockMs);
      assertThat(nextMs).isBetween(trueMs - 1000 - 6L * everyMs, trueMs + 30_000);
      clockMs = nextMs;
    }
    assertThat(clockMs).isCloseTo(4999L * everyMs, within(31_000L));
  }

  @Test
  void aBaseStationHasOneVote() {
    second(1);
    second(1);
    second(1);

    assertThat(utc(40_000)).isEqualTo(1000);
    assertThat(utc(40_000)).isEqualTo(1000);
    assertThat(utc(40_000)).isEqualTo(40_000);
    assertThat(times.behindFirstUtcMs()).isEqualTo(39_000);
  }

  @Test
  void afterAGapTwoBaseStationsThatAgreeSetTheClockButNotBackAndNotByDays() {
    second(1);

    assertThat(utc(7_200_000)).isEqualTo(1000);
    assertThat(utc(7_201_000)).isEqualTo(7_201_000);
    assertThat(utc(1000)).isEqualTo(7_201_000);
    assertThat(utc(2000)).isEqualTo(7_201_000);
    assertThat(utc(3 * DAY_MS)).isEqualTo(7_201_000);
    assertThat(utc(3 * DAY_MS)).isEqualTo(7_201_000);
  }

  private long stated(long timeMs) {
    return times.ofMessage(timeMs, 0, 30, NONE);
  }

  private long second(int second) {
    return times.ofMessage(NONE, 0, second, NONE);
  }

  private long utc(long timeMs) {
    return times.ofMessage(NONE, 0, 0, timeMs);
  }
}
