package offing.sim.vessel;

import offing.sim.water.Seaway;
import offing.sim.water.Water;

/** The room beside passages. */
record SeaRoom(Seaway seaway) {

  /** The share of the room at a corner that the corner itself leaves. */
  private static final double FREE_SHARE = 0.4;

  /** A corner that is begun less than this before it is hardly one, metres. */
  private static final double LEAST_BEND_M = 60;

  /** So many times its length behind a bend she may still not be on the next leg. */
  private static final double BEHIND = 2;

  /** A corner to be taken at less than this share of her speed is a tight one. */
  private static final double SLOW_SHARE = 0.8;

  /**
   * Whether lines beside a passage, none farther from the next than the room that each has, are
   * clear out to so many metres to starboard: so what lies between them is too. Not where there is
   * a corner that leaves her no room to swing wide, or where she stops: there she has to be on her
   * line.
   *
   * @param way the passage
   * @param from the leg where it begins
   * @param alongM where on that leg, metres from its start
   * @param aheadM how far it is looked at, over corners
   * @param speedMps her speed on the open sea
   */
  boolean isClear(
      Passage way, int from, double alongM, double asideM, double aheadM, double speedMps) {
    if (isTight(way, from, alongM, asideM, aheadM, speedMps)) {
      return false;
    }
    int lines = (int) Math.ceil(Math.abs(asideM) / Water.LEAST_ROOM_M);
    for (int line = 1; line <= lines; line++) {
      if (!isLineClear(way, from, alongM, asideM * line / lines, aheadM)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTight(
      Passage way, int from, double alongM, double asideM, double aheadM, double speedMps) {
    if (alongM < BEHIND * bend(way, from) && isNarrow(way, from, asideM)) {
      return true;
    }
    double rest = aheadM + alongM;
    int leg = from;
    while (rest > way.legM(leg)) {
      rest -= way.legM(leg++);
      if (leg == way.legCount()) {
        return way.stops() && isNarrow(way, leg, asideM);
      }
      boolean isSlow = way.cornerMps[leg] < SLOW_SHARE * speedMps;
      if ((isSlow || bend(way, leg) > LEAST_BEND_M) && isNarrow(way, leg, asideM)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is too little room at the start of a leg to turn on to it beside the corner. */
  private boolean isNarrow(Passage way, int leg, double asideM) {
    double needed = (Water.LEAST_ROOM_M + Math.abs(asideM) + bend(way, leg)) / FREE_SHARE;
    return seaway.roomM(way.x[leg], way.y[leg]) < Math.min(needed, Water.MOST_ROOM_M);
  }

  /**
   * How long before the start of a leg she puts her helm over for it, metres: how wide she goes.
   */
  private double bend(Passage way, int leg) {
    return leg == 0 || leg == way.legCount() ? 0 : way.wheelOverM[leg - 1];
  }

  private boolean isLineClear(Passage way, int from, double alongM, double asideM, double aheadM) {
    double at = alongM;
    double rest = aheadM;
    double lastX = x(way, from, at, asideM);
    double lastY = y(way, from, at, asideM);
    for (int leg = from; leg < way.legCount() && rest > 0; leg++) {
      double end = Math.min(way.legM(leg), at + rest);
      if (!isLegClear(way, lastX, lastY, leg, at, end, asideM)) {
        return false;
      }
      lastX = x(way, leg, end, asideM);
      lastY = y(way, leg, end, asideM);
      rest -= end - at;
      at = 0;
    }
    return true;
  }

  /** A piece of a leg, and the gap between it and the one before at a corner. */
  private boolean isLegClear(
      Passage way, double lastX, double lastY, int leg, double from, double to, double asideM) {
    double x = x(way, leg, from, asideM);
    double y = y(way, leg, from, asideM);
    double room =
        Water.LEAST_ROOM_M + Math.abs(asideM); // she may overshoot as far as she goes aside
    return seaway.isClear(lastX, lastY, x, y, room)
        && seaway.isClear(x, y, x(way, leg, to, asideM), y(way, leg, to, asideM), room);
  }

  private double x(Passage way, int leg, double alongM, double asideM) {
    return way.x[leg] + alongM * way.ux[leg] + asideM * way.uy[leg];
  }

  private double y(Passage way, int leg, double alongM, double asideM) {
    return way.y[leg] + alongM * way.uy[leg] - asideM * way.ux[leg];
  }
}
