package offing.sim.sensor.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.sensor.report.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadarEquationTest {
  private static final double NO_CLUTTER_DBSM = -200;
  private static final double SEA_STATE_2_DBSM = -24;

  /** Ranges at which K = 176 dB and Pfa = 1e-6 give this Pd, worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0.3, 8900, 0.5",
    "1, 12000, 0.5",
    "10, 21400, 0.5",
    "1, 9000, 0.8",
    "10, 16000, 0.8",
    "1, 7400, 0.9",
    "3, 9800, 0.9",
    "100, 23500, 0.9"
  })
  void aFreeTargetIsSeenAsFarAsTheTableSays(double m2, double rangeM, double chance) {
    assertThat(equation(NO_CLUTTER_DBSM).detectionChance(m2, rangeM))
        .isCloseTo(chance, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"-24, 0.95", "-19, 0.77", "-14, 0.5", "-10, 0.2"})
  void clutterHidesASmallBoatInsideItsRange(double clutterDbsm, double chance) {
    assertThat(equation(clutterDbsm).detectionChance(1, 4_000)).isCloseTo(chance, within(0.15));
  }

  @Test
  void detectionFallsWithRangeAndRisesWithSize() {
    RadarEquation equation = equation(SEA_STATE_2_DBSM);
    double horizonM = Horizon.radioM(80);
    for (double rangeM = 500; rangeM + 250 < horizonM; rangeM += 250) {
      double nearer = equation.detectionChance(2.5, rangeM);
      assertThat(equation.detectionChance(2.5, rangeM + 250)).isLessThan(nearer);
      assertThat(equation.detectionChance(25, rangeM)).isGreaterThan(nearer);
    }
  }

  @Test
  void echoesAreOverTheThresholdAsOftenAsTheChanceSays() {
    RadarEquation equation = equation(SEA_STATE_2_DBSM);
    RandomGenerator dice = Dice.named(3, "echo");
    for (double rangeM : new double[] {3_000, 9_000, 14_000, 20_000}) {
      int over = 0;
      for (int i = 0; i < 20_000; i++) {
        over += equation.echo(2.5, rangeM, dice) > equation.threshold() ? 1 : 0;
      }
      assertThat(over / 20_000.0).isCloseTo(equation.detectionChance(2.5, rangeM), within(0.015));
    }
  }

  @Test
  void aStrongEchoIsMeasuredWell() {
    RadarEquation equation = equation(SEA_STATE_2_DBSM);

    assertThat(equation.bearingDeviationDeg(1e6)).isEqualTo(0.05);
    assertThat(equation.bearingDeviationDeg(14)).isCloseTo(0.047, within(0.005));
    assertThat(equation.rangeDeviationM()).isCloseTo(3.7, within(0.1));
  }

  private static RadarEquation equation(double clutterDbsm) {
    RadarSettings shore = RadarSettings.SHORE;
    return new RadarEquation(
        new RadarSettings(
            shore.scanMs(),
            shore.greatestRangeM(),
            shore.smallestRangeM(),
            shore.powerDb(),
            shore.falseAlarm(),
            shore.beamDeg(),
            shore.cellM(),
            clutterDbsm,
            0),
        80);
  }
}
