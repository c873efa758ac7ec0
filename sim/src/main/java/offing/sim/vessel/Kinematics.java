package offing.sim.vessel;

/**
 * Where every vessel is and how she moves: one array per quantity, slot {@code i} of each is the
 * same vessel. Bows are unit vectors: no trigonometry per step. Owned by {@link Vessels}.
 *
 * <p>Velocity over ground is speed through the water along the bow, plus what sets her: the stream
 * and her leeway. Turn rate, gain and loss of speed are limited through the water.
 */
final class Kinematics {
  /* Line following. A vessel aims at the point of her leg that lies a look-ahead beyond her own
   * projection on it ("line-of-sight guidance", Fossen, Handbook of Marine Craft Hydrodynamics
   * and Motion Control, 2011, section 10.3). A look-ahead of at least her turning radius comes
   * back to the line without overshoot. She knows what sets her, and puts her bow up against it by
   * the angle whose sine is the set across over her speed: then she makes good where she aims, and
   * no integral term is needed.
   *
   * A slow vessel cannot stem what sets her by her helm alone. Below twice the set's speed she is
   * taken to hold herself with engine, screws or tugs, so that it never sets her by more than half
   * of what she makes through the water; the drift angle is then 30 degrees at most, and one that
   * stops holds her place. Assumed; every class has the power for the streams of an estuary.
   */
  static final double LOOK_AHEAD_M = 20;
  private static final double LOOK_AHEAD_RADII = 1.2;

  /** Cosine of the angle, about 4 degrees, within which a turn counts as done. */
  static final double ALIGNED = 0.9976;

  /** Who points no farther off her leg than this cosine, 45 degrees, comes back to it as she is. */
  private static final double FAR_OFF = 0.7;

  /** A bow no farther off the next leg than the corner is turning on to it as planned; cosine. */
  private static final double CORNER_SLACK = 0.05;

  /** What a leg with nothing after it lets through, metres. */
  private static final double ARRIVED_M = 1;

  /** Share of her braking at which a vessel without an engine loses her way. Assumed. */
  private static final double FREE_BRAKE = 0.1;

  /** Share of her gain ahead that her screws give astern. Assumed. */
  private static final double BACK_GAIN = 0.5;

  /** Keeps a set of nothing apart from a division by nothing, m/s. */
  private static final double LEAST_SET_MPS = 1e-6;

  final double[] x;
  final double[] y;
  final double[] lastX;
  final double[] lastY;
  final double[] headX;
  final double[] headY;

  /** Through the water, m/s. */
  final double[] speed;

  /** Over ground, m/s. */
  final double[] velX;

  final double[] velY;

  /** Sine of the turn of the last step, clockwise positive. */
  final double[] turned;

  /** Stream and leeway, m/s, and one over twice their length. */
  private final double[] setX;

  private final double[] setY;
  private final double[] hold;

  private final double[] wanted;
  private final double[] gain;
  private final double[] brake;

  /** The loss of speed that she is capable of now, m/s a step; the share of the set she feels. */
  private final double[] loss;

  private final double[] leastFelt;

  /** How fast she goes astern, m/s; 0 unless she was told to. */
  private final double[] astern;

  private final double[] plannedBrake;
  private final double[] cosTurn;
  private final double[] sinTurn;
  private final double[] lookAheadS;

  private final double[] endX;
  private final double[] endY;
  private final double[] legX;
  private final double[] legY;
  private final double[] aside;
  private final double[] wheelOver;
  private final double[] endSpeed;
  private final double[] cornerSpeed;

  /** Of the corner that started her leg: its speed, m/s, and the cosine of its angle. */
  private final double[] plannedCorner;

  private final double[] cornerCos;

  /** Of this step alone: where the bow is to point, metres to the end of the leg, speeds, m/s. */
  private final double[] bowX;

  private final double[] bowY;
  private final double[] along;
  private final double[] most;
  private final double[] helped;
  private final double[] scratch;

