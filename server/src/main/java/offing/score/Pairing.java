package offing.score;

import java.util.List;
import offing.assignment.BestPairs;

/**
 * Who is whose track by the assignment that {@link Gospa} asks for. Vessels that are out but not
 * detectable take part, so that a track on one of them is not held to be false or taken for another
 * vessel's; such pairs are then left out on both sides.
 */
final class Pairing {
  private final List<TruthPoint> truths;
  private final List<TrackPoint> tracks;
  private final BestPairs pairs = new BestPairs();

  private Pairing(List<TruthPoint> truths, List<TrackPoint> tracks) {
    this.truths = truths;
    this.tracks = tracks;
  }

  /** Who is told of it. */
  interface Teller {
    void pair(TruthPoint truth, TrackPoint track);

    void missed(TruthPoint truth);

    void falseTrack(TrackPoint track);
  }

  static Pairing of(List<TruthPoint> truths, List<TrackPoint> tracks) {
    var pairing = new Pairing(truths, tracks);
    pairing.solve();
    return pairing;
  }

  private void solve() {
    pairs.begin(truths.size(), tracks.size());
    for (int j = 0; j < tracks.size(); j++) {
      Motion track = tracks.get(j).motion();
      for (int i = 0; i < truths.size(); i++) {
        double squared = truths.get(i).motion().squaredM(track.eastM(), track.northM());
        if (squared < Gospa.APART_M2) {
          pairs.offer(i, j, Gospa.APART_M2 - squared);
        }
      }
    }
    pairs.solve();
  }

  /** Tells of every detectable vessel, and of every track that none has. */
  void tell(Teller teller) {
    var isTaken = new boolean[tracks.size()];
    for (int i = 0; i < truths.size(); i++) {
      TruthPoint truth = truths.get(i);
      int track = pairs.columnOf(i);
      if (track >= 0) {
        isTaken[track] = true;
      }
      if (truth.isDetectable() && track >= 0) {
        teller.pair(truth, tracks.get(track));
      } else if (truth.isDetectable()) {
        teller.missed(truth);
      }
    }
    for (int j = 0; j < tracks.size(); j++) {
      if (!isTaken[j]) {
        teller.falseTrack(tracks.get(j));
      }
    }
  }
}
