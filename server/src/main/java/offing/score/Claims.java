package offing.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which vessel each track is about: the nearest within the gate, and then that one as long as it
 * stays within. Several tracks may be about one vessel. Vessels that are not detectable take part.
 * Owned by whoever judges.
 */
public final class Claims {
  /** Further off a track is about nobody, metres; half the hull's length more. */
  static final double GATE_M = Gospa.CUTOFF_M;

  private Map<Integer, Integer> vesselOfTrack = new HashMap<>();

  /** Returns the vessel of each track at the next sample, in their order. */
  public List<Optional<TruthPoint>> step(List<TruthPoint> truths, List<TrackPoint> tracks) {
    Map<Integer, TruthPoint> byId = new HashMap<>();
    truths.forEach(truth -> byId.put(truth.id(), truth));
    Map<Integer, Integer> now = new HashMap<>();
    List<Optional<TruthPoint>> vessels =
        tracks.stream().map(track -> vesselOf(track, truths, byId)).toList();
    for (int i = 0; i < tracks.size(); i++) {
      int number = tracks.get(i).number();
      vessels.get(i).ifPresent(vessel -> now.put(number, vessel.id()));
    }
    vesselOfTrack = now;
    return vessels;
  }

  private Optional<TruthPoint> vesselOf(
      TrackPoint track, List<TruthPoint> truths, Map<Integer, TruthPoint> byId) {
    Motion motion = track.motion();
    Integer keptId = vesselOfTrack.get(track.number());
    TruthPoint kept = keptId == null ? null : byId.get(keptId);
    return kept != null && isWithin(kept, motion) ? Optional.of(kept) : nearest(motion, truths);
  }

  private static Optional<TruthPoint> nearest(Motion track, List<TruthPoint> truths) {
    TruthPoint nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (TruthPoint truth : truths) {
      double squared = truth.motion().squaredM(track.eastM(), track.northM());
      if (squared < least && isWithin(truth, track)) {
        least = squared;
        nearest = truth;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isWithin(TruthPoint truth, Motion track) {
    double gateM = GATE_M + truth.lengthM() / 2;
    return truth.motion().squaredM(track.eastM(), track.northM()) <= gateM * gateM;
  }
}
