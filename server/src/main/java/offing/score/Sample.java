package offing.score;

import java.util.List;

/**
 * Truth and picture at one event time.
 *
 * @param timeMs epoch milliseconds
 * @param truths every vessel that is out
 * @param tracks every track that people see
 */
public record Sample(long timeMs, List<TruthPoint> truths, List<TrackPoint> tracks) {
  /** Event time between two samples, milliseconds. */
  public static final long INTERVAL_MS = 10_000;

  public Sample {
    truths = List.copyOf(truths);
    tracks = List.copyOf(tracks);
  }

  /** The tracks that claim a vessel. */
  List<TrackPoint> claims() {
    return tracks.stream().filter(TrackPoint::isClaim).toList();
  }
}
