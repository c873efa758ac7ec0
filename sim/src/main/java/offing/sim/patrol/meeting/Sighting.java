package offing.sim.patrol.meeting;

/**
 * Where a vessel is believed to be, and how she moves. She is taken to hold course and speed.
 *
 * @param timeMs event time, epoch milliseconds
 * @param eastM chart metres
 * @param northM chart metres
 * @param eastMps over ground, chart plane
 * @param northMps over ground, chart plane
 */
public record Sighting(long timeMs, double eastM, double northM, double eastMps, double northMps) {
  private static final double MS_PER_S = 1000;

  /** Predicted to another time. */
  public Sighting at(long otherMs) {
    double seconds = (otherMs - timeMs) / MS_PER_S;
    return new Sighting(
        otherMs, eastM + seconds * eastMps, northM + seconds * northMps, eastMps, northMps);
  }

  /** Speed over ground, m/s. */
  public double speedMps() {
    return Math.sqrt(eastMps * eastMps + northMps * northMps);
  }

  /** How far off a place is, metres. */
  public double distanceM(double otherEastM, double otherNorthM) {
    double dx = otherEastM - eastM;
    double dy = otherNorthM - northM;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