  Kinematics(int capacity) {
    x = new double[capacity];
    y = new double[capacity];
    lastX = new double[capacity];
    lastY = new double[capacity];
    headX = new double[capacity];
    headY = new double[capacity];
    speed = new double[capacity];
    velX = new double[capacity];
    velY = new double[capacity];
    turned = new double[capacity];
    setX = new double[capacity];
    setY = new double[capacity];
    hold = new double[capacity];
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
    aside = new double[capacity];
    wheelOver = new double[capacity];
    endSpeed = new double[capacity];
    cornerSpeed = new double[capacity];
    plannedCorner = new double[capacity];
    cornerCos = new double[capacity];
    bowX = new double[capacity];
    bowY = new double[capacity];
    along = new double[capacity];
    most = new double[capacity];
    helped = new double[capacity];
    scratch = new double[capacity];
    loss = new double[capacity];
    leastFelt = new double[capacity];
    astern = new double[capacity];
  }

  /** Puts a vessel at a place, lying still on a course; the handling is of steps of that length. */
  void place(
      int slot,
      double eastM,
      double northM,
      double headEast,
      double headNorth,
      double stepS,
      Handling handling) {
    x[slot] = lastX[slot] = eastM;
    y[slot] = lastY[slot] = northM;
    headX[slot] = headEast;
    headY[slot] = headNorth;
    speed[slot] = velX[slot] = velY[slot] = 0;
    turned[slot] = 0;
    aside[slot] = 0;
    astern[slot] = 0;
    set(slot, 0, 0);
    double turnRad = StrictMath.toRadians(handling.turnDps());
    cosTurn[slot] = StrictMath.cos(turnRad * stepS);
    sinTurn[slot] = StrictMath.sin(turnRad * stepS);
    lookAheadS[slot] = LOOK_AHEAD_RADII / turnRad;
    gain[slot] = handling.gainMps2() * stepS;
    brake[slot] = handling.brakeMps2() * stepS;
    plannedBrake[slot] = Passage.brakingMps2(handling);
    engine(slot, true);
  }

  /** Makes the first so many stand and move as another's do, no more: nothing to step them with. */
  void copy(Kinematics from, int count) {
    System.arraycopy(from.x, 0, x, 0, count);
    System.arraycopy(from.y, 0, y, 0, count);
    System.arraycopy(from.lastX, 0, lastX, 0, count);
    System.arraycopy(from.lastY, 0, lastY, 0, count);
    System.arraycopy(from.headX, 0, headX, 0, count);
    System.arraycopy(from.headY, 0, headY, 0, count);
    System.arraycopy(from.speed, 0, speed, 0, count);
    System.arraycopy(from.velX, 0, velX, 0, count);
    System.arraycopy(from.velY, 0, velY, 0, count);
    System.arraycopy(from.turned, 0, turned, 0, count);
  }

  /** Makes a ghost what a vessel is now. */
  void haunt(Ghost ghost, int slot) {
    ghost.x = x[slot];
    ghost.y = y[slot];
    ghost.headX = headX[slot];
    ghost.headY = headY[slot];
    ghost.speed = speed[slot];
    ghost.aside = aside[slot];
    ghost.setX = setX[slot];
    ghost.setY = setY[slot];
    ghost.hold = hold[slot];
    ghost.lag = 0;
    ghost.gain = gain[slot];
    ghost.loss = loss[slot];
    ghost.leastFelt = leastFelt[slot];
    ghost.plannedBrake = plannedBrake[slot];
    ghost.sinTurn = sinTurn[slot];
    ghost.cosTurn = cosTurn[slot];
    ghost.lookAheadS = lookAheadS[slot];
    ghost.endX = endX[slot];
    ghost.endY = endY[slot];
    ghost.legX = legX[slot];
    ghost.legY = legY[slot];
    ghost.wheelOver = wheelOver[slot];
    ghost.endSpeed = endSpeed[slot];
    ghost.cornerSpeed = cornerSpeed[slot];
    ghost.plannedCorner = plannedCorner[slot];
    ghost.cornerCos = cornerCos[slot];
  }

  /** What sets her from now on, m/s over ground. */
  void set(int slot, double eastMps, double northMps) {
    setX[slot] = eastMps;
    setY[slot] = northMps;
    double length = Math.sqrt(eastMps * eastMps + northMps * northMps);
    hold[slot] = 0.5 / (length + LEAST_SET_MPS);
  }

