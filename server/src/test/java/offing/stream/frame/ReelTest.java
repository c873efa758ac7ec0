package offing.stream.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offing.observation.Footage;
import org.junit.jupiter.api.Test;

class ReelTest {
  private static final long SECOND_NANOS = 1_000_000_000L;
  private static final int LIVE_HZ = 5;

  private final Reel reel = new Reel();
  private final List<Shot> shown = new ArrayList<>();

  /** Whoever asks for five a second sees the camera turn evenly the short way, a moment later. */
  @Test
  void whatLiesBetweenTwoFramesIsShownEvenlyOverTheSecondAfter() {
    take(0, 355, LIVE_HZ, 0);
    take(1_000, 5, LIVE_HZ, 1_000);
    play(1_000, 2_000);

    assertThat(shown)
        .extracting(shot -> shot.frame().timeMs())
        .containsExactly(0L, 200L, 400L, 600L, 800L, 1_000L);
    assertThat(shown)
        .extracting(shot -> shot.frame().azimuthDeg())
        .containsExactly(355.0, 357.0, 359.0, 1.0, 3.0, 5.0);
    assertThat(shown)
        .extracting(Shot::isBetween)
        .containsExactly(false, true, true, true, true, false);
    assertThat(shown)
        .extracting(shot -> shot.dueNanos() / 1_000_000)
        .containsExactly(0L, 1_000L, 1_200L, 1_400L, 1_600L, 1_800L);
  }

  @Test
  void whoAsksForNoMoreIsShownTheFramesThatAreAtOnce() {
    for (int second = 0; second < 5; second++) {
      take(second * 1_000L, second, 1, second * 1_000L);
      assertThat(shown).hasSize(second + 1).noneMatch(Shot::isBetween);
    }
  }

  /** At five times real time there is a frame every fifth of a second. */
  @Test
  void nothingIsMadeWhereFramesComeThatOften() {
    for (int second = 0; second < 5; second++) {
      take(second * 1_000L, second, LIVE_HZ, second * 200L);
    }

    assertThat(shown).hasSize(5).noneMatch(Shot::isBetween);
  }

  @Test
  void nothingLiesBetweenFramesThatAreFarApartOrGoBack() {
    take(0, 10, LIVE_HZ, 0);
    take(60_000, 20, LIVE_HZ, 1_000);
    take(59_000, 30, LIVE_HZ, 2_000);

    assertThat(shown).hasSize(3).noneMatch(Shot::isBetween);
  }

  /** A frame that a camera gave is always shown; what was only made gives way to it. */
  @Test
  void whoIsSlowIsShownEveryFrameAndNothingStaleBetween() {
    take(0, 10, LIVE_HZ, 0);
    reel.take(frame(1_000, 20), LIVE_HZ, SECOND_NANOS);
    reel.take(frame(2_000, 30), LIVE_HZ, 2 * SECOND_NANOS);
    play(5_000, 5_000);

    assertThat(shown).extracting(shot -> shot.frame().timeMs()).containsExactly(0L, 1_000L, 2_000L);
  }

  @Test
  void aFrameThatIsGivenAgainIsShownOnce() {
    take(0, 10, LIVE_HZ, 0);
    take(0, 10, LIVE_HZ, 500);

    assertThat(shown).hasSize(1);
    assertThat(reel.hasMore()).isFalse();
  }

  private void take(long timeMs, double azimuthDeg, int rateHz, long wallMs) {
    reel.take(frame(timeMs, azimuthDeg), rateHz, wallMs * 1_000_000);
    play(wallMs, wallMs);
  }

  private void play(long fromMs, long toMs) {
    for (long wallMs = fromMs; wallMs <= toMs; wallMs += 50) {
      reel.show(wallMs * 1_000_000, shown::add);
    }
  }

  private static Footage frame(long timeMs, double azimuthDeg) {
    return new Footage(
        timeMs,
        "tai-o-day",
        false,
        Footage.Mode.SCAN,
        113.85,
        22.25,
        40,
        azimuthDeg,
        -1,
        6,
        3.4,
        1920,
        1080,
        List.of());
  }
}
