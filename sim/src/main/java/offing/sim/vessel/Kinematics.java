package offing.sim.vessel;

/**
 * Where every vessel is and how she moves: one array per quantity, slot {@code i} of each is the
 * same vessel. Courses are unit vectors: no trigonometry per step. Owned by {@link Vessels}.
 */
final class Kinematics {
  /* Line following. A vessel aims at the point of her leg that lies a look-ahead beyond her own
   * projection on it ("line-of-sight guidance", Fossen, Handbook of Marine Craft Hydrodynamics
   * and Motion Control, 2011, section 10.3). A look-ahead of at least her turning radius comes
   * back to the line without overshoot.
   */
  private static final double LOOK_AHEAD_M = 20;
  private static final double LOOK_AHEAD_RADII = 1.2;

  /** Cosine of the angle, about 4 degrees, within which a turn counts as done. */
  private static final double ALIGNED = 0.9976;

  /** What a leg with nothing after it lets through, metres. */
  private static final double ARRIVED_M = 1;

  final double[] x;
  final double[] y;
  final double[] lastX;
  final double[] lastY;
  final double[] courseX;
  final double[] courseY;
  final double[] sog;

  /** Sine of the turn of the last step, clockwise positive. */
  final double[] turned;

  private final double[] wanted;
  private final double[] gain;
  private final double[] brake;
  private final double[] plannedBrake;
  private final double[] cosTurn;
  private final double[] sinTurn;
  private final double[] lookAheadS;

  private final double[] endX;
  private final double[] endY;
  private final double[] legX;
  private final double[] legY;
  private final double[] wheelOver;
  private final double[] endSpeed;
  private final double[] cornerSpeed;

  Kinematics(int capacity) {
    x = new double[capacity];
    y = new double[capacity];
    lastX = new double[capacity];
    lastY = new double[capacity];
    courseX = new double[capacity];
    courseY = new double[capacity];
    sog = new double[capacity];
    turned = new double[capacity];
    wanted = new double[capacity];
    gain = new double[capacity];
    brake = new double[capacity];
    plannedBrake = new double[capacity];
    cosTurn = new double[capacity];
    sinTurn = new double[capacity];
    lookAheadS = new double[capacity];
    endX = new double[capacity];
    endY = new double[capacity];
    legX = new double[capacity];
    legY = new double[capacity];
    wheelOver = new double[capacity];
    endSpeed = new double[capacity];
    cornerSpeed = new double[capacity];
  }

  /** Puts a vessel at a place, lying still on a course; the handling is of steps of that length. */
  void place(
      int slot,
      double eastM,
      double northM,
      double courseEast,
      double courseNorth,
      double stepS,
      Handling handling) {
    x[slot] = lastX[slot] = eastM;
    y[slot] = lastY[slot] = northM;
    courseX[slot] = courseEast;
    courseY[slot] = courseNorth;
    sog[slot] = 0;
    turned[slot] = 0;
    double turnRad = StrictMath.toRadians(handling.turnDps());
    cosTurn[slot] = StrictMath.cos(turnRad * stepS);
    sinTurn[slot] = StrictMath.sin(turnRad * stepS);
    lookAheadS[slot] = LOOK_AHEAD_RADII / turnRad;
    gain[slot] = handling.gainMps2() * stepS;
    brake[slot] = handling.brakeMps2() * stepS;
    plannedBrake[slot] = Passage.brakingMps2(handling);
  }

  void wantSpeed(int slot, double speedMps) {
    wanted[slot] = speedMps;
  }

  /** Takes up a leg; {@code inCorner} where she still has to turn on to it. */
  void follow(int slot, Passage passage, int leg, boolean inCorner) {
    endX[slot] = passage.x[leg + 1];
    endY[slot] = passage.y[leg + 1];
    legX[slot] = passage.ux[leg];
    legY[slot] = passage.uy[leg];
    wheelOver[slot] = Math.max(ARRIVED_M, passage.wheelOverM[leg]);
    endSpeed[slot] = passage.endMps[leg];
    cornerSpeed[slot] = inCorner ? passage.cornerMps[leg] : Double.POSITIVE_INFINITY;
  }

  /** Gives her the speed that her leg lets her have here, at once. */
  void startAtSpeed(int slot) {
    cornerSpeed[slot] = Double.POSITIVE_INFINITY;
    sog[slot] = speedLimit(slot, Math.max(0, toGoM(slot)));
  }

  /** Metres to go to the wheel-over of her leg; not above 0 when it is reached. */
  double toGoM(int slot) {
    return (endX[slot] - x[slot]) * legX[slot]
        + (endY[slot] - y[slot]) * legY[slot]
        - wheelOver[slot];
  }

  /** One step along her leg. */
  void sail(int slot, double stepS) {
    double restX = endX[slot] - x[slot];
    double restY = endY[slot] - y[slot];
    double along = restX * legX[slot] + restY * legY[slot];
    double ahead = LOOK_AHEAD_M + lookAheadS[slot] * sog[slot];
    double aimX = restX + (ahead - along) * legX[slot];
    double aimY = restY + (ahead - along) * legY[slot];
    double aim = Math.sqrt(aimX * aimX + aimY * aimY);
    steer(slot, aimX / aim, aimY / aim);
    throttle(slot, Math.max(0, along - wheelOver[slot]));
    move(slot, stepS);
  }

  /** One step of a vessel that stops or lies; {@code swing} is the sine of her turn. */
  void rest(int slot, double swing, double stepS) {
    rotate(slot, swing, Math.sqrt(1 - swing * swing));
    sog[slot] = Math.max(0, sog[slot] - brake[slot]);
    move(slot, stepS);
  }

  private void steer(int slot, double aimX, double aimY) {
    double cos = courseX[slot] * aimX + courseY[slot] * aimY;
    double sin = courseY[slot] * aimX - courseX[slot] * aimY; // clockwise positive
    if (cos >= cosTurn[slot]) {
      courseX[slot] = aimX;
      courseY[slot] = aimY;
      turned[slot] = sin;
    } else {
      rotate(slot, sin < 0 ? -sinTurn[slot] : sinTurn[slot], cosTurn[slot]);
    }
    if (cos > ALIGNED) {
      cornerSpeed[slot] = Double.POSITIVE_INFINITY;
    }
  }

  private void rotate(int slot, double sin, double cos) {
    double east = courseX[slot];
    double north = courseY[slot];
    courseX[slot] = east * cos + north * sin;
    courseY[slot] = north * cos - east * sin;
    turned[slot] = sin;
  }

  private void throttle(int slot, double toGoM) {
    double change = speedLimit(slot, toGoM) - sog[slot];
    sog[slot] += Math.max(-brake[slot], Math.min(gain[slot], change));
  }

  /** As fast as wanted, as the corner lets her, and as she can still brake for what comes. */
  private double speedLimit(int slot, double toGoM) {
    double braking = endSpeed[slot] * endSpeed[slot] + 2 * plannedBrake[slot] * toGoM;
    return Math.min(Math.min(wanted[slot], cornerSpeed[slot]), Math.sqrt(braking));
  }

  private void move(int slot, double stepS) {
    lastX[slot] = x[slot];
    lastY[slot] = y[slot];
    x[slot] += sog[slot] * courseX[slot] * stepS;
    y[slot] += sog[slot] * courseY[slot] * stepS;
  }
}
