package offing.sim.traffic;

import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.Curve;

/**
 * When the next comes, of so many in a day. The gaps, in time stretched by the curve of the day,
 * are Erlang-distributed: chance, but evener than the pure chance of a Poisson stream, since ships
 * keep berth windows and pilots' bookings.
 */
final class ArrivalTimes {
  /** Order of the Erlang distribution: a count's variance is its mean over this. Assumed. */
  static final int ORDER = 3;

  private static final double DAY_S = 86_400;

  private final double perSecond;
  private final Calendar calendar;
  private final Curve curve;
  private final RandomGenerator dice;
  private double untilNext;

  /** {@code perDay} over 0. */
  ArrivalTimes(double perDay, Calendar calendar, Curve curve, RandomGenerator dice) {
    perSecond = perDay / DAY_S;
    this.calendar = calendar;
    this.curve = curve;
    this.dice = dice;
    untilNext = gap() * dice.nextDouble();
  }

  /** How many come within a step that starts then. */
  int due(long timeMs, double stepS) {
    untilNext -= perSecond * stepS * curve.rate(calendar.hour(timeMs));
    int due = 0;
    while (untilNext < 0) {
      untilNext += gap();
      due++;
    }
    return due;
  }

  /** How many a second in the busiest hour. */
  double mostPerSecond() {
    return perSecond * curve.peak();
  }

  /** 1 on average. */
  private double gap() {
    double sum = 0;
    for (int i = 0; i < ORDER; i++) {
      sum -= StrictMath.log(1 - dice.nextDouble());
    }
    return sum / ORDER;
  }
}
