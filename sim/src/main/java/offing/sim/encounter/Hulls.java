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

  private static double halfM(Vessels vessels, int slot) {
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
    double length = lx * lx + ly * ly;
    double share = length == 0 ? 0 : Math.max(-1, Math.min(1, (px * lx + py * ly) / length));
    double dx = px - share * lx;
    double dy = py - share * ly;
    return dx * dx + dy * dy <= distanceM * distanceM;
  }
}
