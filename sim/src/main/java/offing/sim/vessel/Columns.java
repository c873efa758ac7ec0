package offing.sim.vessel;

/**
 * The arithmetic of {@link Kinematics}, a quantity at a time for many vessels: plain loops without
 * a branch over few columns each, since the compiler makes vectors of such loops and of no longer
 * ones. Each works on the slots from {@code from} to {@code to}, exclusive, whoever is in them. The
 * same for one vessel, of numbers, is what {@link Reckoning} is made of.
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
      along[i] = along(endX[i], x[i], legX[i], endY[i], y[i], legY[i]);
    }
  }

  static double along(double endX, double x, double legX, double endY, double y, double legY) {
    return (endX - x) * legX + (endY - y) * legY;
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
      ahead[i] = ahead(leastM, seconds[i], speed[i], along[i]);
    }
  }

  static double ahead(double leastM, double seconds, double speed, double along) {
    return leastM + seconds * speed - along;
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
      aimX[i] = aimEast(endX[i], x[i], ahead[i], legX[i], aside[i], legY[i]);
    }
  }

  static double aimEast(
      double endX, double x, double ahead, double legX, double aside, double legY) {
    return endX - x + ahead * legX + aside * legY;
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
      aimY[i] = aimNorth(endY[i], y[i], ahead[i], legY[i], aside[i], legX[i]);
    }
  }

  static double aimNorth(
      double endY, double y, double ahead, double legY, double aside, double legX) {
    return endY - y + ahead * legY - aside * legX;
  }

  /** Makes a vector one of length 1. */
  static void unit(double[] x, double[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      double length = length(x[i], y[i]);
      x[i] /= length;
      y[i] /= length;
    }
  }

  static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
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
      sine[i] = driftSine(setX[i], wayY[i], setY[i], wayX[i], hold[i], speed[i]);
    }
  }

  static double driftSine(
      double setX, double wayY, double setY, double wayX, double hold, double speed) {
    double across = setX * wayY - setY * wayX; // to starboard positive
    return across * Math.min(hold, 1 / speed);
  }

  /** Turns a vector to port by the angle of that sine. */
  static void turn(double[] x, double[] y, double[] sine, int from, int to) {
    for (int i = from; i < to; i++) {
      double sin = sine[i];
      double cos = cosine(sin);
      double east = x[i];
      double north = y[i];
      x[i] = cos * east - sin * north;
      y[i] = cos * north + sin * east;
    }
  }

  static double cosine(double sine) {
    return Math.sqrt(1 - sine * sine);
  }

  /** The share of the set that she does not hold herself against. */
  static void felt(double[] felt, double[] least, double[] speed, double[] hold, int from, int to) {
    for (int i = from; i < to; i++) {
      felt[i] = felt(least[i], speed[i], hold[i]);
    }
  }

  static double felt(double least, double speed, double hold) {
    return Math.max(least, Math.min(1, speed * hold));
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
      helped[i] = helped(felt[i], setX[i], legX[i], setY[i], legY[i]);
    }
  }

  static double helped(double felt, double setX, double legX, double setY, double legY) {
    return felt * (setX * legX + setY * legY);
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
      most[i] = braking(endSpeed[i], brake[i], along[i], wheelOver[i]);
    }
  }

  static double braking(double endSpeed, double brake, double along, double wheelOver) {
    double toGo = Math.max(0, along - wheelOver);
    return Math.sqrt(endSpeed * endSpeed + 2 * brake * toGo);
  }

  /** The same through the water, as fast as she wants, and as her corner lets her. */
  static void limit(
      double[] most, double[] wanted, double[] corner, double[] helped, int from, int to) {
    for (int i = from; i < to; i++) {
      most[i] = limit(most[i], wanted[i], corner[i], helped[i]);
    }
  }

  static double limit(double most, double wanted, double corner, double helped) {
    double braking = most - helped;
    double turning = corner - Math.max(0, helped);
    return Math.max(0, Math.min(Math.min(wanted, turning), braking));
  }

  /** Nearer to a speed, by as much as she gains or loses at most. */
  static void speedUp(
      double[] speed, double[] most, double[] loss, double[] gain, int from, int to) {
    for (int i = from; i < to; i++) {
      speed[i] = speedUp(speed[i], most[i], loss[i], gain[i]);
    }
  }

  static double speedUp(double speed, double most, double loss, double gain) {
    return speed + Math.max(-loss, Math.min(gain, most - speed));
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
      velocity[i] = velocity(speed[i], head[i], felt[i], set[i]);
    }
  }

  static double velocity(double speed, double head, double felt, double set) {
    return speed * head + felt * set;
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
