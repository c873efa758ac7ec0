package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurningTest {
  private static final long START_MS = 1_779_999_999_000L;
  private static final double AWAY_M = 2_000;

  private final Radars radars = new Radars(Waters.AREA);
  private final Turning turning = new Turning(radars);
  private final int site = radars.indexOf("radar-waglan");

  @Test
  void aRadarSeesFromItsFirstPlotUntilItHasBeenSilentForTenScans() {
    turning.advance(START_MS);
    assertThat(chance()).isZero();

    turning.heard(site, START_MS);
    turning.advance(START_MS + 30_000);
    assertThat(chance()).isGreaterThan(0.9);

    turning.advance(START_MS + 30_001);
    assertThat(chance()).isZero();
  }

  private double chance() {
    return radars.chance(radars.eastM(site) + AWAY_M, radars.northM(site) - AWAY_M);
  }
}
