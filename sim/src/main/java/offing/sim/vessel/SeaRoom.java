package offing.sim.vessel;

import offing.sim.water.Seaway;
import offing.sim.water.Water;

/** The room beside a passage. */
record SeaRoom(Seaway seaway, Passage way) {

  /** The share of the room at a corner that the corner itself leaves. */
  private static final double FREE_SHARE = 0.4;

  /** A corner to be taken at less than this share of her speed is a tight one. */
  private static final double SLOW_SHARE = 0.8;

  /**
   * Whether lines beside the passage, none farther from the next than the room that each has, are
   * clear out to so many metres to starboard: so what lies between them is too. Not where there is
   * a corner that she can take at less than her speed only, or where she stops: there she has to be
   * on her line.
   *
   * @param from the leg where it begins
   * @param alongM where on that leg, metres from its start
   * @param aheadM how far it is looked at, over corners
   * @param speedMps her speed on the open sea
   */
  boolean isClear(int from, double alongM, double asideM, double aheadM, double speedMps) {
    if (isTight(from, alongM, asideM, aheadM, speedMps)) {
      return false;
    }
    int lines = (int) Math.ceil(Math.abs(asideM) / Water.LEAST_ROOM_M);
    for (int line = 1; line <= lines; line++) {
      if (!isLineClear(from, alongM, asideM * line / lines, aheadM)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTight(int from, double alongM, double asideM, double aheadM, double speedMps) {
    double needed = (Water.LEAST_ROOM_M + Math.abs(asideM)) / FREE_SHARE;
    double rest = aheadM + alongM;
    int leg = from;
    while (rest > way.legM(leg)) {
      rest -= way.legM(leg++);
      boolean isEnd = leg == way.legCount();
      boolean isSlow = isEnd ? way.stops() : way.cornerMps[leg] < SLOW_SHARE * speedMps;
      if (isSlow && seaway.roomM(way.x[leg], way.y[leg]) < needed) {
        return true;
      }
      if (isEnd) {
        return false;
      }
    }
    return false;
  }

  private boolean isLineClear(int from, double alongM, double asideM, double aheadM) {
    double at = alongM;
    double rest = aheadM;
    double lastX = x(from, at, asideM);
    double lastY = y(from, at, asideM);
    for (int leg = from; leg < way.legCount() && rest > 0; leg++) {
      double end = Math.min(way.legM(leg), at + rest);
      if (!isLegClear(lastX, lastY, leg, at, end, asideM)) {
        return false;
      }
      lastX = x(leg, end, asideM);
      lastY = y(leg, end, asideM);
      rest -= end - at;
      at = 0;
    }
    return true;
  }

  /** A piece of a leg, and the gap between it and the one before at a corner. */
  private boolean isLegClear(
      double lastX, double lastY, int leg, double from, double to, double asideM) {
    double x = x(leg, from, asideM);
    double y = y(leg, from, asideM);
    return seaway.isClear(lastX, lastY, x, y, Water.LEAST_ROOM_M)
        && seaway.isClear(x, y, x(leg, to, asideM), y(leg, to, asideM), Water.LEAST_ROOM_M);
  }

  private double x(int leg, double alongM, double asideM) {
    return way.x[leg] + alongM * way.ux[leg] + asideM * way.uy[leg];
  }

  private double y(int leg, double alongM, double asideM) {
    return way.y[leg] + alongM * way.uy[leg] - asideM * way.ux[leg];
  }
}
