package offing.sim.water;

import java.util.Arrays;

/** Collects the points of a way; drops those that come too near to the one before. */
public final class WayBuilder {
  /** Legs shorter than this are not worth a corner, metres. */
  private static final double SHORTEST_LEG_M = 40;

  private double[] x = new double[16];
  private double[] y = new double[16];
  private int size;

  public int size() {
    return size;
  }

  public double lastX() {
    return x[size - 1];
  }

  public double lastY() {
    return y[size - 1];
  }

  public void add(double eastM, double northM) {
    if (size == 0 || !isNear(eastM, northM)) {
      append(eastM, northM);
    }
  }

  private void append(double eastM, double northM) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = eastM;
    y[size++] = northM;
  }

  public void addAll(Way way) {
    for (int i = 0; i < way.size(); i++) {
      add(way.x()[i], way.y()[i]);
    }
  }

  private boolean isNear(double eastM, double northM) {
    double dx = eastM - x[size - 1];
    double dy = northM - y[size - 1];
    return dx * dx + dy * dy < SHORTEST_LEG_M * SHORTEST_LEG_M;
  }

  /** The way, made to end exactly there: a last point that is too near gives way, the first not. */
  public Way ending(double eastM, double northM) {
    if (size == 1) {
      append(eastM, northM);
      return build();
    }
    if (size > 1 && isNear(eastM, northM)) {
      size--;
    }
    add(eastM, northM);
    return build();
  }

  public Way build() {
    return new Way(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
  }
}
