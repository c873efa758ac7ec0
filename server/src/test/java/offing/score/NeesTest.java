package offing.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.picture.TrackEstimate;
import org.junit.jupiter.api.Test;

class NeesTest {
  private static final Motion HERE = new Motion(0, 0, 0, 0);

  @Test
  void itIsTheSquaredDistanceInDeviations() {
    // 20 m east at a deviation of 10 m, 15 m north at one of 5 m: 4 + 9.
    assertThat(Nees.of(HERE, new TrackEstimate(20, 15, 0, 0, 100, 0, 25)))
        .isCloseTo(13, within(1e-12));
    // Covariance [[2, 1], [1, 2]], its inverse [[2, -1], [-1, 2]] / 3: (1, 1) gives 2/3.
    assertThat(Nees.of(HERE, new TrackEstimate(1, 1, 0, 0, 2, 1, 2)))
        .isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void ofAnHonestFilterTheMeanIsTwoAndNinetyFiveInAHundredAreInTheBand() {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    var nees = new Nees();
    for (int i = 0; i < 100_000; i++) {
      double east = 8 * dice.nextGaussian();
      double north = 0.5 * east + 3 * dice.nextGaussian();
      // var east 64, cov 32, var north 16 + 9.
      nees.pair(HERE, new TrackEstimate(east, north, 0, 0, 64, 32, 25));
    }

    assertThat(nees.mean()).isCloseTo(2, within(0.03));
    assertThat(nees.within95()).isCloseTo(0.95, within(0.003));
  }
}
