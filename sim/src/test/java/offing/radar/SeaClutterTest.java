package offing.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeaClutterTest {
  private static final SeaClutter CLUTTER = new SeaClutter(RadarSettings.SHORE, 80);

  /** Decibels over a square metre at 1, 2, 5, 10 and 20 km, as SENSORS.md has them. */
  @ParameterizedTest
  @CsvSource({
    "1, -31, -31, -31, -31, -33",
    "2, -25, -24, -23, -23, -26",
    "3, -20, -19, -18, -18, -20",
    "4, -17, -15, -13, -13, -15",
    "5, -13, -11, -9, -9, -11",
    "6, -11, -8, -6, -5, -8"
  })
  void aCellOfTheSeaEchoesAsTheTableSays(
      int seaState, double at1, double at2, double at5, double at10, double at20) {
    double[] expected = {at1, at2, at5, at10, at20};
    double[] km = {1, 2, 5, 10, 20};
    for (int i = 0; i < km.length; i++) {
      assertThat(CLUTTER.cellDbsm(1_000 * km[i], seaState))
          .as("%s km", km[i])
          .isCloseTo(expected[i], within(0.61));
    }
  }

  @Test
  void theTableIsTheFormulaToAFifthOfADecibel() {
    for (double rangeM = 1_000; rangeM < 36_000; rangeM += 77) {
      for (double seaState = 0.5; seaState <= 6; seaState += 0.11) {
        double dbsm = 10 * StrictMath.log10(CLUTTER.cellM2(rangeM, seaState));
        assertThat(dbsm)
            .as("%s m in sea state %s", rangeM, seaState)
            .isCloseTo(CLUTTER.cellDbsm(rangeM, seaState), within(0.2));
      }
    }
  }

  @Test
  void theSeaEndsAtTheHorizonOfTheAntenna() {
    assertThat(CLUTTER.cellM2(36_000, 4)).isPositive();
    assertThat(CLUTTER.cellM2(37_000, 4)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.05, 1", "0.3, 2", "0.875, 3", "1.875, 4", "3.25, 5", "5, 6", "9, 6"})
  void seaStatesAreWholeAtTheirMiddleHeights(double waveHeightM, double seaState) {
    assertThat(SeaClutter.seaState(waveHeightM)).isCloseTo(seaState, within(1e-12));
  }

  @Test
  void seaStatesRiseWithoutSteps() {
    double last = 0;
    for (double heightM = 0; heightM < 7; heightM += 0.001) {
      double state = SeaClutter.seaState(heightM);
      assertThat(state).isBetween(last, last + 0.021);
      last = state;
    }
  }
}
