package offing.run.workings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipseTest {
  private static final int DRAWN = 100_000;

  @ParameterizedTest
  @CsvSource({"100, 0, 400", "900, 0, 25", "400, 300, 400", "400, -399, 400", "50, 30, 5000"})
  void itHolds95OfAHundredPlacesDrawn(double eastM2, double eastNorthM2, double northM2) {
    var ellipse = Ellipse.of(1_000, -2_000, eastM2, eastNorthM2, northM2);
    RandomGenerator dice = Dice.named(5, "ellipse");
    int inside = 0;
    for (int i = 0; i < DRAWN; i++) {
      double first = Dice.normal(dice);
      double east = Math.sqrt(eastM2) * first;
      double rest = northM2 - eastNorthM2 * eastNorthM2 / eastM2;
      double north = eastNorthM2 / Math.sqrt(eastM2) * first + Math.sqrt(rest) * Dice.normal(dice);
      inside += isInside(ellipse, east, north) ? 1 : 0;
    }

    assertThat((double) inside / DRAWN).isCloseTo(Ellipse.PROBABILITY, within(0.003));
  }

  /** Seen along its axes. */
  private static boolean isInside(Ellipse ellipse, double east, double north) {
    double rad = Math.toRadians(ellipse.gridDeg());
    double along = (east * Math.sin(rad) + north * Math.cos(rad)) / ellipse.semiMajorM();
    double across = (east * Math.cos(rad) - north * Math.sin(rad)) / ellipse.semiMinorM();
    return along * along + across * across <= 1;
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 4, 0", "4, 0, 1, 90", "2, 1, 2, 45", "2, -1, 2, 135"})
  void itLiesAsTheErrorsDo(double eastM2, double eastNorthM2, double northM2, double gridDeg) {
    assertThat(Ellipse.of(0, 0, eastM2, eastNorthM2, northM2).gridDeg())
        .isCloseTo(gridDeg, within(1e-9));
  }

  @Test
  void aCircleHasOneRadius() {
    var ellipse = Ellipse.of(0, 0, 100, 0, 100);

    assertThat(ellipse.semiMajorM()).isCloseTo(24.48, within(0.01));
    assertThat(ellipse.semiMinorM()).isEqualTo(ellipse.semiMajorM());
  }
}
