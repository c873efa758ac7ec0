package offing.score;

/**
 * Every measure, of all vessels or of those of one class. Of a class no track can be false: tracks
 * that are about nobody are of no class. Owned by its evaluation.
 */
public final class Figures {
  private final Gospa gospa = new Gospa();
  private final Siap siap = new Siap();
  private final Association association = new Association();
  private final Nees nees = new Nees();

  public Gospa gospa() {
    return gospa;
  }

  public Siap siap() {
    return siap;
  }

  public Association association() {
    return association;
  }

  public Nees nees() {
    return nees;
  }

  void pair(TruthPoint truth, TrackPoint track) {
    gospa.pair(truth.motion().distanceM(track.motion()));
    nees.pair(truth.motion(), track.estimate());
  }
}
