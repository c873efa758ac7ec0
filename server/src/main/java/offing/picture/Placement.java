package offing.picture;

/** Puts what is reported into what is believed of a track. Owned by the run's thread. */
final class Placement {
  /** One standard deviation of a reported velocity, m/s: a knot. */
  private static final double VELOCITY_SIGMA_MPS = 0.5;

  /** What is not known of a velocity that is not reported, m/s. */
  private static final double UNKNOWN_SPEED_MPS = 10;

  private final TrackTable table;
  private final Fix fix;
  private final Belief belief = new Belief();

  Placement(TrackTable table, Fix fix) {
    this.table = table;
    this.fix = fix;
  }

  /**
   * Sets the slot's track to the fix.
   *
   * @param timeMs to when the fix has been carried on, epoch milliseconds
   * @param sigmaM one standard deviation of the place, metres
   */
  void place(int slot, long timeMs, double sigmaM) {
    double variance = sigmaM * sigmaM;
    if (table.motion.hasPlace(slot) && isWithinReach(slot, timeMs)) {
      table.motion.load(slot, timeMs, Noise.STRAIGHT, Noise.REPORTED_TURN, belief);
      belief.update(fix.eastM, fix.northM, variance, 0, variance);
      belief.place(fix.eastM, fix.northM, variance);
    } else {
      belief.start(fix.eastM, fix.northM, variance, 0, variance, UNKNOWN_SPEED_MPS);
    }
    table.lon[slot] = fix.lon;
    table.lat[slot] = fix.lat;
    steer(slot, timeMs);
  }

  /** Else radar has followed another, or the first report of all was wild. */
  private boolean isWithinReach(int slot, long timeMs) {
    double dx = fix.eastM - table.motion.eastM(slot);
    double dy = fix.northM - table.motion.northM(slot);
    return Reach.holds(table.kind[slot], dx * dx + dy * dy, timeMs - table.motion.timeMs(slot));
  }

  /** Takes the reported velocity; without one, keeps what the places say. */
  private void steer(int slot, long timeMs) {
    table.sogKn[slot] = fix.sogKn;
    table.cogDeg[slot] = fix.cogDeg;
    if (!Double.isNaN(fix.cogDeg) && !Double.isNaN(fix.sogKn)) {
      double gridRad = fix.gridRad(fix.cogDeg);
      double mps = fix.sogKn * Fix.MPS_PER_KN;
      belief.velocity(
          mps * StrictMath.sin(gridRad), mps * StrictMath.cos(gridRad), VELOCITY_SIGMA_MPS);
    } else if (fix.sogKn < Fix.REST_KN) {
      belief.velocity(0, 0, VELOCITY_SIGMA_MPS);
    }
    table.motion.store(slot, timeMs, belief);
  }
}
