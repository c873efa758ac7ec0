package offing.sim.sensor.camera.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offing.sim.weather.Settled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirTest {
  private static final double WEST = 270;
  private static final double SOUTH = 180;

  /** Koschmieder by day in a visibility of 5 km. */
  @ParameterizedTest
  @CsvSource({"0, 0.5", "2000, 0.105", "5000, 0.010"})
  void contrastByDayIsThatOfTheTable(double rangeM, double contrast) {
    assertThat(air(45, 0).contrast(CameraSettings.SHORE_DAY, rangeM, WEST, 5_000))
        .isEqualTo(contrast, within(0.0006));
  }

  @Test
  void nightLeavesLightATenthAndHeatAll() {
    Air night = air(-30, 0);

    assertThat(night.contrast(CameraSettings.SHORE_DAY, 0, WEST, 20_000)).isEqualTo(0.05);
    assertThat(night.contrast(CameraSettings.SHORE_THERMAL, 0, WEST, 20_000)).isEqualTo(0.5);
  }

  @Test
  void twilightLiesBetweenDayAndNight() {
    double last = 1;
    for (double sunDeg = 1; sunDeg > -8; sunDeg -= 0.5) {
      double contrast = air(sunDeg, 0).contrast(CameraSettings.SHORE_DAY, 0, WEST, 20_000);
      assertThat(contrast).isLessThanOrEqualTo(last);
      last = contrast;
    }
    assertThat(last).isEqualTo(0.05);
  }

  @Test
  void aLowSunBlindsWhoLooksTowardsIt() {
    assertThat(air(10, 0).contrast(CameraSettings.SHORE_DAY, 0, SOUTH + 10, 20_000))
        .isEqualTo(0.15, within(1e-9));
    assertThat(air(10, 0).contrast(CameraSettings.SHORE_DAY, 0, SOUTH + 20, 20_000)).isEqualTo(0.5);
    assertThat(air(40, 0).contrast(CameraSettings.SHORE_DAY, 0, SOUTH, 20_000)).isEqualTo(0.5);
    assertThat(air(-10, 0).contrast(CameraSettings.SHORE_DAY, 0, SOUTH, 20_000)).isEqualTo(0.05);
  }

  @Test
  void heatGetsThroughHazeButNotThroughFog() {
    Air day = air(45, 0);
    double clear = day.contrast(CameraSettings.SHORE_THERMAL, 5_000, WEST, 30_000);

    assertThat(clear).isEqualTo(0.5 * StrictMath.exp(-0.15 * 5), within(1e-9));
    assertThat(day.contrast(CameraSettings.SHORE_THERMAL, 5_000, WEST, 3_000)).isEqualTo(clear);
    assertThat(day.contrast(CameraSettings.SHORE_THERMAL, 2_000, WEST, 500))
        .isLessThan(Air.LEAST_CONTRAST);
    assertThat(day.contrast(CameraSettings.LAUNCH_THERMAL, 5_000, WEST, 30_000)).isLessThan(clear);
  }

  @Test
  void rainTakesHeatAsItTakesRain() {
    double dry = air(45, 0).contrast(CameraSettings.SHORE_THERMAL, 3_000, WEST, 20_000);
    double wet = air(45, 10).contrast(CameraSettings.SHORE_THERMAL, 3_000, WEST, 20_000);

    double perKm = 0.36 * StrictMath.pow(10, 0.63);
    assertThat(wet).isEqualTo(dry * StrictMath.exp(-3 * perKm), within(1e-12));
  }

  @Test
  void thingsAreAsWarmAsTheSeaWhenTheSunIsAtTheHorizon() {
    assertThat(air(1, 0).contrast(CameraSettings.SHORE_THERMAL, 0, WEST, 20_000)).isEqualTo(0.25);
  }

  private static Air air(double sunDeg, double rainMmh) {
    var air = new Air();
    air.set(new Settled(0, 0, -3, rainMmh, 0.3, 20_000, 0, 0, sunDeg));
    return air;
  }
}
