package offing.sim.vessel;

/**
 * How a vessel comes from one leg of a passage on to the next, reckoned in still water: from her
 * wheel-over she turns as {@link Kinematics} turns her, as tightly as she can until she points
 * where she aims on the next leg, and closes with it as she goes. So she sails inside of the
 * corner, and of the next leg for some way.
 */
final class Bend {
  /** Turned in one step of the reckoning. */
  private static final double STEP_RAD = StrictMath.toRadians(4);

  private static final double SINE = StrictMath.sin(STEP_RAD);
  private static final double COSINE = StrictMath.cos(STEP_RAD);

  /** No step is shorter than one of a turn of that radius, metres. */
  private static final double LEAST_RADIUS_M = 1;

  /** Nearer than this to a leg she is on it, metres. */
  private static final double ON_LEG_M = 5;

  private final Passage way;
  private final int leg;
  private final double stepM;
  private final double openM;

  private double x;
  private double y;
  private double headX;
  private double headY;
  private double aheadM;

  /**
   * Puts her at her wheel-over.
   *
   * @param way legs and wheel-overs are known
   * @param leg the one after the corner
   * @param tightestM radius of her turn in the corner, metres
   * @param openM the same at the speed that she makes for after it, metres
   */
  Bend(Passage way, int leg, double tightestM, double openM) {
    this.way = way;
    this.leg = leg;
    this.openM = openM;
    stepM = STEP_RAD * Math.max(LEAST_RADIUS_M, tightestM);
    headX = way.ux[leg - 1];
    headY = way.uy[leg - 1];
    x = way.x[leg] - way.wheelOverM[leg - 1] * headX;
    y = way.y[leg] - way.wheelOverM[leg - 1] * headY;
    aheadM = Kinematics.lookAheadM(tightestM);
  }

  /** Whether until she is on the next leg she keeps to the room that there is about her legs. */
  boolean fits(Passage.Room room) {
    double along = along(leg);
    while (along < way.legM(leg) && (along < 0 || offM() > ON_LEG_M)) {
      if (!isBeside(leg, room) && !isBeside(leg - 1, room)) {
        return false;
      }
      steer(along + aheadM);
      x += stepM * headX;
      y += stepM * headY;
      along = along(leg);
    }
    return true;
  }

  /** Towards a point so many metres along the next leg. */
  private void steer(double along) {
    double aimX = way.x[leg] + along * way.ux[leg] - x;
    double aimY = way.y[leg] + along * way.uy[leg] - y;
    double length = Math.sqrt(aimX * aimX + aimY * aimY);
    if (headX * aimX + headY * aimY >= COSINE * length) {
      headX = aimX / length;
      headY = aimY / length;
      aheadM = Kinematics.lookAheadM(openM);
    } else {
      double sine = headY * aimX < headX * aimY ? -SINE : SINE; // clockwise positive
      double east = headX;
      headX = east * COSINE + headY * sine;
      headY = headY * COSINE - east * sine;
    }
  }

  private boolean isBeside(int of, Passage.Room room) {
    double along = Math.max(0, Math.min(way.legM(of), along(of)));
    double onX = way.x[of] + along * way.ux[of];
    double onY = way.y[of] + along * way.uy[of];
    double metres = room.metres(onX, onY);
    return (x - onX) * (x - onX) + (y - onY) * (y - onY) <= metres * metres;
  }

  private double along(int of) {
    return (x - way.x[of]) * way.ux[of] + (y - way.y[of]) * way.uy[of];
  }

  private double offM() {
    return Math.abs((x - way.x[leg]) * way.uy[leg] - (y - way.y[leg]) * way.ux[leg]);
  }
}
