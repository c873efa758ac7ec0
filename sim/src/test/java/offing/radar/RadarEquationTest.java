package offing.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadarEquationTest {
  private static final double CALM = 0;
  private static final double DRY = 0;
  private static final double M_PER_NM = 1852;

  /** Ranges at which K = 176 dB and Pfa = 1e-6 give this Pd in free space, worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0.3, 8900, 0.5",
    "1, 12000, 0.5",
    "3, 15800, 0.5",
    "10, 21400, 0.5",
    "100, 38000, 0.5",
    "1000, 68000, 0.5",
    "0.3, 6700, 0.8",
    "1, 9000, 0.8",
    "3, 11800, 0.8",
    "10, 16000, 0.8",
    "100, 28000, 0.8",
    "1000, 51000, 0.8",
    "0.3, 5500, 0.9",
    "1, 7400, 0.9",
    "3, 9800, 0.9",
    "10, 13200, 0.9",
    "100, 23500, 0.9",
    "1000, 42000, 0.9"
  })
  void aFreeTargetIsSeenAsFarAsTheTableSays(double m2, double rangeM, double chance) {
    assertThat(chance(withoutSea(RadarSettings.SHORE), 80, m2, rangeM, CALM, DRY))
        .isCloseTo(chance, within(0.02));
  }

  /** MSC.192(79) table 2: a 10 m boat at 3.4 NM in 8 of 10 scans at Pfa 1e-4. */
  @Test
  void aShipsRadarThatIsTwelveDecibelsWeakerMeetsTheStandardOfTheImo() {
    RadarSettings ships = withoutSea(Settings.with(RadarSettings.SHORE, 164.1, 1e-4));

    assertThat(chance(ships, 15, 2.5, 3.4 * M_PER_NM, CALM, DRY)).isCloseTo(0.8, within(0.003));
  }

  /** Inside its free range, for one square metre: SENSORS by sea state 2 to 6. */
  @ParameterizedTest
  @CsvSource({"2, 0.93, 0.97", "3, 0.74, 0.85", "4, 0.45, 0.60", "5, 0.15, 0.30", "6, 0, 0.10"})
  void theSeaHidesASmallBoatInsideItsFreeRange(double seaState, double least, double most) {
    assertThat(chance(RadarSettings.SHORE, 80, 1, 3_000, seaState, DRY)).isBetween(least, most);
  }

  @Test
  void dopplerBringsTheBoatBack() {
    RadarSettings shore = RadarSettings.SHORE;
    double without = chance(shore, 80, 1, 3_000, 5, DRY);

    assertThat(chance(Settings.withClutterGain(shore, 10), 80, 1, 3_000, 5, DRY))
        .isGreaterThan(without + 0.4);
  }

  @Test
  void detectionFallsWithRangeAndRisesWithSize() {
    double horizonM = RadarHorizon.distanceM(80);
    RadarEquation equation = new RadarEquation(RadarSettings.SHORE, 80);
    for (double rangeM = 3_000; rangeM + 250 < horizonM; rangeM += 250) {
      double nearer = equation.signalToInterference(2.5, rangeM, 2, DRY);
      assertThat(equation.signalToInterference(2.5, rangeM + 250, 2, DRY)).isLessThan(nearer);
      assertThat(equation.signalToInterference(25, rangeM, 2, DRY)).isGreaterThan(nearer);
    }
  }

  /** ITU-R P.838 as SENSORS has it: 20 mm/h take 0.53 dB a kilometre one way. */
  @Test
  void rainTakesItsDecibels() {
    RadarEquation equation = new RadarEquation(withoutSea(RadarSettings.SHORE), 80);
    double dry = equation.signalToInterference(10, 10_000, CALM, DRY);
    double wet = equation.signalToInterference(10, 10_000, CALM, RadarEquation.rainLoss(20));

    assertThat(10 * StrictMath.log10(dry / wet)).isCloseTo(2 * 10 * 0.527, within(0.05));
  }

  @Test
  void aStrongEchoIsMeasuredWell() {
    RadarEquation equation = new RadarEquation(RadarSettings.SHORE, 80);

    assertThat(equation.bearingDeviationDeg(1e6)).isEqualTo(0.05);
    assertThat(equation.bearingDeviationDeg(5)).isCloseTo(0.078, within(0.001));
    assertThat(equation.rangeDeviationM()).isCloseTo(3.7, within(0.1));
  }

  private static double chance(
      RadarSettings settings,
      double antennaM,
      double m2,
      double rangeM,
      double seaState,
      double rainLoss) {
    RadarEquation equation = new RadarEquation(settings, antennaM);
    return equation.chance(equation.signalToInterference(m2, rangeM, seaState, rainLoss));
  }

  private static RadarSettings withoutSea(RadarSettings settings) {
    return Settings.withClutterGain(settings, 200);
  }
}
