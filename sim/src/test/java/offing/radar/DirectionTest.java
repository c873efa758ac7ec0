package offing.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DirectionTest {
  @Test
  void everyDirectionIsThatOfTheArcTangent() {
    for (double deg = 0; deg < 360; deg += 0.0137) {
      double rad = StrictMath.toRadians(deg);
      double east = 12_345 * StrictMath.sin(rad);
      double north = 12_345 * StrictMath.cos(rad);
      assertThat(Direction.gridDeg(east, north)).isCloseTo(deg, within(1e-9));
    }
  }

  @Test
  void theAxesAreExactAndNothingIsNorth() {
    assertThat(Direction.gridDeg(0, 3)).isEqualTo(0);
    assertThat(Direction.gridDeg(3, 0)).isEqualTo(90);
    assertThat(Direction.gridDeg(0, -3)).isEqualTo(180);
    assertThat(Direction.gridDeg(-3, 0)).isEqualTo(270);
    assertThat(Direction.gridDeg(0, 0)).isEqualTo(0);
    assertThat(Direction.gridDeg(-1e-300, 5)).isEqualTo(0);
  }
}
