package offing.watch.zone;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Where points and legs lie to each other, without rounding: the orientation is found in doubled
 * precision where plain arithmetic cannot tell (Shewchuk's filter, as in JTS, so that the answers
 * are those of JTS).
 */
final class Leg {
  private Leg() {}

  /** 1 where the point lies left of the line from a to b, -1 right of it, 0 on it. */
  static int side(double ax, double ay, double bx, double by, double x, double y) {
    return CGAlgorithmsDD.orientationIndex(ax, ay, bx, by, x, y);
  }

  /** Whether the point lies on the leg, ends included. */
  static boolean holds(double ax, double ay, double bx, double by, double x, double y) {
    return boxHolds(ax, ay, bx, by, x, y) && side(ax, ay, bx, by, x, y) == 0;
  }

  /** Whether two legs have a point in common, ends included. */
  static boolean meet(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    if (Math.max(ax, bx) < Math.min(cx, dx)
        || Math.max(cx, dx) < Math.min(ax, bx)
        || Math.max(ay, by) < Math.min(cy, dy)
        || Math.max(cy, dy) < Math.min(ay, by)) {
      return false;
    }
    return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) <= 0
        && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) <= 0;
  }

  private static boolean boxHolds(double ax, double ay, double bx, double by, double x, double y) {
    return x >= Math.min(ax, bx)
        && x <= Math.max(ax, bx)
        && y >= Math.min(ay, by)
        && y <= Math.max(ay, by);
  }
}
