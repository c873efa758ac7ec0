package offing.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import offing.sim.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interception triangle. */
class TriangleTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePursuerIsWhereTheTargetIs(long seed) {
    Case drawn = Case.of(seed);

    double t = drawn.seconds();

    if (t < NEVER) {
      assertThat(drawn.rangeAfterM(t))
          .isCloseTo(drawn.speed * t, within(1e-6 * (1 + drawn.speed * t)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noEarlierMomentWouldDo(long seed) {
    Case drawn = Case.of(seed);

    double t = Math.min(drawn.seconds(), 50_000);

    for (double share = 0.01; share < 0.999; share += 0.01) {
      assertThat(drawn.rangeAfterM(share * t)).isGreaterThan(drawn.speed * share * t);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoIsFasterAlwaysMeetsAndWhoIsSlowerOnlyWhomComesNearer(long seed) {
    Case drawn = Case.of(seed);
    boolean closes = drawn.x * drawn.vx + drawn.y * drawn.vy < 0;

    if (drawn.speed > drawn.targetSpeed()) {
      assertThat(drawn.seconds()).isFinite();
    } else if (!closes) {
      assertThat(drawn.seconds()).isInfinite();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asFastAsTheTargetIsNoSpecialCase(long seed) {
    Case drawn = Case.of(seed);
    double same = drawn.targetSpeed();
    double t = Triangle.seconds(drawn.x, drawn.y, drawn.vx, drawn.vy, same);
    double slightly = Triangle.seconds(drawn.x, drawn.y, drawn.vx, drawn.vy, same * (1 + 1e-12));

    if (t < 1e6) {
      assertThat(slightly).isCloseTo(t, within(1e-3 * t));
    }
  }

  /** Range up to 30 km, the target up to 65 kn, the pursuer up to 60 kn. */
  private record Case(double x, double y, double vx, double vy, double speed) {

    static Case of(long seed) {
      RandomGenerator dice = Dice.named(seed, "triangle");
      return new Case(
          60_000 * dice.nextDouble() - 30_000,
          60_000 * dice.nextDouble() - 30_000,
          46 * dice.nextDouble() - 23,
          46 * dice.nextDouble() - 23,
          1 + 30 * dice.nextDouble());
    }

    double seconds() {
      return Triangle.seconds(x, y, vx, vy, speed);
    }

    double rangeAfterM(double t) {
      double dx = x + t * vx;
      double dy = y + t * vy;
      return Math.sqrt(dx * dx + dy * dy);
    }

    double targetSpeed() {
      return Math.sqrt(vx * vx + vy * vy);
    }
  }
}
