package offing.sim.encounter;

import java.util.Arrays;
import offing.sim.vessel.Reckoning;
import offing.sim.vessel.Vessels;

/**
 * Where vessels will be if they go on, if they go on for a moment and then take all way off, or if
 * they take it off now. Played ahead with their own motion, when first asked for in a look; of one
 * that follows no passage, where she drifts. Owned by {@link Halts}.
 */
final class Prospects {
  /* What she does: goes on; goes on for one step, then stops; stops; gets going, then stops. */
  static final int GOES = 0;

  static final int KEEPS = 1;
  static final int STOPS = 2;

  static final int BEGINS = 3;

  /** Anything else that is tried. */
  static final int TRIES = 4;

  private static final int KINDS = 5;

  /** Steps of {@link Reckoning#STEP_S} that are looked ahead at most. */
  static final int MOST = 120;

  static final int MOST_GOING = 12;

  /** Steps of one who gets going. Assumed. */
  private static final int FIRST_STEPS = 4;

  private final Vessels vessels;
  private final Reckoning reckoning;
  private final int[] from;
  private final int[] count;
  private final long[] madeMs;
  private double[] x = new double[1024];
  private double[] y = new double[1024];
  private double[] headX = new double[1024];
  private double[] headY = new double[1024];
  private int used;
  private long nowMs;

  Prospects(Vessels vessels, int capacity) {
    this.vessels = vessels;
    reckoning = new Reckoning(vessels);
    from = new int[KINDS * capacity];
    count = new int[KINDS * capacity];
    madeMs = new long[KINDS * capacity];
  }

  void begin(long timeMs) {
    nowMs = timeMs;
    used = 0;
  }

  /** The number of one prospect of a vessel, made unless it is there. */
  int of(int slot, int kind) {
    int at = KINDS * slot + kind;
    if (madeMs[at] != nowMs) {
      madeMs[at] = nowMs;
      from[at] = used;
      make(slot, kind);
      count[at] = used - from[at];
    }
    return at;
  }

  private void make(int slot, int kind) {
    put(
        vessels.eastM(slot),
        vessels.northM(slot),
        vessels.headingEast(slot),
        vessels.headingNorth(slot));
    if (!vessels.isSailing(slot)) {
      drift(slot);
    } else if (vessels.isAstern(slot)) {
      back(slot, !vessels.isBacking(slot) ? 0 : kind == GOES ? MOST_GOING : kind == KEEPS ? 1 : 0);
    } else {
      reckoning.begin(slot, kind == STOPS ? 0 : vessels.wantedMps(slot));
      if (kind == GOES) {
        go(MOST_GOING);
      } else {
        if (kind != STOPS) {
          go(kind == BEGINS ? FIRST_STEPS : 1);
        }
        stop();
      }
    }
  }

  private void drift(int slot) {
    double east = Reckoning.STEP_S * vessels.velocityEastMps(slot);
    double north = Reckoning.STEP_S * vessels.velocityNorthMps(slot);
    for (int i = 1; i < MOST_GOING && east * east + north * north > 0; i++) {
      put(
          vessels.eastM(slot) + i * east,
          vessels.northM(slot) + i * north,
          vessels.headingEast(slot),
          vessels.headingNorth(slot));
    }
  }

  /** For so many steps, and until she has stopped. */
  private void back(int slot, int steps) {
    reckoning.beginAstern(slot);
    for (int i = 1; i <= steps; i++) {
      putAstern(slot, reckoning.stepAstern(true));
    }
    while (!reckoning.isStill()) {
      putAstern(slot, reckoning.stepAstern(false));
    }
  }

  private void putAstern(int slot, double metres) {
    put(
        vessels.eastM(slot) - metres * vessels.headingEast(slot),
        vessels.northM(slot) - metres * vessels.headingNorth(slot),
        vessels.headingEast(slot),
        vessels.headingNorth(slot));
  }

  /** What she would do if she went astern for so many steps from rest. */
  int backs(int slot, int steps) {
    int at = renew(slot);
    put(
        vessels.eastM(slot),
        vessels.northM(slot),
        vessels.headingEast(slot),
        vessels.headingNorth(slot));
    back(slot, steps);
    count[at] = used - from[at];
    return at;
  }

  /** How far to starboard of her line the last that was tried ends, metres. */
  double offM() {
    return reckoning.offM();
  }

  /** Along that line, a unit vector. */
  double legEast() {
    return reckoning.legEast();
  }

  double legNorth() {
    return reckoning.legNorth();
  }

  private int renew(int slot) {
    int at = KINDS * slot + TRIES;
    if (madeMs[at] == nowMs && from[at] + count[at] == used) {
      used = from[at];
    }
    madeMs[at] = nowMs;
    from[at] = used;
    return at;
  }

  /**
   * What she would do if she kept so far aside and went at that speed for so many steps; with none,
   * if she took all way off after the first.
   */
  int tries(int slot, double asideM, double speedMps, int steps) {
    int at = renew(slot);
    reckoning.begin(slot, speedMps);
    reckoning.keepAside(asideM);
    put(
        vessels.eastM(slot),
        vessels.northM(slot),
        vessels.headingEast(slot),
        vessels.headingNorth(slot));
    if (steps > 0) {
      go(steps);
    } else {
      step();
      stop();
    }
    count[at] = used - from[at];
    return at;
  }

  /** She has changed her mind. */
  void forget(int slot) {
    Arrays.fill(madeMs, KINDS * slot, KINDS * slot + KINDS, 0);
  }

  private void go(int steps) {
    for (int i = 0; i < steps; i++) {
      step();
    }
  }

  private void stop() {
    reckoning.wantSpeed(0);
    for (int i = 0; i < MOST && reckoning.speedMps() > 0; i++) {
      step();
    }
  }

  private void step() {
    reckoning.step();
    put(reckoning.eastM(), reckoning.northM(), reckoning.headingEast(), reckoning.headingNorth());
  }

  private void put(double east, double north, double headEast, double headNorth) {
    if (used == x.length) {
      x = Arrays.copyOf(x, 2 * used);
      y = Arrays.copyOf(y, 2 * used);
      headX = Arrays.copyOf(headX, 2 * used);
      headY = Arrays.copyOf(headY, 2 * used);
    }
    x[used] = east;
    y[used] = north;
    headX[used] = headEast;
    headY[used++] = headNorth;
  }

  /** How many places a prospect has; at the last she stays. */
  int count(int prospect) {
    return count[prospect];
  }

  double eastM(int prospect, int i) {
    return x[index(prospect, i)];
  }

  double northM(int prospect, int i) {
    return y[index(prospect, i)];
  }

  double headingEast(int prospect, int i) {
    return headX[index(prospect, i)];
  }

  double headingNorth(int prospect, int i) {
    return headY[index(prospect, i)];
  }

  private int index(int prospect, int i) {
    return from[prospect] + Math.min(i, count[prospect] - 1);
  }
}
