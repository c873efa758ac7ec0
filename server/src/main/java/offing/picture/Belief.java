package offing.picture;

/**
 * Two estimates of one vessel at one time, one that it runs straight and one that it turns, and how
 * much each is believed: an interacting multiple model of two. A working row, loaded from the
 * columns, changed, stored again. Owned by the run's thread.
 */
final class Belief {
  /* Blom and Bar-Shalom, "The interacting multiple model algorithm for systems with Markovian
   * switching coefficients", IEEE Transactions on Automatic Control 33 (1988). Both models are of
   * constant velocity; they differ in the acceleration noise. The chance of changing over is taken
   * as linear in time, which holds for the few seconds between plots.
   */

  /** A straight run lasts this long on average, seconds. */
  private static final double STRAIGHT_S = 30;

  /** A turn lasts this long on average, seconds. */
  private static final double TURN_S = 10;

  /** After a long silence either is possible. */
  private static final double MOST_CHANGE = 0.5;

  /** What a track of which nothing is known is believed to be doing. */
  private static final double FIRST_TURNING = 0.2;

  final Estimate straight = new Estimate();
  final Estimate turning = new Estimate();

  /** How much the turn is believed, [0, 1]. */
  double turningWeight;

  private final Estimate mixed = new Estimate();
  private double straightFit;
  private double turningFit;

  /** Starts at a place, at rest, the velocity known to {@code speedSigmaMps}. */
  void start(
      double eastM, double northM, double rxx, double rxy, double ryy, double speedSigmaMps) {
    straight.start(eastM, northM, rxx, rxy, ryy, speedSigmaMps);
    turning.start(eastM, northM, rxx, rxy, ryy, speedSigmaMps);
    turningWeight = FIRST_TURNING;
  }

  /** Sets the place in both, independent of the velocity. */
  void place(double eastM, double northM, double variance) {
    straight.place(eastM, northM, variance);
    turning.place(eastM, northM, variance);
  }

  /** Sets the velocity in both, independent of the place. */
  void velocity(double eastMps, double northMps, double sigmaMps) {
    straight.velocity(eastMps, northMps, sigmaMps);
    turning.velocity(eastMps, northMps, sigmaMps);
    turningWeight = FIRST_TURNING;
  }

  /** Lets time pass, backwards too, under the noise of each model, m2/s3. */
  void advance(double dtS, double straightNoise, double turningNoise) {
    if (dtS > 0) {
      interact(dtS);
    }
    straight.advance(dtS, dtS > 0 ? straightNoise : 0);
    turning.advance(dtS, dtS > 0 ? turningNoise : 0);
  }

  private void interact(double dtS) {
    double begins = Math.min(MOST_CHANGE, dtS / STRAIGHT_S);
    double ends = Math.min(MOST_CHANGE, dtS / TURN_S);
    double newTurning = turningWeight * (1 - ends) + (1 - turningWeight) * begins;
    double fromTurning = turningWeight * ends / (1 - newTurning);
    mixed.mix(straight, turning, fromTurning);
    turning.mix(straight, turning, turningWeight * (1 - ends) / newTurning);
    straight.copy(mixed);
    turningWeight = newTurning;
  }

  /**
   * Squared Mahalanobis distance of a measured place from the nearer of the two.
   *
   * @param mostM an estimate counts if the root of the trace of its place's covariance is no more,
   *     metres; infinite if none counts
   */
  double distanceSquared(
      double eastM, double northM, double rxx, double rxy, double ryy, double mostM) {
    double nearest = Double.POSITIVE_INFINITY;
    if (straight.isKnownTo(mostM)) {
      nearest = straight.distanceSquared(eastM, northM, rxx, rxy, ryy);
    }
    return turning.isKnownTo(mostM)
        ? Math.min(nearest, turning.distanceSquared(eastM, northM, rxx, rxy, ryy))
        : nearest;
  }

  /** Likelihood of the place that was taken last under what was believed before it, 1/m2. */
  double likelihood() {
    return (straightFit + turningFit) / (2 * Math.PI);
  }

  /** Minus twice the logarithm of a measured place's likelihood, but for a constant. */
  double cost(double eastM, double northM, double rxx, double rxy, double ryy) {
    weigh(eastM, northM, rxx, rxy, ryy);
    return -2 * StrictMath.log(Math.max(Double.MIN_NORMAL, straightFit + turningFit));
  }

  /** Takes a measured place with its covariance. */
  void update(double eastM, double northM, double rxx, double rxy, double ryy) {
    weigh(eastM, northM, rxx, rxy, ryy);
    double fit = straightFit + turningFit;
    if (fit > Double.MIN_NORMAL) {
      turningWeight = turningFit / fit;
    }
    straight.update(eastM, northM, rxx, rxy, ryy);
    turning.update(eastM, northM, rxx, rxy, ryy);
  }

  private void weigh(double eastM, double northM, double rxx, double rxy, double ryy) {
    straightFit = (1 - turningWeight) * straight.likelihood(eastM, northM, rxx, rxy, ryy);
    turningFit = turningWeight * turning.likelihood(eastM, northM, rxx, rxy, ryy);
  }

  /** Both in one: what is shown. A working row of its own, overwritten by the next call. */
  Estimate blend() {
    mixed.mix(straight, turning, turningWeight);
    return mixed;
  }
}
