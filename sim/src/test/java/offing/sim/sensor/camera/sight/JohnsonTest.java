package offing.sim.sensor.camera.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offing.observation.Sighting.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JohnsonTest {

  /** Ranges at which half of all looks detect, recognise, identify; worked out by pixels alone. */
  @ParameterizedTest
  @CsvSource({
    "SHORE_DAY, 1, 6, 1.5, 165, 41, 25",
    "SHORE_DAY, 20, 6, 1.5, 8.3, 2.1, 1.3",
    "SHORE_THERMAL, 1.1, 6, 1.5, 50, 12.5, 7.7",
    "SHORE_THERMAL, 1.1, 13, 1.86, 82, 20, 12.6",
    "LAUNCH_THERMAL, 6, 6, 1.5, 9.2, 2.3, 1.4",
    "LAUNCH_THERMAL, 6, 25, 6, 37, 9.4, 5.8",
  })
  void halfOfAllLooksSucceedAtTheRangesOfTheTable(
      String camera,
      double fieldDeg,
      double widthM,
      double heightM,
      double detectKm,
      double recogniseKm,
      double identifyKm) {
    double pixelRad = settings(camera).pixelRad(fieldDeg);

    assertThat(halfRangeKm(Level.DETECTED, widthM, heightM, pixelRad))
        .isEqualTo(detectKm, within(0.03 * detectKm));
    assertThat(halfRangeKm(Level.RECOGNISED, widthM, heightM, pixelRad))
        .isEqualTo(recogniseKm, within(0.03 * recogniseKm));
    assertThat(halfRangeKm(Level.IDENTIFIED, widthM, heightM, pixelRad))
        .isEqualTo(identifyKm, within(0.05 * identifyKm));
  }

  private static CameraSettings settings(String name) {
    return switch (name) {
      case "SHORE_DAY" -> CameraSettings.SHORE_DAY;
      case "SHORE_THERMAL" -> CameraSettings.SHORE_THERMAL;
      default -> CameraSettings.LAUNCH_THERMAL;
    };
  }

  private static double halfRangeKm(Level level, double widthM, double heightM, double pixelRad) {
    double near = 10;
    double far = 1_000_000;
    while (far - near > 1) {
      double middle = (near + far) / 2;
      boolean isSeen =
          Johnson.chance(level, Johnson.pixels(widthM, heightM, middle, pixelRad)) >= 0.5;
      near = isSeen ? middle : near;
      far = isSeen ? far : middle;
    }
    return near / 1_000;
  }

  @Test
  void morePixelsAreNeverWorseAndHigherLevelsNeverLikelier() {
    double last = 0;
    for (double pixels = 0.1; pixels < 2_000; pixels *= 1.1) {
      double detected = Johnson.chance(Level.DETECTED, pixels);

      assertThat(detected).isBetween(last, 1.0);
      assertThat(Johnson.chance(Level.RECOGNISED, pixels)).isLessThanOrEqualTo(detected);
      assertThat(Johnson.chance(Level.IDENTIFIED, pixels))
          .isLessThanOrEqualTo(Johnson.chance(Level.RECOGNISED, pixels));
      last = detected;
    }
    assertThat(last).isGreaterThan(0.9999);
    assertThat(Johnson.chance(Level.DETECTED, Johnson.LEAST_PIXELS)).isLessThan(0.02);
  }
}
