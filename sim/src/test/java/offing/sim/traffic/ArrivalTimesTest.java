package offing.sim.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import offing.sim.Dice;
import offing.sim.traffic.profile.Curve;
import offing.sim.traffic.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of when vessels come, over seeds. */
class ArrivalTimesTest {
  private static final long MONDAY_MS = 1_795_363_200_000L; // 2026-11-22T16:00:00Z
  private static final int DAYS = 400;
  private static final Calendar CALENDAR =
      new Calendar(new Profile.Light("06:30", "18:00"), "Asia/Hong_Kong", MONDAY_MS);

  /** Counts of so many days, in each hour. */
  private static int[][] counts(double perDay, Curve curve, long seed) {
    var times = new ArrivalTimes(perDay, CALENDAR, curve, Dice.named(seed, "test"));
    var counts = new int[DAYS][Curve.HOURS];
    for (int minute = 0; minute < DAYS * 1440; minute++) {
      counts[minute / 1440][minute / 60 % 24] += times.due(MONDAY_MS + minute * 60_000L, 60);
    }
    return counts;
  }

  private static double perDay(int[] day) {
    int sum = 0;
    for (int count : day) {
      sum += count;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 17, 74, 431, 4310})
  void asManyComeInADayAsAreAskedFor(double perDay) {
    double sum = 0;
    for (long seed = 1; seed <= 5; seed++) {
      for (int[] day : counts(perDay, Curve.EVEN, seed)) {
        sum += perDay(day);
      }
    }

    double sigma = Math.sqrt(perDay / ArrivalTimes.ORDER / (5.0 * DAYS));
    assertThat(sum / (5 * DAYS)).isCloseTo(perDay, within(4 * sigma));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSpreadOfADayIsThatOfErlangsGaps(long seed) {
    double sum = 0;
    double squares = 0;
    for (int[] day : counts(74, Curve.EVEN, seed)) {
      sum += perDay(day);
      squares += perDay(day) * perDay(day);
    }
    double mean = sum / DAYS;

    assertThat((squares / DAYS - mean * mean) / mean)
        .isCloseTo(1.0 / ArrivalTimes.ORDER, within(0.1));
  }

  @Test
  void theyComeInTheHoursThatTheCurveSays() {
    List<Double> weights = new ArrayList<>(Collections.nCopies(Curve.HOURS, 0.0));
    weights.set(6, 1.0);
    weights.set(7, 3.0);
    int[] hours = new int[Curve.HOURS];
    for (int[] day : counts(40, new Curve(weights), 1)) {
      for (int hour = 0; hour < Curve.HOURS; hour++) {
        hours[hour] += day[hour];
      }
    }

    assertThat(hours[6] / (double) DAYS).isCloseTo(10, within(0.5));
    assertThat(hours[7] / (double) DAYS).isCloseTo(30, within(0.7));
    assertThat(perDay(hours)).isEqualTo(hours[6] + hours[7]);
  }
}
