package offing.sim.encounter;

import offing.sim.vessel.Vessels;

/**
 * What one vessel owes another with whom there is a risk of collision: the International
 * Regulations for Preventing Collisions at Sea, 1972 (IMO), rules 13 to 15, simplified.
 */
enum Duty {
  /** She is overtaking, or the other lies still: to either side. */
  PASS,
  /** Head on, or the other crosses from starboard: to starboard, or slower. */
  GIVE_WAY,
  /** The other keeps clear of her. */
  STAND_ON;

  /* Simplifications.
   * Rule 13: overtaking is coming up with another from more than 22.5 degrees abaft her beam, told
   *   anew at each look, not remembered as 13 (d) asks; whoever is past has no risk any more.
   * Rule 14: head on is with courses within 15 degrees of opposite, each within 15 degrees of the
   *   other's bow.
   * Rule 15: who has the other on her own starboard side gives way.
   * Rule 18 is left out: fishing and sailing vessels are taken for power-driven ones; but a boat of
   *   less than 20 m keeps clear of a ship of 50 m or more, after rules 9 (b) and 10 (j).
   */
  private static final double COS_HEAD_ON = 0.966;

  /** Cosine of 112.5 degrees: two points abaft the beam. */
  private static final double COS_ABAFT = -0.3827;

  private static final double BOAT_M = 20;
  private static final double SHIP_M = 50;

  /** Slower than this a vessel counts as lying still, m/s. */
  static final double STILL_MPS = 1;

  /** What {@code own} owes {@code other}. */
  static Duty of(Vessels vessels, int own, int other) {
    if (!vessels.isSailing(other) || vessels.sogMps(other) < STILL_MPS) {
      return PASS;
    }
    double dx = vessels.eastM(other) - vessels.eastM(own);
    double dy = vessels.northM(other) - vessels.northM(own);
    double range = Math.sqrt(dx * dx + dy * dy);
    double ahead = along(vessels, own, dx, dy) / range;
    double otherAhead = along(vessels, other, -dx, -dy) / range;
    if (otherAhead < COS_ABAFT && ahead > 0) {
      return PASS;
    }
    if (ahead < COS_ABAFT && otherAhead > 0) {
      return STAND_ON;
    }
    if (vessels.lengthM(own) < BOAT_M && vessels.lengthM(other) >= SHIP_M) {
      return GIVE_WAY;
    }
    if (vessels.lengthM(other) < BOAT_M && vessels.lengthM(own) >= SHIP_M) {
      return STAND_ON;
    }
    boolean headOn =
        ahead > COS_HEAD_ON
            && otherAhead > COS_HEAD_ON
            && cosBetween(vessels, own, other) < -COS_HEAD_ON;
    return headOn || isToStarboard(vessels, own, dx, dy) ? GIVE_WAY : STAND_ON;
  }

  private static double along(Vessels vessels, int slot, double dx, double dy) {
    return dx * vessels.headingEast(slot) + dy * vessels.headingNorth(slot);
  }

  private static double cosBetween(Vessels vessels, int own, int other) {
    return along(vessels, own, vessels.headingEast(other), vessels.headingNorth(other));
  }

  private static boolean isToStarboard(Vessels vessels, int slot, double dx, double dy) {
    return dx * vessels.headingNorth(slot) - dy * vessels.headingEast(slot) > 0;
  }
}