  void wantSpeed(int slot, double speedMps) {
    wanted[slot] = speedMps;
  }

  /**
   * Keeps her so many metres to starboard of her legs. Who points far off her leg then, in a corner
   * or on her way round somebody, is as slow as the turn on to it wants until she has turned.
   */
  void keepAside(int slot, double metres) {
    aside[slot] = metres;
    double cos = headX[slot] * legX[slot] + headY[slot] * legY[slot];
    double most = turningMps(cos, cornerCos[slot], plannedCorner[slot], lookAheadS[slot]);
    cornerSpeed[slot] = Math.min(cornerSpeed[slot], most);
  }

  static double turningMps(double cos, double cornerCos, double cornerMps, double lookAheadS) {
    if (cos > FAR_OFF) {
      return Double.POSITIVE_INFINITY;
    }
    return cos > cornerCos - CORNER_SLACK
        ? cornerMps
        : Math.min(cornerMps, Passage.turningMps(cos, LOOK_AHEAD_RADII / lookAheadS));
  }

  double asideM(int slot) {
    return aside[slot];
  }

  /** Takes up a leg, no faster than {@code cornerMps} until she has turned on to it. */
  void follow(int slot, Passage passage, int leg, double cornerMps) {
    endX[slot] = passage.x[leg + 1];
    endY[slot] = passage.y[leg + 1];
    legX[slot] = passage.ux[leg];
    legY[slot] = passage.uy[leg];
    wheelOver[slot] = wheelOverM(passage, leg);
    endSpeed[slot] = passage.endMps[leg];
    cornerSpeed[slot] = cornerMps;
    plannedCorner[slot] = cornerMps;
    cornerCos[slot] = passage.cornerCos(leg);
  }

  /** Gives her the speed that her leg lets her have here, at once. */
  void startAtSpeed(int slot) {
    cornerSpeed[slot] = Double.POSITIVE_INFINITY;
    double run = 2 * plannedBrake[slot] * Math.max(0, toGoM(slot));
    double braking = Math.sqrt(endSpeed[slot] * endSpeed[slot] + run);
    speed[slot] = Math.min(wanted[slot], braking);
    velX[slot] = speed[slot] * headX[slot];
    velY[slot] = speed[slot] * headY[slot];
  }

  /** Metres to go to the wheel-over of her leg; not above 0 when it is reached. */
  double toGoM(int slot) {
    return (endX[slot] - x[slot]) * legX[slot]
        + (endY[slot] - y[slot]) * legY[slot]
        - wheelOver[slot];
  }

  /** How far to starboard of her leg she is, metres. */
  double offM(int slot) {
    return (x[slot] - endX[slot]) * legY[slot] - (y[slot] - endY[slot]) * legX[slot];
  }

  /** How far ahead along her leg she aims, metres. */
  double lookAheadM(int slot) {
    return LOOK_AHEAD_M + lookAheadS[slot] * speed[slot];
  }

  /** The same for whoever turns at a radius at her speed. */
  static double lookAheadM(double radiusM) {
    return LOOK_AHEAD_M + LOOK_AHEAD_RADII * radiusM;
  }

  double wheelOverM(int slot) {
    return wheelOver[slot];
  }

  static double wheelOverM(Passage passage, int leg) {
    return Math.max(ARRIVED_M, passage.wheelOverM[leg]);
  }

  /**
   * First of a step: where the bow of everyone in these slots would have to point, if she sailed.
   */
  void aim(int from, int to) {
    Columns.along(along, endX, x, legX, endY, y, legY, from, to);
    Columns.ahead(scratch, LOOK_AHEAD_M, lookAheadS, speed, along, from, to);
    Columns.aimEast(bowX, endX, x, scratch, legX, aside, legY, from, to);
    Columns.aimNorth(bowY, endY, y, scratch, legY, aside, legX, from, to);
    Columns.unit(bowX, bowY, from, to);
    Columns.driftSine(scratch, setX, bowY, setY, bowX, hold, speed, from, to);
    Columns.turn(bowX, bowY, scratch, from, to);
  }

