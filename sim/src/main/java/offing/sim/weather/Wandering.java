package offing.sim.weather;

import java.util.random.RandomGenerator;
import offing.sim.Dice;

/**
 * A number that wanders about zero with unit variance and comes back within hours: an
 * Ornstein-Uhlenbeck process, exact at any step.
 */
final class Wandering {
  private final RandomGenerator dice;
  private final double keeps;
  private final double gains;
  private double value;

  /**
   * Starts anywhere it may be.
   *
   * @param stepS between two steps, seconds
   * @param relaxationS in which it forgets all but a share of 1/e, seconds
   */
  Wandering(RandomGenerator dice, double stepS, double relaxationS) {
    this.dice = dice;
    keeps = StrictMath.exp(-stepS / relaxationS);
    gains = Math.sqrt(1 - keeps * keeps);
    value = Dice.normal(dice);
  }

  double value() {
    return value;
  }

  void step() {
    value = keeps * value + gains * Dice.normal(dice);
  }
}
