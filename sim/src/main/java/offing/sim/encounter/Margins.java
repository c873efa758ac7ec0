package offing.sim.encounter;

import offing.sim.vessel.Reckoning;
import offing.sim.vessel.Vessels;

/**
 * Whether two prospects leave enough between two vessels: between their hulls at every moment, and
 * between their middles while both make way. Of two whose hulls are nearer already, that they come
 * no nearer. One who lies may swing, and is taken for a disc where there is room enough. Owned by
 * {@link Halts}.
 */
final class Margins {
  /* How close two may be: under way; on a detour; on a detour after a long wait; shut in. */
  static final int AT_EASE = 0;

  static final int CLOSE = 1;
  static final int CLOSEST = 2;
  static final int TOUCHING = 3;

  /* Between hulls: some metres, and a share of both lengths, so that both can still turn where they
   * are; less who is close. Between middles: what counts as close quarters, and a little. One who
   * lies and is near already may swing by that share of her length. Assumed.
   */
  private static final double HULLS_M = 8;

  private static final double EASE_LENGTHS = 0.18;
  private static final double CLOSE_LENGTHS = 0.02;
  private static final double LEAST_M = 5;
  private static final double TOUCHING_M = 2;
  private static final double MIDDLES_M = Encounters.CLOSE_M + 8;
  private static final double SWING_LENGTHS = 0.2;

  /** In one step of a prospect who makes way goes farther, metres; or soon will. */
  private static final double WAY_M = 0.2 * Reckoning.STEP_S;

  /** Keeps those who lie near each other from being nearer by rounding, metres. */
  private static final double SAME_M = 1e-6;

  private final Vessels vessels;
  private final Prospects prospects;
  private int closeness;
  private boolean round;
  private double halfA;
  private double halfB;
  private double beamM;
  private double lengthM;
  private double mostM;
  private double hullsM;
  private double nowM;

  Margins(Vessels vessels, Prospects prospects) {
    this.vessels = vessels;
    this.prospects = prospects;
  }

  /** Looks at a pair as they are now, who may be so close. */
  void begin(int a, int b, int howClose) {
    closeness = howClose;
    round = closeness == AT_EASE && isRound(a, b);
    halfA = round && !vessels.isSailing(a) ? 0 : Hulls.halfM(vessels, a);
    halfB = round && !vessels.isSailing(b) ? 0 : Hulls.halfM(vessels, b);
    beamM = roundM(a) + roundM(b);
    lengthM = (vessels.lengthM(a) + vessels.lengthM(b)) / 2;
    double x = vessels.eastM(b) - vessels.eastM(a);
    double y = vessels.northM(b) - vessels.northM(a);
    nowM =
        Hulls.gapM(
            halfA * vessels.headingEast(a),
            halfA * vessels.headingNorth(a),
            halfB * vessels.headingEast(b),
            halfB * vessels.headingNorth(b),
            x,
            y,
            beamM);
    hullsM = Math.min(wantedM(), nowM) - SAME_M;
    mostM = Reckoning.STEP_S * (fastestMps(a) + fastestMps(b)) + SAME_M;
  }

  /** Half her beam; one who lies may swing to where her stern is now, or at least some way. */
  private double roundM(int slot) {
    if (vessels.isSailing(slot)) {
      return vessels.beamM(slot) / 2;
    }
    if (round) {
      return vessels.lengthM(slot) / 2;
    }
    boolean mayTouch = vessels.isMoored(slot) || closeness == TOUCHING;
    double swings = mayTouch ? 0 : SWING_LENGTHS / (1 + closeness);
    return vessels.beamM(slot) / 2 + swings * vessels.lengthM(slot);
  }

  /** Whether there is room enough to take one who lies for a disc. */
  private boolean isRound(int a, int b) {
    if (vessels.isSailing(a) && vessels.isSailing(b)) {
      return false;
    }
    int lies = vessels.isSailing(a) ? b : a;
    int sails = lies == a ? b : a;
    double half = Hulls.halfM(vessels, sails);
    double gap =
        Hulls.gapM(
            half * vessels.headingEast(sails),
            half * vessels.headingNorth(sails),
            0,
            0,
            vessels.eastM(lies) - vessels.eastM(sails),
            vessels.northM(lies) - vessels.northM(sails),
            (vessels.beamM(sails) + vessels.lengthM(lies)) / 2);
    return gap > 0;
  }

  /** Between the hulls of the pair begun, or where one may swing, metres. */
  double nowM() {
    return nowM;
  }

  /** Beyond this nothing of the pair matters, metres between middles. */
  double reachM() {
    return Math.max(MIDDLES_M, hullsReachM() + wantedM());
  }

  /** Farther apart than that they do not touch, nor where one may swing. */
  private double hullsReachM() {
    return halfA + halfB + beamM;
  }

  private double wantedM() {
    return switch (closeness) {
      case AT_EASE -> HULLS_M + EASE_LENGTHS * 2 * lengthM;
      case CLOSE -> HULLS_M + CLOSE_LENGTHS * 2 * lengthM;
      case CLOSEST -> LEAST_M;
      default -> TOUCHING_M;
    };
  }

  private double fastestMps(int slot) {
    return Math.max(vessels.sogMps(slot), 1.5 * vessels.wantedMps(slot)) + 1;
  }

  /** Whether it is enough for so many steps, of the pair begun. */
  boolean areKept(int a, int b, int steps) {
    double reach = reachM();
    int i = 0;
    while (i <= steps) {
      double x = prospects.eastM(b, i) - prospects.eastM(a, i);
      double y = prospects.northM(b, i) - prospects.northM(a, i);
      double apart = Math.sqrt(x * x + y * y);
      if (apart > reach + 2 * mostM) {
        i += (int) ((apart - reach) / mostM);
      } else {
        if (!isKept(a, b, i, x, y)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** From one place to the next, at both and where the middles are nearest between them. */
  private boolean isKept(int a, int b, int i, double x, double y) {
    double dx = prospects.eastM(b, i + 1) - prospects.eastM(a, i + 1) - x;
    double dy = prospects.northM(b, i + 1) - prospects.northM(a, i + 1) - y;
    double square = dx * dx + dy * dy;
    double share = square == 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square));
    double atX = x + share * dx;
    double atY = y + share * dy;
    boolean clear =
        atX * atX + atY * atY >= MIDDLES_M * MIDDLES_M || !makesWay(a, i) || !makesWay(b, i);
    return clear
        && gapM(a, b, i, x, y) >= hullsM
        && (share == 0 || gapM(a, b, i + 1, atX, atY) >= hullsM);
  }

  private boolean makesWay(int prospect, int i) {
    double dx = prospects.eastM(prospect, i + 1) - prospects.eastM(prospect, i);
    double dy = prospects.northM(prospect, i + 1) - prospects.northM(prospect, i);
    return dx * dx + dy * dy > WAY_M * WAY_M;
  }

  private double gapM(int a, int b, int i, double x, double y) {
    double reach = hullsReachM() + Math.max(0, hullsM);
    if (x * x + y * y > reach * reach) {
      return hullsM;
    }
    return Hulls.gapM(
        halfA * prospects.headingEast(a, i),
        halfA * prospects.headingNorth(a, i),
        halfB * prospects.headingEast(b, i),
        halfB * prospects.headingNorth(b, i),
        x,
        y,
        beamM);
  }
}
