package offing.sim.traffic;

import offing.sim.water.Water;
import offing.sim.water.Way;

/**
 * Moves a way to starboard, so that those who meet pass port to port and not all sail one line. A
 * point gives way, by halves, where a leg would lose its room. The ends stay.
 */
final class Starboard {
  private static final int HALVINGS = 5;

  /** Cosine of half the turn at the sharpest corner whose outside is moved in full. */
  private static final double SHARPEST = 0.6;

  private final Water water;

  Starboard(Water water) {
    this.water = water;
  }

  Way shifted(Way way, double metres) {
    int n = way.size();
    var shift = new double[n];
    for (int i = 1; i < n - 1; i++) {
      shift[i] = metres;
    }
    Way moved = moved(way, shift);
    for (int round = 0; round < HALVINGS && giveWay(moved, shift); round++) {
      moved = moved(way, shift);
    }
    if (giveWay(moved, shift)) {
      return way;
    }
    return moved;
  }

  /** Halves the shift at both ends of every leg without room; tells whether there was any. */
  private boolean giveWay(Way moved, double[] shift) {
    boolean any = false;
    for (int leg = 0; leg + 1 < moved.size(); leg++) {
      double[] x = moved.x();
      double[] y = moved.y();
      if (!water.isClear(x[leg], y[leg], x[leg + 1], y[leg + 1], Water.LEAST_ROOM_M)) {
        shift[leg] /= 2;
        shift[leg + 1] /= 2;
        any = true;
      }
    }
    return any;
  }

  private static Way moved(Way way, double[] shift) {
    int n = way.size();
    double[] x = way.x().clone();
    double[] y = way.y().clone();
    for (int i = 1; i < n - 1; i++) {
      double[] in = unit(way, i - 1);
      double[] out = unit(way, i);
      double sumX = in[0] + out[0];
      double sumY = in[1] + out[1];
      double sum = Math.sqrt(sumX * sumX + sumY * sumY);
      if (sum < SHARPEST) {
        continue; // she turns back on herself: no side is starboard of both
      }
      double metres = shift[i] / Math.max(SHARPEST, sum / 2);
      x[i] += metres * sumY / sum;
      y[i] -= metres * sumX / sum;
    }
    return new Way(x, y);
  }

  private static double[] unit(Way way, int leg) {
    double dx = way.x()[leg + 1] - way.x()[leg];
    double dy = way.y()[leg + 1] - way.y()[leg];
    double length = Math.sqrt(dx * dx + dy * dy);
    return new double[] {dx / length, dy / length};
  }
}
