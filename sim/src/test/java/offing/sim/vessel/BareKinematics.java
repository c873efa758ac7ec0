package offing.sim.vessel;

/**
 * The least that a vessel with inertia costs: bows as unit vectors, turned on to a wanted course no
 * faster than a class can, speed that changes no faster, a place that follows. No line to keep, no
 * stream, no wind, no braking for what comes. What {@link Kinematics} is measured against.
 */
final class BareKinematics {
  final double[] x;
  final double[] y;
  final double[] headX;
  final double[] headY;
  final double[] speed;
  final double[] wantedX;
  final double[] wantedY;
  private final double[] wantedMps;
  private final double[] cosTurn;
  private final double[] sinTurn;
  private final double[] gain;
  private final double[] brake;
  private final double stepS;

  BareKinematics(int size, double stepS) {
    this.stepS = stepS;
    x = new double[size];
    y = new double[size];
    headX = new double[size];
    headY = new double[size];
    speed = new double[size];
    wantedX = new double[size];
    wantedY = new double[size];
    wantedMps = new double[size];
    cosTurn = new double[size];
    sinTurn = new double[size];
    gain = new double[size];
    brake = new double[size];
  }

  /** Puts a vessel where another is, as she heads and as fast; she keeps that course for now. */
  void place(int i, Vessels like, int slot, Handling handling, double mps) {
    x[i] = like.eastM(slot);
    y[i] = like.northM(slot);
    headX[i] = wantedX[i] = like.headingEast(slot);
    headY[i] = wantedY[i] = like.headingNorth(slot);
    speed[i] = like.speedMps(slot);
    wantedMps[i] = mps;
    double turnRad = StrictMath.toRadians(handling.turnDps()) * stepS;
    cosTurn[i] = StrictMath.cos(turnRad);
    sinTurn[i] = StrictMath.sin(turnRad);
    gain[i] = handling.gainMps2() * stepS;
    brake[i] = handling.brakeMps2() * stepS;
  }

  /** Turns, speeds up and moves them all. */
  void step() {
    for (int i = 0; i < x.length; i++) {
      double cos = headX[i] * wantedX[i] + headY[i] * wantedY[i];
      double sin = headY[i] * wantedX[i] - headX[i] * wantedY[i];
      if (cos >= cosTurn[i]) {
        headX[i] = wantedX[i];
        headY[i] = wantedY[i];
      } else {
        double turn = sin < 0 ? -sinTurn[i] : sinTurn[i];
        double east = headX[i];
        headX[i] = east * cosTurn[i] + headY[i] * turn;
        headY[i] = headY[i] * cosTurn[i] - east * turn;
      }
      speed[i] += Math.max(-brake[i], Math.min(gain[i], wantedMps[i] - speed[i]));
      x[i] += speed[i] * headX[i] * stepS;
      y[i] += speed[i] * headY[i] * stepS;
    }
  }
}
