package offing.sim.water;

/**
 * A line over the water, point by point, chart metres. Immutable by agreement: nobody writes to its
 * arrays.
 *
 * @param x east of each point
 * @param y north of each point
 */
@SuppressWarnings("ArrayRecordComponent") // columns; ways are never compared
public record Way(double[] x, double[] y) {

  public int size() {
    return x.length;
  }

  /** Length over all, metres. */
  public double lengthM() {
    double sum = 0;
    for (int i = 1; i < x.length; i++) {
      double dx = x[i] - x[i - 1];
      double dy = y[i] - y[i - 1];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
    return sum;
  }

  /** The same line straight past one of its inner points. */
  public Way without(int point) {
    var fewerX = new double[x.length - 1];
    var fewerY = new double[x.length - 1];
    for (int i = 0; i < fewerX.length; i++) {
      fewerX[i] = x[i < point ? i : i + 1];
      fewerY[i] = y[i < point ? i : i + 1];
    }
    return new Way(fewerX, fewerY);
  }

  /** The same line, sailed the other way. */
  public Way reversed() {
    int n = x.length;
    var backX = new double[n];
    var backY = new double[n];
    for (int i = 0; i < n; i++) {
      backX[i] = x[n - 1 - i];
      backY[i] = y[n - 1 - i];
    }
    return new Way(backX, backY);
  }
}
