package offing.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AspectPatternTest {
  @Test
  void aHullShowsThriceTheMeanBroadsideAndHalfOfItFromTheEnds() {
    assertThat(AspectPattern.factor(0, 1, 500, 0)).isCloseTo(3, within(0.05));
    assertThat(AspectPattern.factor(0, 1, -3, 0)).isCloseTo(3, within(0.05));
    assertThat(AspectPattern.factor(0, 1, 0, 7)).isCloseTo(0.5, within(0.01));
    assertThat(AspectPattern.factor(1, 0, -7, 0)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void overAllAspectsItIsTheMean() {
    double sum = 0;
    int steps = 3_600;
    for (int i = 0; i < steps; i++) {
      double rad = 2 * StrictMath.PI * i / steps;
      sum += AspectPattern.factor(0, 1, StrictMath.sin(rad), StrictMath.cos(rad));
    }

    assertThat(sum / steps).isCloseTo(1, within(1e-9));
  }
}
