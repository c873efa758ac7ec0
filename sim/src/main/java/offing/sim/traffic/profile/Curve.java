package offing.sim.traffic.profile;

import java.util.Collections;
import java.util.List;

/** How something goes up and down over the 24 hours of a local day. */
public final class Curve {
  public static final int HOURS = 24;

  /** Every hour alike. */
  public static final Curve EVEN = new Curve(Collections.nCopies(HOURS, 1.0));

  private final double[] byHour;
  private final double sum;

  /** A weight for each hour, 0 or more, not all of them 0. */
  public Curve(List<Double> weights) {
    byHour = weights.stream().mapToDouble(Double::doubleValue).toArray();
    double total = 0;
    for (double weight : byHour) {
      total += weight;
    }
    sum = total;
  }

  /** The weight of an hour over the mean of all; constant within each. */
  public double rate(double hour) {
    return byHour[(int) hour] * HOURS / sum;
  }

  /** The greatest of {@link #rate}. */
  public double peak() {
    double most = 0;
    for (double weight : byHour) {
      most = Math.max(most, weight);
    }
    return most * HOURS / sum;
  }

  /** The weight as it stands, straight from the start of one hour to that of the next. */
  public double level(double hour) {
    int at = (int) hour;
    double next = byHour[(at + 1) % HOURS];
    return byHour[at] + (hour - at) * (next - byHour[at]);
  }

  /** The hour by which that share of the day's weight lies behind, [0, 24). */
  public double hourOf(double share) {
    double rest = share * sum;
    for (int hour = 0; hour < HOURS; hour++) {
      if (rest < byHour[hour]) {
        return hour + rest / byHour[hour];
      }
      rest -= byHour[hour];
    }
    return HOURS - 1e-6;
  }
}
