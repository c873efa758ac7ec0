package offing.sim.traffic.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import offing.sim.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of a day's curve, over random ones. */
class CurveTest {

  private static Curve random(long seed) {
    RandomGenerator dice = Dice.named(seed, "curve");
    List<Double> weights =
        DoubleStream.generate(() -> dice.nextInt(4) * dice.nextDouble())
            .limit(Curve.HOURS)
            .boxed()
            .toList();
    return new Curve(weights);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void itsRateIsOneOnAverageAndNeverOverItsPeak(long seed) {
    Curve curve = random(seed);
    double sum = 0;
    for (int hour = 0; hour < Curve.HOURS; hour++) {
      assertThat(curve.rate(hour + 0.5)).isBetween(0.0, curve.peak());
      sum += curve.rate(hour + 0.5);
    }

    assertThat(sum).isCloseTo(Curve.HOURS, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void evenSharesFallWhereTheWeightIs(long seed) {
    Curve curve = random(seed);
    int n = 10_000;
    var counts = new double[Curve.HOURS];
    double before = 0;
    for (int i = 0; i < n; i++) {
      double hour = curve.hourOf((i + 0.5) / n);
      assertThat(hour).isBetween(before, 24.0);
      counts[(int) hour]++;
      before = hour;
    }

    for (int hour = 0; hour < Curve.HOURS; hour++) {
      assertThat(counts[hour] * Curve.HOURS / n).isCloseTo(curve.rate(hour), within(0.01));
    }
  }
}
