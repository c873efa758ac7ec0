package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/** Sailing a passage: she stays near its legs, arrives, and lies still. */
class PassageTest {
  /** What a corner may use, and what is free: the water keeps two fifths of it in reserve. */
  private static final double ROOM_M = 60;

  private static final double FREE_M = 100;
  private static final double STEP_S = 1;

  /** Corners, legs and speeds by chance; turns up to a right angle and more. */
  @ParameterizedTest
  @EnumSource(VesselClass.class)
  void sheKeepsToTheRoomThatHerCornersHave(VesselClass kind) {
    RandomGenerator dice = Dice.named(5, kind.name());
    for (int i = 0; i < 40; i++) {
      double speed = 2 + 8 * dice.nextDouble();
      double[][] points = zigzag(dice);
      Passage passage =
          Passage.of(points[0], points[1], (x, y) -> ROOM_M, Handling.of(kind), speed, true);

      sail(kind, passage, speed, points);
    }
  }

  @ParameterizedTest
  @EnumSource(VesselClass.class)
  void fromRestSheIsSwungToHerFirstLegWhereSheLies(VesselClass kind) {
    double[][] straight = {{0, 0}, {0, 2_000}};
    Passage passage =
        Passage.of(straight[0], straight[1], (x, y) -> ROOM_M, Handling.of(kind), 8, true);
    var motion = new Kinematics(1);
    motion.place(0, 0, 0, 0, -1, STEP_S, Handling.of(kind));
    motion.wantSpeed(0, 8);
    motion.follow(0, passage, 0, passage.cornerMps[0]);

    while (motion.toGoM(0) > 1_000) {
      sail(motion);
      assertThat(offM(straight, motion.x[0], motion.y[0])).isLessThan(25);
    }
  }

  private static void sail(VesselClass kind, Passage passage, double speed, double[][] points) {
    var motion = new Kinematics(1);
    motion.place(
        0, points[0][0], points[1][0], passage.ux[0], passage.uy[0], STEP_S, Handling.of(kind));
    motion.wantSpeed(0, speed);
    int leg = 0;
    motion.follow(0, passage, leg, passage.cornerMps[leg]);
    for (int step = 0; leg < passage.legCount(); step++) {
      sail(motion);
      while (leg < passage.legCount() && motion.toGoM(0) <= 0) {
        leg++;
        if (leg < passage.legCount()) {
          motion.follow(0, passage, leg, passage.cornerMps[leg]);
        }
      }
      assertThat(offM(points, motion.x[0], motion.y[0])).isLessThan(FREE_M);
      assertThat(step).as("steps").isLessThan(40_000);
    }
    for (int step = 0; step < 60; step++) {
      rest(motion);
    }
    assertThat(motion.speed[0]).isZero();
    assertThat(Math.abs(motion.toGoM(0))).as("metres from the end").isLessThan(5);
  }

  private static double[][] zigzag(RandomGenerator dice) {
    int n = 6;
    var points = new double[2][n];
    double courseDeg = 360 * dice.nextDouble();
    for (int i = 1; i < n; i++) {
      courseDeg += 200 * (dice.nextDouble() - 0.5);
      double length = 400 + 3_000 * dice.nextDouble();
      points[0][i] = points[0][i - 1] + length * StrictMath.sin(StrictMath.toRadians(courseDeg));
      points[1][i] = points[1][i - 1] + length * StrictMath.cos(StrictMath.toRadians(courseDeg));
    }
    return points;
  }

  private static double offM(double[][] points, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < points[0].length; i++) {
      least =
          Math.min(
              least,
              Distance.pointToSegment(
                  new Coordinate(x, y),
                  new Coordinate(points[0][i - 1], points[1][i - 1]),
                  new Coordinate(points[0][i], points[1][i])));
    }
    return least;
  }

  @Test
  void aPassageOfOnePointIsRefused() {
    assertThatThrownBy(
            () ->
                Passage.of(
                    new double[1],
                    new double[1],
                    (x, y) -> 0,
                    Handling.of(VesselClass.TUG),
                    5,
                    true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void sail(Kinematics motion) {
    motion.aim(0, 1);
    motion.steer(0);
    motion.go(0, 1, STEP_S);
  }

  private static void rest(Kinematics motion) {
    motion.aim(0, 1);
    motion.swing(0, 0);
    motion.go(0, 1, STEP_S);
  }
}
