package offing.optics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundSeaTest {

  /** Worked out apart from this code. */
  @ParameterizedTest
  @CsvSource({
    "80, 130, -1.5, 3.2, 1.8, 1, 8074.7, 128.400, 131.600",
    "80, 130, -1.5, 3.2, 1.8, -1, 1915.6, 128.400, 131.600",
    "1500, 130, -30, 20, 11.5, 1, 3392.8, 119.108, 140.892",
    "1500, 130, -30, 20, 11.5, -1, 2132.2, 117.802, 142.198",
  })
  void cornersLieWhereTheyWereWorkedOut(
      double heightM,
      double azimuthDeg,
      double elevationDeg,
      double fieldDeg,
      double verticalDeg,
      double up,
      double groundM,
      double leftDeg,
      double rightDeg) {
    var view = new CameraView(114, 22, heightM, azimuthDeg, elevationDeg, fieldDeg, verticalDeg);
    Ray left = view.ray(-1, up);
    Ray right = view.ray(1, up);

    assertThat(RoundSea.groundM(heightM, left.depressionDeg())).isEqualTo(groundM, within(0.06));
    assertThat(RoundSea.groundM(heightM, right.depressionDeg())).isEqualTo(groundM, within(0.06));
    assertThat(left.bearingDeg()).isEqualTo(leftDeg, within(0.002));
    assertThat(right.bearingDeg()).isEqualTo(rightDeg, within(0.002));
  }

  static DoubleStream heights() {
    return DoubleStream.of(1.5, 8, 50, 120, 250, 1_500);
  }

  @ParameterizedTest
  @MethodSource("heights")
  void theHorizonIsAsFarAsTheRuleOfThumbSays(double heightM) {
    assertThat(RoundSea.horizonM(heightM) / 1_000)
        .isEqualTo(3.83 * Math.sqrt(heightM), within(0.12 * Math.sqrt(heightM)));
    assertThat(RoundSea.slantM(heightM, RoundSea.dipDeg(heightM) * 0.9999)).isNaN();
    assertThat(RoundSea.groundM(heightM, RoundSea.dipDeg(heightM) * 1.000001))
        .isEqualTo(RoundSea.horizonM(heightM), within(RoundSea.horizonM(heightM) * 0.005));
  }

  @ParameterizedTest
  @CsvSource({"80, 0.270, 33.94"})
  void dipAndHorizonAreThoseThatWereWorkedOut(double heightM, double dipDeg, double horizonKm) {
    assertThat(RoundSea.dipDeg(heightM)).isEqualTo(dipDeg, within(0.0005));
    assertThat(RoundSea.horizonM(heightM) / 1_000).isEqualTo(horizonKm, within(0.006));
  }

  @ParameterizedTest
  @MethodSource("heights")
  void aRayToWhereSomethingFloatsMeetsTheSeaThere(double heightM) {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 1_000; i++) {
      double groundM = random.nextDouble(1, 0.98 * RoundSea.horizonM(heightM));
      double depressionDeg = -RoundSea.elevationDeg(heightM, groundM, 0);

      assertThat(RoundSea.groundM(heightM, depressionDeg))
          .isEqualTo(groundM, within(groundM * 1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("heights")
  void whatIsHiddenEndsWhereTheHorizonIsGrazed(double heightM) {
    double dipDeg = RoundSea.dipDeg(heightM);
    for (double beyondM = 100; beyondM < 20_000; beyondM += 700) {
      double groundM = RoundSea.horizonM(heightM) + beyondM;
      double hiddenM = RoundSea.hiddenM(heightM, groundM);

      assertThat(RoundSea.elevationDeg(heightM, groundM, hiddenM)).isEqualTo(-dipDeg, within(1e-6));
    }
    assertThat(RoundSea.hiddenM(heightM, RoundSea.horizonM(heightM) - 1)).isZero();
  }

  @ParameterizedTest
  @MethodSource("heights")
  void aRangeIsAsWrongAsTheSlopeOfTheRaySays(double heightM) {
    for (double share = 0.05; share < 0.9; share += 0.05) {
      double groundM = share * RoundSea.horizonM(heightM);
      double depressionDeg = -RoundSea.elevationDeg(heightM, groundM, 0);
      double stepDeg = depressionDeg * 1e-5;
      double perDeg =
          (RoundSea.groundM(heightM, depressionDeg - stepDeg)
                  - RoundSea.groundM(heightM, depressionDeg + stepDeg))
              / (2 * stepDeg);

      assertThat(RoundSea.groundMPerDeg(heightM, groundM)).isEqualTo(perDeg, within(0.01 * perDeg));
    }
    assertThat(RoundSea.groundMPerDeg(heightM, 1.1 * RoundSea.horizonM(heightM))).isInfinite();
  }
}
