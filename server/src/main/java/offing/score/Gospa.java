package offing.score;

/**
 * The generalized optimal sub-pattern assignment metric between the true vessels and the tracks,
 * over samples: how far off those are that were found, how many were missed, how many are false.
 *
 * <p>Owned by its evaluation.
 */
public final class Gospa {
  /* Rahmathullah, Garcia-Fernandez, Svensson, "Generalized optimal sub-pattern assignment metric",
   * Fusion 2017, with p = 2 and alpha = 2, for which it falls apart into three (their proposition
   * 1): d^2 = sum over assigned pairs of distance^2 + c^2/2 missed + c^2/2 false, where the
   * assignment is the one of the least sum. Over samples each part is the root of the mean of its
   * squares, so that total^2 = localisation^2 + missed^2 + false^2 holds for the figures as it does
   * at a sample.
   */

  /** Further apart is no pair, metres: c. */
  public static final double CUTOFF_M = 200;

  /** What a pair that is none costs. */
  static final double APART_M2 = CUTOFF_M * CUTOFF_M;

  private double localisation;
  private long missed;
  private long falseTracks;
  private long samples;

  /** A vessel and the track that was assigned to it, so many metres off. */
  void pair(double distanceM) {
    localisation += distanceM * distanceM;
  }

  /** A vessel without a track. */
  void missed() {
    missed++;
  }

  /** A track without a vessel. */
  void falseTrack() {
    falseTracks++;
  }

  /** All of so many samples has been told, of those in which there was nothing to tell too. */
  void endSamples(long count) {
    samples = count;
  }

  /** Root mean square over samples, metres; NaN without one. */
  public double totalM() {
    return rootMean(localisation + APART_M2 / 2 * (missed + falseTracks));
  }

  public double localisationM() {
    return rootMean(localisation);
  }

  public double missedM() {
    return rootMean(APART_M2 / 2 * missed);
  }

  public double falseM() {
    return rootMean(APART_M2 / 2 * falseTracks);
  }

  private double rootMean(double sum) {
    return samples == 0 ? Double.NaN : Math.sqrt(sum / samples);
  }
}
