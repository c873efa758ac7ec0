package offing.score;

/**
 * Where something is and how it moves, in the chart plane.
 *
 * @param eastM chart metres
 * @param northM chart metres
 * @param eastMps metres a second
 * @param northMps metres a second
 */
public record Motion(double eastM, double northM, double eastMps, double northMps) {

  /** Metres between the two places. */
  double distanceM(Motion other) {
    return Math.sqrt(squaredM(other.eastM, other.northM));
  }

  /** Square metres from here to a place. */
  double squaredM(double otherEastM, double otherNorthM) {
    double east = otherEastM - eastM;
    double north = otherNorthM - northM;
    return east * east + north * north;
  }

  /** Metres a second between the two velocities. */
  double speedApartMps(Motion other) {
    double east = other.eastMps - eastMps;
    double north = other.northMps - northMps;
    return Math.sqrt(east * east + north * north);
  }

  /** Carried on by its velocity, back where the time is negative. */
  Motion after(double seconds) {
    return new Motion(eastM + eastMps * seconds, northM + northMps * seconds, eastMps, northMps);
  }
}
