package offing.trial;

import java.util.Arrays;
import java.util.Collection;

/** Quantiles by nearest rank: always a value that was measured. Immutable. */
final class Quantiles {
  private final double[] sorted;

  Quantiles(Collection<Double> values) {
    sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
  }

  /** The least value that a share {@code p}, over 0 to 1, do not exceed; NaN without a value. */
  double at(double p) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(p * sorted.length) - 1];
  }
}
