package offing.score;

import offing.picture.TrackEstimate;

/**
 * Whether the picture is as sure as it should be: the normalised estimation error squared of the
 * place, two degrees of freedom, over the pairs of {@link Gospa}. Owned by its evaluation.
 *
 * <p>Bar-Shalom, Li, Kirubarajan, "Estimation with Applications to Tracking and Navigation" (2001),
 * 5.4.2: of a filter that is honest the mean is 2, and 95 of 100 lie under 5.99. Above it is too
 * sure of itself, below too little.
 */
public final class Nees {
  /** 95 % of a chi-square distribution of two degrees of freedom. */
  static final double BAND = 5.991;

  private double sum;
  private long inBand;
  private long pairs;

  void pair(Motion truth, TrackEstimate track) {
    double nees = of(truth, track);
    sum += nees;
    inBand += nees <= BAND ? 1 : 0;
    pairs++;
  }

  /** Squared Mahalanobis distance of where she is from where she is believed to be. */
  static double of(Motion truth, TrackEstimate track) {
    double east = truth.eastM() - track.eastM();
    double north = truth.northM() - track.northM();
    double determinant =
        track.eastM2() * track.northM2() - track.eastNorthM2() * track.eastNorthM2();
    return (track.northM2() * east * east
            - 2 * track.eastNorthM2() * east * north
            + track.eastM2() * north * north)
        / determinant;
  }

  /** NaN without a pair. */
  public double mean() {
    return sum / pairs;
  }

  /** Share of pairs under the 95 % bound; NaN without a pair. */
  public double within95() {
    return (double) inBand / pairs;
  }
}
