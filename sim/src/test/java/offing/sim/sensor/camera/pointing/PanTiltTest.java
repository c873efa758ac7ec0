package offing.sim.sensor.camera.pointing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanTiltTest {
  private static final double STEP_S = 0.1;

  /** 60 degrees a second round, 30 up and down, whichever takes longer, and half a second more. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 90, 0, 2.0",
    "0, 0, 180, 0, 3.5",
    "350, 0, 20, 0, 1.0",
    "20, 0, 350, 0, 1.0",
    "0, 0, 0, -45, 2.0",
    "0, 10, 30, -5, 1.0",
    "100, 0, 100, 0, 0.1",
  })
  void aTurnTakesItsTimeAndSettles(
      double fromDeg, double fromUpDeg, double toDeg, double toUpDeg, double seconds) {
    var drive = new PanTilt(fromDeg, fromUpDeg);
    int steps = 0;
    do {
      drive.turn(toDeg, toUpDeg, STEP_S);
      steps++;
    } while (!drive.isSteady() && steps < 1_000);

    assertThat(drive.azimuthDeg()).isEqualTo(toDeg);
    assertThat(drive.elevationDeg()).isEqualTo(toUpDeg);
    assertThat(steps * STEP_S).isBetween(seconds - 1e-9, seconds + STEP_S + 1e-9);
  }

  @Test
  void whatTurnsSlowlyIsSteadyAllTheTime() {
    var drive = new PanTilt(0, 0);
    for (int i = 1; i <= 100; i++) {
      drive.turn(0.5 * i, 0, STEP_S);

      assertThat(drive.isSteady()).isTrue();
      assertThat(drive.azimuthDeg()).isEqualTo(0.5 * i);
    }
    drive.turn(51, 0, STEP_S);
    assertThat(drive.isSteady()).isFalse();
  }
}