  /** Second: turns a vessel that sails to where her bow has to point. */
  void steer(int slot) {
    double aimX = bowX[slot];
    double aimY = bowY[slot];
    double cos = headX[slot] * aimX + headY[slot] * aimY;
    double sin = headY[slot] * aimX - headX[slot] * aimY; // clockwise positive
    if (cos >= cosTurn[slot]) {
      headX[slot] = aimX;
      headY[slot] = aimY;
      turned[slot] = sin;
    } else {
      rotate(slot, sin < 0 ? -sinTurn[slot] : sinTurn[slot], cosTurn[slot]);
    }
    if (cos > ALIGNED) {
      cornerSpeed[slot] = Double.POSITIVE_INFINITY;
    }
  }

  /** Or, of one that does not sail, by that sine; she wants no speed. */
  void swing(int slot, double sine) {
    rotate(slot, sine, Math.sqrt(1 - sine * sine));
    wanted[slot] = 0;
  }

  private void rotate(int slot, double sin, double cos) {
    double east = headX[slot];
    double north = headY[slot];
    headX[slot] = east * cos + north * sin;
    headY[slot] = north * cos - east * sin;
    turned[slot] = sin;
  }

  /** Third: everyone speeds up or brakes, and goes where bow and set take her. */
  void go(int from, int to, double stepS) {
    Columns.felt(scratch, leastFelt, speed, hold, from, to);
    Columns.helped(helped, scratch, setX, legX, setY, legY, from, to);
    Columns.braking(most, endSpeed, plannedBrake, along, wheelOver, from, to);
    Columns.limit(most, wanted, cornerSpeed, helped, from, to);
    Columns.speedUp(speed, most, loss, gain, from, to);
    Columns.felt(scratch, leastFelt, speed, hold, from, to);
    Columns.velocity(velX, speed, headX, scratch, setX, from, to);
    Columns.velocity(velY, speed, headY, scratch, setY, from, to);
    Columns.move(x, lastX, velX, stepS, from, to);
    Columns.move(y, lastY, velY, stepS, from, to);
  }

  /** Fourth, of one that has no way on: goes astern, in the end at that speed, m/s. */
  void back(int slot, double mps, double stepS) {
    astern[slot] = asternAfter(slot, astern[slot], mps);
    velX[slot] -= astern[slot] * headX[slot];
    velY[slot] -= astern[slot] * headY[slot];
    x[slot] -= astern[slot] * headX[slot] * stepS;
    y[slot] -= astern[slot] * headY[slot] * stepS;
  }

  /** How fast she would go astern a step later, m/s, who should go so fast in the end. */
  double asternAfter(int slot, double asternMps, double mps) {
    return asternMps + Math.max(-loss[slot], Math.min(BACK_GAIN * gain[slot], mps - asternMps));
  }

  /** How fast she goes astern, m/s. */
  double asternMps(int slot) {
    return astern[slot];
  }

  /** Whether her engine works: without it she loses her way slowly, and feels all of the set. */
  void engine(int slot, boolean works) {
    loss[slot] = works ? brake[slot] : FREE_BRAKE * brake[slot];
    leastFelt[slot] = works ? 0 : 1;
  }

  /** The sine of the turn by which one without an engine falls off across what sets her. */
  double swingAcross(int slot, double mostSine) {
    return swingTo(slot, setY[slot], -setX[slot], mostSine);
  }

  /** The sine of the turn that brings her bow up against what sets her; 0 where nothing does. */
  double swingUp(int slot, double mostSine) {
    return swingTo(slot, -setX[slot], -setY[slot], mostSine);
  }

  /** Whether anything to speak of sets her, m/s. */
  boolean isSet(int slot, double leastMps) {
    return 2 * leastMps * hold[slot] < 1;
  }

  /** The share of her own greatest turn in a step, as a sine. */
  double turnSine(int slot, double share) {
    return share * sinTurn[slot];
  }

  private double swingTo(int slot, double toX, double toY, double mostSine) {
    double unit = 2 * hold[slot]; // one over the length of the set
    double cos = unit * (headX[slot] * toX + headY[slot] * toY);
    double sin = unit * (headY[slot] * toX - headX[slot] * toY);
    double turn = cos >= 0 ? sin : (sin < 0 ? -1 : 1);
    return Math.max(-mostSine, Math.min(mostSine, turn));
  }
}
