package offing.sim.vessel;

/**
 * The arithmetic of {@link Kinematics}, a quantity at a time for many vessels: plain loops without
 * a branch over few columns each, since the compiler makes vectors of such loops and of no longer
 * ones. Each works on the slots from {@code from} to {@code to}, exclusive, whoever is in them.
 */
final class Columns {
  private Columns() {}

  /** Metres along a leg to its end. */
  static void along(
      double[] along,
      double[] endX,
      double[] x,
      double[] legX,
      double[] endY,
      double[] y,
      double[] legY,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      along[i] = (endX[i] - x[i]) * legX[i] + (endY[i] - y[i]) * legY[i];
    }
  }

  /** How far the point that she aims at lies beyond the end of her leg, metres. */
  static void ahead(
      double[] ahead,
      double leastM,
      double[] seconds,
      double[] speed,
      double[] along,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      ahead[i] = leastM + seconds[i] * speed[i] - along[i];
    }
  }

  /** East to that point, metres. */
  static void aimEast(
      double[] aimX,
      double[] endX,
      double[] x,
      double[] ahead,
      double[] legX,
      double[] aside,
      double[] legY,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      aimX[i] = endX[i] - x[i] + ahead[i] * legX[i] + aside[i] * legY[i];
    }
  }

  /** North to that point, metres. */
  static void aimNorth(
      double[] aimY,
      double[] endY,
      double[] y,
      double[] ahead,
      double[] legY,
      double[] aside,
      double[] legX,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      aimY[i] = endY[i] - y[i] + ahead[i] * legY[i] - aside[i] * legX[i];
    }
  }

  /** Makes a vector one of length 1. */
  static void unit(double[] x, double[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      double length = Math.sqrt(x[i] * x[i] + y[i] * y[i]);
      x[i] /= length;
      y[i] /= length;
    }
  }

  /** Sine of the angle by which a bow must point up against the set to make good a way. */
  static void driftSine(
      double[] sine,
      double[] setX,
      double[] wayY,
      double[] setY,
      double[] wayX,
      double[] hold,
      double[] speed,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      double across = setX[i] * wayY[i] - setY[i] * wayX[i]; // to starboard positive
      sine[i] = across * Math.min(hold[i], 1 / speed[i]);
    }
  }

  /** Turns a vector to port by the angle of that sine. */
  static void turn(double[] x, double[] y, double[] sine, int from, int to) {
    for (int i = from; i < to; i++) {
      double sin = sine[i];
      double cos = Math.sqrt(1 - sin * sin);
      double east = x[i];
      double north = y[i];
      x[i] = cos * east - sin * north;
      y[i] = cos * north + sin * east;
    }
  }

  /** The share of the set that she does not hold herself against. */
  static void felt(double[] felt, double[] least, double[] speed, double[] hold, int from, int to) {
    for (int i = from; i < to; i++) {
      felt[i] = Math.max(least[i], Math.min(1, speed[i] * hold[i]));
    }
  }

  /** How fast the set takes her along her leg, m/s. */
  static void helped(
      double[] helped,
      double[] felt,
      double[] setX,
      double[] legX,
      double[] setY,
      double[] legY,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      helped[i] = felt[i] * (setX[i] * legX[i] + setY[i] * legY[i]);
    }
  }

  /** The speed at which she can still brake to another by the wheel-over of her leg, m/s. */
  static void braking(
      double[] most,
      double[] endSpeed,
      double[] brake,
      double[] along,
      double[] wheelOver,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      double toGo = Math.max(0, along[i] - wheelOver[i]);
      most[i] = Math.sqrt(endSpeed[i] * endSpeed[i] + 2 * brake[i] * toGo);
    }
  }

  /** The same through the water, as fast as she wants, and as her corner lets her. */
  static void limit(
      double[] most, double[] wanted, double[] corner, double[] helped, int from, int to) {
    for (int i = from; i < to; i++) {
      double braking = most[i] - helped[i];
      double turning = corner[i] - Math.max(0, helped[i]);
      most[i] = Math.max(0, Math.min(Math.min(wanted[i], turning), braking));
    }
  }

  /** Nearer to a speed, by as much as she gains or loses at most. */
  static void speedUp(
      double[] speed, double[] most, double[] loss, double[] gain, int from, int to) {
    for (int i = from; i < to; i++) {
      speed[i] += Math.max(-loss[i], Math.min(gain[i], most[i] - speed[i]));
    }
  }

  /** Velocity over ground along one axis, m/s. */
  static void velocity(
      double[] velocity,
      double[] speed,
      double[] head,
      double[] felt,
      double[] set,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      velocity[i] = speed[i] * head[i] + felt[i] * set[i];
    }
  }

  /** On along one axis, and where she was. */
  static void move(
      double[] place, double[] last, double[] velocity, double stepS, int from, int to) {
    for (int i = from; i < to; i++) {
      last[i] = place[i];
      place[i] += velocity[i] * stepS;
    }
  }
}
