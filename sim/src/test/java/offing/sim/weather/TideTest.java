package offing.sim.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import offing.sim.sensor.HongKong;
import org.junit.jupiter.api.Test;

class TideTest {
  private static final long HOUR_MS = 3_600_000;
  private static final long YEAR_MS = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final Tide TIDE = new Tide(ClimateFile.of(HongKong.AREA));

  /** Published: mean range 1.7 m, springs 2.0, neaps 1.0; the constituents give a little less. */
  @Test
  void theTideHasThePublishedRanges() {
    List<Double> ranges = new ArrayList<>();
    for (int day = 0; day < 365; day++) {
      ranges.add(rangeM(YEAR_MS + day * (24 * HOUR_MS)));
    }
    ranges.sort(Double::compare);

    assertThat(ranges.stream().mapToDouble(r -> r).average().orElseThrow())
        .isCloseTo(1.55, within(0.15));
    assertThat(ranges.get(30)).isCloseTo(1.0, within(0.2));
    assertThat(ranges.get(335)).isCloseTo(2.0, within(0.2));
  }

  @Test
  void itFloodsWhileItRises() {
    for (long hour = 0; hour < 700; hour++) {
      long atMs = YEAR_MS + hour * HOUR_MS;
      double rises = TIDE.heightM(atMs + 60_000) - TIDE.heightM(atMs - 60_000);
      assertThat(TIDE.flood(atMs)).isBetween(-1.0, 1.0);
      if (Math.abs(rises) > 1e-3) {
        assertThat(Math.signum(TIDE.flood(atMs))).isEqualTo(Math.signum(rises));
      }
    }
  }

  @Test
  void waterWithoutATideStandsStill() {
    Tide none = new Tide(Climate.PLAIN);

    assertThat(none.heightM(YEAR_MS)).isZero();
    assertThat(none.flood(YEAR_MS)).isZero();
  }

  private static double rangeM(long fromMs) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (long minute = 0; minute < 24 * 60; minute += 10) {
      double height = TIDE.heightM(fromMs + minute * 60_000);
      least = Math.min(least, height);
      most = Math.max(most, height);
    }
    return most - least;
  }
}
