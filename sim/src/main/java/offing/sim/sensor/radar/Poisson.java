package offing.sim.sensor.radar;

import java.util.random.RandomGenerator;

/** Counts of what comes by chance at a steady rate. */
final class Poisson {
  /** Of a greater mean the product of uniform numbers is drawn in parts, lest it underflow. */
  private static final double PART = 500;

  private Poisson() {}

  /** Multiplies uniform numbers until they fall under {@code exp(-mean)} (Knuth). */
  static int draw(double mean, RandomGenerator dice) {
    int count = 0;
    for (double left = mean; left > 0; left -= PART) {
      double limit = StrictMath.exp(-Math.min(left, PART));
      for (double product = dice.nextDouble(); product > limit; product *= dice.nextDouble()) {
        count++;
      }
    }
    return count;
  }
}
