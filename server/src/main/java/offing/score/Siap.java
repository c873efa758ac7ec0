package offing.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The measures of a single integrated air picture, here of the sea's surface: whether every vessel
 * has a track, one alone, and the same for long; whether every track is a vessel.
 *
 * <p>Owned by its evaluation.
 */
public final class Siap {
  /* As in Stone Soup (stonesoup.metricgenerator.tracktotruthmetrics) after Votruba, Nisley, Rothrock,
   * Zombro, "Single Integrated Air Picture (SIAP) metrics implementation" (2001). Over samples t and
   * vessels j, J(t) of them are detectable, JT(t) of those have a track, NA(t) tracks are about one of
   * those, N(t) tracks are there: completeness sum JT / sum J, ambiguity sum NA / sum JT,
   * spuriousness sum (N - NA) / sum N; accuracies are means over the NA. TT is for how long a vessel
   * has a track, NU - 1 how often the number changes in it, TL her longest segment, T for how long
   * she is there: changes sum (NU - 1) / sum TT, longest segment sum TL / sum T. Tracks that are
   * about a vessel that is not detectable count nowhere.
   */
  private static final double SAMPLE_HOURS = Sample.INTERVAL_MS / 3_600_000.0;

  private final Map<Integer, Story> stories = new LinkedHashMap<>();
  private long vessels;
  private long vesselsTracked;
  private long tracksOfVessels;
  private long spuriousTracks;
  private double offM;
  private double offMps;

  /** A detectable vessel at a sample, and the tracks that are about her. */
  void vessel(TruthPoint vessel, List<TrackPoint> tracks) {
    Story story = stories.computeIfAbsent(vessel.id(), id -> new Story());
    story.begin();
    vessels++;
    vesselsTracked += tracks.isEmpty() ? 0 : 1;
    tracksOfVessels += tracks.size();
    for (TrackPoint track : tracks) {
      story.tracked(track.number());
      offM += vessel.motion().distanceM(track.motion());
      offMps += vessel.motion().speedApartMps(track.motion());
    }
  }

  /** A track that is about nobody. */
  void spurious() {
    spuriousTracks++;
  }

  /** How many vessels were detectable at one sample or more. */
  public int truths() {
    return stories.size();
  }

  /** Share of what is detectable that has a track, [0, 1]; NaN where nothing was. */
  public double completeness() {
    return (double) vesselsTracked / vessels;
  }

  /** Tracks for each vessel that has one, 1 or more; NaN where none had. */
  public double ambiguity() {
    return (double) tracksOfVessels / vesselsTracked;
  }

  /** Share of tracks that are about nobody, [0, 1]; NaN without a track. */
  public double spuriousness() {
    return (double) spuriousTracks / (tracksOfVessels + spuriousTracks);
  }

  /** Mean distance of a track from the hull's centre, metres. */
  public double positionErrorM() {
    return offM / tracksOfVessels;
  }

  /** Mean difference of the velocities, m/s. */
  public double velocityErrorMps() {
    return offMps / tracksOfVessels;
  }

  /** Changes of her track's number in an hour in which a vessel has one; NaN where none had. */
  public double numberChangesPerHour() {
    return sum(Story::numberChanges) / (sum(Story::samplesTracked) * SAMPLE_HOURS);
  }

  /** Share of her time for which a vessel kept one number at longest, [0, 1]. */
  public double longestSegment() {
    return (double) sum(Story::longestSegment) / sum(Story::samples);
  }

  private int sum(ToIntFunction<Story> figure) {
    return stories.values().stream().mapToInt(figure).sum();
  }
}
