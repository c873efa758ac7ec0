package offing.sim.encounter;

import offing.sim.vessel.Vessels;

/** Hulls as the points within half the beam of the middle line, which is shorter by the beam. */
final class Hulls {
  private Hulls() {}

  /** Whether two overlap, the second that far east and north of the first, metres. */
  static boolean overlap(Vessels vessels, int a, int b, double eastM, double northM) {
    double beam = (vessels.beamM(a) + vessels.beamM(b)) / 2;
    double ax = halfM(vessels, a) * vessels.headingEast(a);
    double ay = halfM(vessels, a) * vessels.headingNorth(a);
    double bx = halfM(vessels, b) * vessels.headingEast(b);
    double by = halfM(vessels, b) * vessels.headingNorth(b);
    return cross(ax, ay, bx, by, eastM, northM)
        || near(eastM + bx, northM + by, ax, ay, beam)
        || near(eastM - bx, northM - by, ax, ay, beam)
        || near(ax - eastM, ay - northM, bx, by, beam)
        || near(-ax - eastM, -ay - northM, bx, by, beam);
  }

  static double halfM(Vessels vessels, int slot) {
    return Math.max(0, vessels.lengthM(slot) - vessels.beamM(slot)) / 2;
  }

  /** Whether the line from -b to b about (x, y) and that from -a to a cross. */
  private static boolean cross(double ax, double ay, double bx, double by, double x, double y) {
    double turn = ax * by - ay * bx;
    if (turn == 0) {
      return false;
    }
    double alongA = (x * by - y * bx) / turn;
    double alongB = (x * ay - y * ax) / turn;
    return Math.abs(alongA) <= 1 && Math.abs(alongB) <= 1;
  }

  /** Whether a point is within that distance of the line from -l to l. */
  private static boolean near(double px, double py, double lx, double ly, double distanceM) {
    return square(px, py, lx, ly) <= distanceM * distanceM;
  }

  /**
   * How far apart two are, metres, under 0 where they overlap: middle lines from -a to a and from
   * -b to b about (x, y), and half of both beams. Where the lines cross, the less the nearer their
   * middles are.
   */
  static double gapM(double ax, double ay, double bx, double by, double x, double y, double beamM) {
    if (cross(ax, ay, bx, by, x, y)) {
      return Math.sqrt(x * x + y * y) - beamM - length(ax, ay) - length(bx, by);
    }
    double least = square(x + bx, y + by, ax, ay);
    least = Math.min(least, square(x - bx, y - by, ax, ay));
    least = Math.min(least, square(ax - x, ay - y, bx, by));
    least = Math.min(least, square(-ax - x, -ay - y, bx, by));
    return Math.sqrt(least) - beamM;
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  /** The square of how far a point is from the line from -l to l. */
  private static double square(double px, double py, double lx, double ly) {
    double length = lx * lx + ly * ly;
    double share = length == 0 ? 0 : Math.max(-1, Math.min(1, (px * lx + py * ly) / length));
    double dx = px - share * lx;
    double dy = py - share * ly;
    return dx * dx + dy * dy;
  }
}
