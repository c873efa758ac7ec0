package offing.score;

/**
 * Whether AIS and radar of one vessel come together in one track: precision and recall, at samples.
 * Owned by its evaluation.
 *
 * <p>Precision: of the tracks that hold both, how many have a last plot to which no vessel was
 * nearer than one that carries the track's MMSI. Recall: of the vessels that are detectable by
 * radar and heard over AIS, how many have a track under their MMSI that holds both.
 */
public final class Association {
  private long right;
  private long claimed;
  private long joined;
  private long joinable;

  /** A track holds both; the plot is or is not of the vessel that it says it is. */
  void claim(boolean isRight) {
    claimed++;
    right += isRight ? 1 : 0;
  }

  /** A vessel is seen and heard; a track of hers holds both or none does. */
  void joinable(boolean isJoined) {
    joinable++;
    joined += isJoined ? 1 : 0;
  }

  /** [0, 1]; NaN where no track held both. */
  public double precision() {
    return (double) right / claimed;
  }

  /** [0, 1]; NaN where nobody was both seen and heard. */
  public double recall() {
    return (double) joined / joinable;
  }
}
