package offing.sim.traffic.way;

import offing.sim.water.Lanes;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/**
 * The lane of a separation scheme in which one who sails a way belongs, across the way at one of
 * its points.
 *
 * @param innerM to starboard of the way, metres, to the near side of the lane; under 0 to port
 * @param outerM the same to its far side
 */
record LaneBeside(double innerM, double outerM) {
  /** Lanes are looked for so far on either side, metres. */
  private static final double REACH_M = 2_400;

  private static final double STEP_M = 60;

  /** Ships spread over this share of a lane's width, half of it on either side of its middle. */
  private static final double USED = 0.6;

  /** The nearest, null where there is none. */
  static @Nullable LaneBeside of(Lanes lanes, Way way, int point) {
    return of(across(lanes, way, point));
  }

  /** The place in the middle of the nearest, as {east, north}; null where there is none. */
  static double @Nullable [] middle(Lanes lanes, Way way, int point) {
    Across across = across(lanes, way, point);
    LaneBeside lane = of(across);
    return lane == null ? null : across.place((lane.innerM + lane.outerM) / 2);
  }

  private static Across across(Lanes lanes, Way way, int point) {
    int before = Math.max(0, point - 1);
    int after = Math.min(way.size() - 1, point + 1);
    double ux = way.x()[after] - way.x()[before];
    double uy = way.y()[after] - way.y()[before];
    double length = Math.max(1, Math.sqrt(ux * ux + uy * uy));
    return new Across(lanes, way.x()[point], way.y()[point], ux / length, uy / length);
  }

  private static @Nullable LaneBeside of(Across across) {
    for (double m = 0; m <= REACH_M; m += STEP_M) {
      if (across.follows(m)) {
        return across.lane(m);
      }
      if (across.follows(-m)) {
        return across.lane(-m);
      }
    }
    return null;
  }

  /** Where in it she sails, to starboard of the way, metres. {@code wander}: mostly within 1. */
  double metres(double wander) {
    double half = USED * (outerM - innerM) / 2;
    return (innerM + outerM) / 2 + half * Math.max(-1, Math.min(1, wander));
  }

  /** A line across a way, from port to starboard. */
  private record Across(Lanes lanes, double x, double y, double ux, double uy) {

    /** As {east, north}. */
    double[] place(double metres) {
      return new double[] {x + metres * uy, y - metres * ux};
    }

    boolean follows(double metres) {
      double[] at = place(metres);
      return Lanes.follows(lanes.along(at[0], at[1], ux, uy));
    }

    LaneBeside lane(double inside) {
      double inner = inside;
      while (inner > -2 * REACH_M && follows(inner - STEP_M)) {
        inner -= STEP_M;
      }
      double outer = inside;
      while (outer < 2 * REACH_M && follows(outer + STEP_M)) {
        outer += STEP_M;
      }
      return new LaneBeside(inner, outer);
    }
  }
}
