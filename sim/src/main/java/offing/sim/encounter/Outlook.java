package offing.sim.encounter;

import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;

/**
 * Where each vessel will be, as anyone on her bridge or in sight of her would guess: along her
 * passage, since channels bend, at the speed she makes; one that does not follow a passage stays
 * where she is, or goes on as she drifts. Columns of {@link #COUNT} places, {@link #EVERY_S} apart,
 * made when first asked for in a look.
 */
final class Outlook {
  static final int COUNT = 28;
  static final double EVERY_S = 15;

  /** How fast a vessel moves aside, as a share of her speed: her course changes by 30 degrees. */
  static final double ASIDE_SHARE = 0.5;

  private final double[] x;
  private final double[] y;
  private final double[] starboardX;
  private final double[] starboardY;
  private final double[] west;
  private final double[] east;
  private final double[] south;
  private final double[] north;
  private final long[] madeMs;
  private long nowMs;

  Outlook(int capacity) {
    x = new double[capacity * COUNT];
    y = new double[capacity * COUNT];
    starboardX = new double[capacity * COUNT];
    starboardY = new double[capacity * COUNT];
    west = new double[capacity];
    east = new double[capacity];
    south = new double[capacity];
    north = new double[capacity];
    madeMs = new long[capacity];
  }

  void begin(long timeMs) {
    nowMs = timeMs;
  }

  double eastM(int slot, int k) {
    return x[slot * COUNT + k];
  }

  double northM(int slot, int k) {
    return y[slot * COUNT + k];
  }

  /** The unit vector to starboard of her way at that place. */
  double starboardEast(int slot, int k) {
    return starboardX[slot * COUNT + k];
  }

  double starboardNorth(int slot, int k) {
    return starboardY[slot * COUNT + k];
  }

  /** Makes it unless it is there. */
  void make(Vessels vessels, int slot) {
    if (madeMs[slot] == nowMs) {
      return;
    }
    madeMs[slot] = nowMs;
    if (vessels.isSailing(slot) && vessels.order(slot) instanceof Order.Sail sail) {
      sail(vessels, slot, sail.passage());
    } else {
      goOn(vessels, slot);
    }
    bound(slot);
  }

  /** She has changed her mind. */
  void forget(int slot) {
    madeMs[slot] = 0;
  }

  /** Whether two could come that near, by the boxes about their outlooks. */
  boolean mayMeet(int a, int b, double metres) {
    return west[a] <= east[b] + metres
        && west[b] <= east[a] + metres
        && south[a] <= north[b] + metres
        && south[b] <= north[a] + metres;
  }

  private void bound(int slot) {
    int from = slot * COUNT;
    west[slot] = east[slot] = x[from];
    south[slot] = north[slot] = y[from];
    for (int at = from + 1; at < from + COUNT; at++) {
      west[slot] = Math.min(west[slot], x[at]);
      east[slot] = Math.max(east[slot], x[at]);
      south[slot] = Math.min(south[slot], y[at]);
      north[slot] = Math.max(north[slot], y[at]);
    }
  }

  private void goOn(Vessels vessels, int slot) {
    for (int k = 0; k < COUNT; k++) {
      put(
          slot,
          k,
          vessels.eastM(slot) + vessels.velocityEastMps(slot) * EVERY_S * k,
          vessels.northM(slot) + vessels.velocityNorthMps(slot) * EVERY_S * k,
          vessels.headingNorth(slot),
          -vessels.headingEast(slot));
    }
  }

  /** Coming on to her line, or to where she was told to keep beside it. */
  private void sail(Vessels vessels, int slot, Passage way) {
    int leg = vessels.leg(slot);
    double rest = offM(vessels, slot, way, leg) - vessels.asideM(slot);
    double run = vessels.sogMps(slot) * EVERY_S;
    double along = alongM(vessels, slot, way, leg);
    for (int k = 0; k < COUNT; k++) {
      while (along > way.legM(leg) && leg + 1 < way.legCount()) {
        along -= way.legM(leg++);
      }
      double ux = way.legEast(leg);
      double uy = way.legNorth(leg);
      double off = vessels.asideM(slot) + rest;
      double at = way.stops() && leg + 1 == way.legCount() ? Math.min(along, way.legM(leg)) : along;
      put(
          slot,
          k,
          way.eastM(leg) + at * ux + off * uy,
          way.northM(leg) + at * uy - off * ux,
          uy,
          -ux);
      along += run;
      rest = Math.abs(rest) < ASIDE_SHARE * run ? 0 : rest - Math.copySign(ASIDE_SHARE * run, rest);
    }
  }

  private static double offM(Vessels vessels, int slot, Passage way, int leg) {
    return (vessels.eastM(slot) - way.eastM(leg)) * way.legNorth(leg)
        - (vessels.northM(slot) - way.northM(leg)) * way.legEast(leg);
  }

  private static double alongM(Vessels vessels, int slot, Passage way, int leg) {
    return (vessels.eastM(slot) - way.eastM(leg)) * way.legEast(leg)
        + (vessels.northM(slot) - way.northM(leg)) * way.legNorth(leg);
  }

  private void put(int slot, int k, double east, double north, double sideEast, double sideNorth) {
    int at = slot * COUNT + k;
    x[at] = east;
    y[at] = north;
    starboardX[at] = sideEast;
    starboardY[at] = sideNorth;
  }
}
