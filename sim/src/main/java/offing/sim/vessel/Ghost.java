package offing.sim.vessel;

/**
 * One vessel of {@link Kinematics} with steps of another length, under way along her passage: its
 * columns as numbers, and its arithmetic. Owned by a {@link Reckoning}.
 */
final class Ghost {
  double x;
  double y;
  double headX;
  double headY;
  double speed;
  double setX;
  double setY;
  double hold;
  double wanted;
  double gain;
  double loss;
  double leastFelt;
  double plannedBrake;
  double cosTurn;
  double sinTurn;
  double lookAheadS;
  double endX;
  double endY;
  double legX;
  double legY;
  double aside;
  double wheelOver;
  double endSpeed;
  double cornerSpeed;
  double plannedCorner;

  /** How much of a step's change of speed comes late in it: she takes it in shorter steps. */
  double lag;

  double cornerCos;

  /** As {@link Kinematics#keepAside}. */
  void keepAside(double metres) {
    aside = metres;
    double cos = headX * legX + headY * legY;
    double most = Kinematics.turningMps(cos, cornerCos, plannedCorner, lookAheadS);
    cornerSpeed = Math.min(cornerSpeed, most);
  }

  /** Makes her steps so many times as long. */
  void lengthen(double times) {
    lag = (times - 1) / (2 * times);
    gain *= times;
    loss *= times;
    sinTurn = Math.min(1, sinTurn * times); // turns are small
    cosTurn = Columns.cosine(sinTurn);
  }

  /** Turns her to where her bow has to point. */
  void steer() {
    double ahead = Columns.ahead(Kinematics.LOOK_AHEAD_M, lookAheadS, speed, alongM());
    double east = Columns.aimEast(endX, x, ahead, legX, aside, legY);
    double north = Columns.aimNorth(endY, y, ahead, legY, aside, legX);
    double length = Columns.length(east, north);
    double wayX = east / length;
    double wayY = north / length;
    double sin = Columns.driftSine(setX, wayY, setY, wayX, hold, speed);
    double cos = Columns.cosine(sin);
    turnTo(cos * wayX - sin * wayY, cos * wayY + sin * wayX);
  }

  private void turnTo(double bowX, double bowY) {
    double cos = headX * bowX + headY * bowY;
    if (cos >= cosTurn) {
      headX = bowX;
      headY = bowY;
    } else {
      double sin = headY * bowX - headX * bowY < 0 ? -sinTurn : sinTurn; // clockwise positive
      double east = headX;
      headX = east * cosTurn + headY * sin;
      headY = headY * cosTurn - east * sin;
    }
    if (cos > Kinematics.ALIGNED) {
      cornerSpeed = Double.POSITIVE_INFINITY;
    }
  }

  /** Speeds up or brakes, and goes where bow and set take her. */
  void go(double stepS) {
    double helps = Columns.helped(feltShare(), setX, legX, setY, legY);
    double most = Columns.braking(endSpeed, plannedBrake, alongM(), wheelOver);
    most = Columns.limit(most, wanted, cornerSpeed, helps);
    double before = speed;
    speed = Columns.speedUp(speed, most, loss, gain);
    double felt = feltShare();
    double mean = speed + lag * (before - speed);
    x += Columns.velocity(mean, headX, felt, setX) * stepS;
    y += Columns.velocity(mean, headY, felt, setY) * stepS;
  }

  private double feltShare() {
    return Columns.felt(leastFelt, speed, hold);
  }

  private double alongM() {
    return Columns.along(endX, x, legX, endY, y, legY);
  }

  /** Metres to go to the wheel-over of her leg; not above 0 when it is reached. */
  double toGoM() {
    return alongM() - wheelOver;
  }

  /** How far to starboard of her leg she is, metres. */
  double offM() {
    return (x - endX) * legY - (y - endY) * legX;
  }

  /** Takes up a leg. */
  void follow(Passage passage, int leg) {
    endX = passage.x[leg + 1];
    endY = passage.y[leg + 1];
    legX = passage.ux[leg];
    legY = passage.uy[leg];
    wheelOver = Kinematics.wheelOverM(passage, leg);
    endSpeed = passage.endMps[leg];
    cornerSpeed = passage.cornerMps[leg];
    plannedCorner = cornerSpeed;
    cornerCos = passage.cornerCos(leg);
  }
}
