package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import offing.sim.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeliefTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void timeInTwoPartsIsTimeInOne(long seed) {
    RandomGenerator dice = Dice.named(seed, "estimate");
    Estimate inOne = random(dice);
    Estimate inTwo = new Estimate();
    inTwo.copy(inOne);
    double first = dice.nextDouble() * 10;
    double second = dice.nextDouble() * 10;

    inOne.advance(first + second, 3);
    inTwo.advance(first, 3);
    inTwo.advance(second, 3);

    assertThat(inTwo.x).isCloseTo(inOne.x, within(1e-9));
    assertThat(inTwo.pxx).isCloseTo(inOne.pxx, within(1e-6 * inOne.pxx));
    assertThat(inTwo.pyw).isCloseTo(inOne.pyw, within(1e-6 * Math.abs(inOne.pyw)));
    assertThat(inTwo.pww).isCloseTo(inOne.pww, within(1e-9 * inOne.pww));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMeasurementNeverMakesTheEstimateLessCertainNorItsCovarianceNegative(long seed) {
    RandomGenerator dice = Dice.named(seed, "estimate");
    Estimate estimate = random(dice);
    for (int i = 0; i < 50; i++) {
      estimate.advance(dice.nextDouble() * 5, dice.nextDouble() * 10);
      double before = estimate.pxx + estimate.pyy + estimate.puu + estimate.pww;
      double r = 1 + dice.nextDouble() * 1000;
      estimate.update(
          estimate.x + Dice.normal(dice) * 50, estimate.y + Dice.normal(dice) * 50, r, 0, r / 3);

      assertThat(estimate.pxx + estimate.pyy + estimate.puu + estimate.pww)
          .isLessThanOrEqualTo(before * (1 + 1e-12));
      assertThat(estimate.pxx).isPositive();
      assertThat(estimate.puu).isPositive();
      assertThat(estimate.pxx * estimate.pyy).isGreaterThan(estimate.pxy * estimate.pxy);
      assertThat(estimate.puu * estimate.pww).isGreaterThan(estimate.puw * estimate.puw);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMixtureHasTheMeanAndSpreadOfItsParts(long seed) {
    RandomGenerator dice = Dice.named(seed, "mixture");
    Estimate a = random(dice);
    Estimate b = random(dice);
    double weight = dice.nextDouble();
    Estimate mixed = new Estimate();

    mixed.mix(a, b, weight);

    double mean = (1 - weight) * a.u + weight * b.u;
    double square = (1 - weight) * (a.puu + a.u * a.u) + weight * (b.puu + b.u * b.u);
    assertThat(mixed.u).isCloseTo(mean, within(1e-9));
    assertThat(mixed.puu).isCloseTo(square - mean * mean, within(1e-6 * square));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStraightRunIsBelievedStraightAndATurnIsNoticed(long seed) {
    RandomGenerator dice = Dice.named(seed, "run");
    var belief = new Belief();
    belief.start(0, 0, 100, 0, 100, 15);
    double x = 0;
    double y = 0;
    double straight = 0;
    double turning = 0;
    for (int second = 1; second <= 60; second++) {
      double course = second <= 40 ? 0 : StrictMath.toRadians(6) * (second - 40);
      x += 25 * StrictMath.sin(course);
      y += 25 * StrictMath.cos(course);
      belief.advance(1, Noise.STRAIGHT, Noise.TURN);
      belief.update(x + 6 * Dice.normal(dice), y + 6 * Dice.normal(dice), 40, 0, 40);
      straight += second > 20 && second <= 40 ? belief.turningWeight / 20 : 0;
      turning += second > 45 ? belief.turningWeight / 15 : 0;
    }

    assertThat(straight).isLessThan(0.4);
    assertThat(turning).isGreaterThan(0.35).isGreaterThan(straight + 0.1);
    assertThat(belief.turningWeight).isBetween(0.0, 1.0);
  }

  private static Estimate random(RandomGenerator dice) {
    var estimate = new Estimate();
    double r = 10 + dice.nextDouble() * 100;
    estimate.start(dice.nextDouble() * 1e4, dice.nextDouble() * 1e4, r, r / 3, r, 12);
    estimate.u = dice.nextDouble() * 40 - 20;
    estimate.w = dice.nextDouble() * 40 - 20;
    estimate.advance(1 + dice.nextDouble(), 2);
    return estimate;
  }
}
