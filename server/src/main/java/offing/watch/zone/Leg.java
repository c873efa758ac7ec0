package offing.watch.zone;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Where points and legs lie to each other, without rounding: where plain arithmetic cannot tell,
 * JTS does so in doubled precision, and so the answers are those of JTS. It asks once, not sign by
 * sign as JTS does, for the processor cannot guess signs.
 */
final class Leg {
  /** No point in common. */
  static final int APART = 0;

  /** An end of one lies on the other, or a piece of them is the same. */
  static final int TOUCHING = 1;

  /** One point in common, and on its two sides the one lies left and right of the other. */
  static final int CROSSING = 2;

  /** Rounding is less than this part of the products (Shewchuk 1997 has 3.4e-16). */
  private static final double SAFE = 1e-15;

  private Leg() {}

  /** 1 where the point lies left of the line from a to b, -1 right of it, 0 on it. */
  static int side(double ax, double ay, double bx, double by, double x, double y) {
    double left = (ax - x) * (by - y);
    double right = (ay - y) * (bx - x);
    double turn = left - right;
    if (Math.abs(turn) < SAFE * (Math.abs(left) + Math.abs(right))) {
      return CGAlgorithmsDD.orientationIndex(ax, ay, bx, by, x, y);
    }
    return (turn > 0 ? 1 : 0) - (turn < 0 ? 1 : 0);
  }

  /** Whether two legs have a point in common, ends included. */
  static boolean meet(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    return meeting(ax, ay, bx, by, cx, cy, dx, dy) != APART;
  }

  /**
   * {@link #APART}, {@link #TOUCHING}, or {@link #CROSSING} at a point that is no end of either.
   */
  static int meeting(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    if (Math.max(ax, bx) < Math.min(cx, dx)
        || Math.max(cx, dx) < Math.min(ax, bx)
        || Math.max(ay, by) < Math.min(cy, dy)
        || Math.max(cy, dy) < Math.min(ay, by)) {
      return APART;
    }
    int first = side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy);
    if (first > 0) {
      return APART;
    }
    int second = side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by);
    if (second > 0) {
      return APART;
    }
    return first < 0 && second < 0 ? CROSSING : TOUCHING;
  }

  /** Whether the point lies in the box of the leg, its edge included. */
  static boolean boxHolds(double ax, double ay, double bx, double by, double x, double y) {
    return x >= Math.min(ax, bx)
        && x <= Math.max(ax, bx)
        && y >= Math.min(ay, by)
        && y <= Math.max(ay, by);
  }
}
