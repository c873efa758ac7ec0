package offing.sim.encounter;

import offing.sim.vessel.Handling;
import offing.sim.vessel.Vessels;

/**
 * Who comes too near to one vessel, and how near she would come to all of them if she did something
 * else. Filled for one vessel at a time.
 */
final class Threats {
  /* The distance at which two pass in ease: some room, and half of both lengths. And how long ahead
   * she looks: the less handy she is, the earlier. Assumed.
   */
  private static final double EASE_M = 70;

  private static final double EASE_LENGTHS = 0.5;
  private static final double LEAST_OUTLOOK_S = 60;
  private static final double OUTLOOK_TURN_DEG = 200;

  /** Who may come within this many times what is easy is thought of when she moves aside. */
  private static final double ASIDE_EASES = 3;

  /** By how much her course changes at most to come aside, degrees. */
  private static final double ASIDE_DEG = 30;

  private final Outlook outlook;
  private final int[] other = new int[Neighbours.MOST];
  private final double[] easeM = new double[Neighbours.MOST];
  private final double[] asideAtM = new double[Outlook.COUNT];
  private final double[] lateAtM = new double[Outlook.COUNT];
  private int count;
  private int own;

  /** What was planned last for her. */
  private double plannedM;

  private double plannedShare;
  private double outlookS;
  private double sogMps;
  private double brakeMps2;
  private double gainMps2;
  private double turnS;
  private double aheadM;

  /** Of the last way tried: how near it comes, as a share of what is easy; and when. */
  private double nearest;

  private double nearestS;

  Threats(Outlook outlook) {
    this.outlook = outlook;
  }

  /** Takes those neighbours that could come near within her outlook. */
  void gather(Vessels vessels, int slot, Neighbours neighbours, int found) {
    own = slot;
    count = 0;
    plannedM = Double.NaN;
    Handling handling = Handling.of(vessels.kind(slot));
    outlookS =
        Math.min(
            (Outlook.COUNT - 1) * Outlook.EVERY_S,
            LEAST_OUTLOOK_S + OUTLOOK_TURN_DEG / handling.turnDps());
    sogMps = vessels.sogMps(slot);
    brakeMps2 = handling.brakeMps2();
    gainMps2 = handling.gainMps2();
    turnS = ASIDE_DEG / 2 / handling.turnDps();
    aheadM = vessels.lookAheadM(slot);
    for (int i = 0; i < found; i++) {
      int near = neighbours.slot(i);
      double ease = EASE_M + EASE_LENGTHS * (vessels.lengthM(slot) + vessels.lengthM(near));
      double reach = ease + outlookS * (sogMps + vessels.sogMps(near));
      if (neighbours.squareM2(i) < reach * reach) {
        add(vessels, near, ease);
      }
    }
  }

  private void add(Vessels vessels, int near, double ease) {
    outlook.make(vessels, own);
    outlook.make(vessels, near);
    if (outlook.mayMeet(own, near, ASIDE_EASES * ease)) {
      other[count] = near;
      easeM[count++] = ease;
    }
  }

  /** The slot of whom they threaten. */
  int own() {
    return own;
  }

  int count() {
    return count;
  }

  int slot(int i) {
    return other[i];
  }

  double outlookS() {
    return outlookS;
  }

  /**
   * The share of what is easy that one of them leaves, if she goes on as she goes. What is more
   * than all is not told exactly.
   */
  double share(int i) {
    nearest = Double.POSITIVE_INFINITY;
    if (outlook.mayMeet(own, other[i], easeM[i])) {
      plan(0, 1);
      meet(i);
    }
    return nearest;
  }

  /** When that is, seconds from now. */
  double nearestS() {
    return nearestS;
  }

  /**
   * The least share that any of them leaves, if she moved aside by so many metres more to starboard
   * and went at that share of the speed she makes. No more than {@code least} is not told exactly.
   */
  double share(double asideM, double speedShare, double least) {
    plan(asideM, speedShare);
    nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count && nearest > least; i++) {
      meet(i);
    }
    return nearest;
  }

  private void plan(double asideM, double speedShare) {
    if (asideM == plannedM && speedShare == plannedShare) {
      return;
    }
    plannedM = asideM;
    plannedShare = speedShare;
    for (int k = 1; k < Outlook.COUNT; k++) {
      asideAtM[k] = moved(asideM, k * Outlook.EVERY_S);
      lateAtM[k] = lag(speedShare, k * Outlook.EVERY_S);
    }
  }

  /** Piece by piece of the outlook; what only opens from now on is no threat. */
  private void meet(int i) {
    double relX = gapX(i, 0, 0, 0);
    double relY = gapY(i, 0, 0, 0);
    for (int k = 1; k < Outlook.COUNT && (k - 1) * Outlook.EVERY_S < outlookS; k++) {
      double nextX = gapX(i, k, asideAtM[k], lateAtM[k]);
      double nextY = gapY(i, k, asideAtM[k], lateAtM[k]);
      piece(i, k, relX, relY, nextX - relX, nextY - relY);
      relX = nextX;
      relY = nextY;
    }
  }

  private void piece(int i, int k, double x, double y, double dx, double dy) {
    double square = dx * dx + dy * dy;
    double share = square > 0 ? -(x * dx + y * dy) / square : 0;
    if (share <= 0 && k == 1) {
      return;
    }
    share = Math.max(0, Math.min(1, share));
    double atX = x + share * dx;
    double atY = y + share * dy;
    double most = nearest * easeM[i];
    double apart = atX * atX + atY * atY;
    if (apart < most * most) {
      nearest = Math.sqrt(apart) / easeM[i];
      nearestS = (k - 1 + share) * Outlook.EVERY_S;
    }
  }

  private double gapX(int i, int k, double asideM, double lateM) {
    double side = outlook.starboardEast(own, k);
    double ahead = -outlook.starboardNorth(own, k);
    return outlook.eastM(other[i], k) - outlook.eastM(own, k) - asideM * side + lateM * ahead;
  }

  private double gapY(int i, int k, double asideM, double lateM) {
    double side = outlook.starboardNorth(own, k);
    double ahead = outlook.starboardEast(own, k);
    return outlook.northM(other[i], k) - outlook.northM(own, k) - asideM * side + lateM * ahead;
  }

  /** She turns, and comes on to the line beside hers as she follows any: ever more slowly. */
  private double moved(double asideM, double seconds) {
    double made = sogMps * Math.max(0, seconds - turnS);
    double spans = made / aheadM;
    double share = 1 - 1 / (1 + spans + 0.5 * spans * spans); // close to 1 - exp(-spans)
    double most = Outlook.ASIDE_SHARE * made;
    return Math.max(-most, Math.min(most, asideM * share));
  }

  /** How many metres she falls behind by braking to that share of her speed, or gains. */
  private double lag(double speedShare, double seconds) {
    double loss = (1 - speedShare) * sogMps;
    double rate = loss > 0 ? brakeMps2 : -gainMps2;
    double changingS = loss / rate;
    return seconds < changingS
        ? 0.5 * rate * seconds * seconds
        : loss * (seconds - 0.5 * changingS);
  }
}
