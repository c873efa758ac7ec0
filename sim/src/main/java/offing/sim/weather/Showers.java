package offing.sim.weather;

import java.util.random.RandomGenerator;

/** Showers that come and go by chance, as long as a season's, each with a rain of its own. */
final class Showers {
  /** Mean length of a shower, minutes: assumed. */
  private static final double MEAN_MINUTES = 25;

  /** More is not told apart, millimetres an hour. */
  private static final double GREATEST_MMH = 120;

  private final RandomGenerator dice;
  private double rainMmh;

  Showers(RandomGenerator dice, Climate.Season season) {
    this.dice = dice;
    if (dice.nextDouble() < season.rainShare()) {
      begin(season);
    }
  }

  /** Millimetres an hour, on a grid of 0.1; 0 between two showers. */
  double rainMmh() {
    return rainMmh;
  }

  /** A minute later. */
  void step(Climate.Season season) {
    double share = season.rainShare();
    double change = rainMmh > 0 ? 1 / MEAN_MINUTES : share / (1 - share) / MEAN_MINUTES;
    if (dice.nextDouble() < change) {
      if (rainMmh > 0) {
        rainMmh = 0;
      } else {
        begin(season);
      }
    }
  }

  private void begin(Climate.Season season) {
    double mmh = -season.rainMmh() * StrictMath.log(1 - dice.nextDouble());
    rainMmh = Math.min(GREATEST_MMH, Math.max(0.1, Math.rint(10 * mmh) / 10));
  }
}
