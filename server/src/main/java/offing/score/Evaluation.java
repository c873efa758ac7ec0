package offing.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.picture.Tracks;
import offing.sim.vessel.VesselClass;
import org.jspecify.annotations.Nullable;

/** Judges a picture, sample by sample. Owned by the thread that runs the scenario. */
public final class Evaluation {
  private final Figures all = new Figures();
  private final Map<VesselClass, Figures> byClass = new EnumMap<>(VesselClass.class);
  private final Claims claims = new Claims();
  private final Heard heard = new Heard();
  private int samples;

  /** Of every vessel and track. */
  public Figures all() {
    return all;
  }

  /** Of the classes of which anything was to be told, in their order. */
  public Map<VesselClass, Figures> byClass() {
    return Collections.unmodifiableMap(byClass);
  }

  public int samples() {
    return samples;
  }

  /** Takes what the pipeline takes, before the samples that it was heard by. */
  public void hear(Observation observation) {
    if (observation instanceof AisReport report) {
      heard.hear(report);
    }
  }

  /** Judges a sample; in the order of their times, {@link Sample#INTERVAL_MS} apart. */
  public void accept(Sample sample) {
    samples++;
    List<TrackPoint> tracks = sample.claims();
    Pairing.of(sample.truths(), tracks).tell(new ToFigures());
    claim(sample.truths(), tracks);
    associate(sample, tracks);
    all.gospa().endSamples(samples);
    byClass.values().forEach(figures -> figures.gospa().endSamples(samples));
  }

  private Figures of(TruthPoint truth) {
    return byClass.computeIfAbsent(truth.kind(), kind -> new Figures());
  }

  private void claim(List<TruthPoint> truths, List<TrackPoint> tracks) {
    Map<Integer, List<TrackPoint>> tracksOf = new HashMap<>();
    List<Optional<TruthPoint>> vessels = claims.step(truths, tracks);
    for (int i = 0; i < tracks.size(); i++) {
      TrackPoint track = tracks.get(i);
      vessels
          .get(i)
          .ifPresentOrElse(
              truth -> tracksOf.computeIfAbsent(truth.id(), id -> new ArrayList<>()).add(track),
              all.siap()::spurious);
    }
    for (TruthPoint truth : truths) {
      if (truth.isDetectable()) {
        List<TrackPoint> hers = tracksOf.getOrDefault(truth.id(), List.of());
        all.siap().vessel(truth, hers);
        of(truth).siap().vessel(truth, hers);
      }
    }
  }

  private void associate(Sample sample, List<TrackPoint> tracks) {
    Set<Integer> joined = new HashSet<>();
    for (TrackPoint track : tracks) {
      if (track.mmsi() != 0 && track.isHeldBy(Tracks.AIS) && track.isHeldBy(Tracks.RADAR)) {
        bearer(sample, track).ifPresent(bearer -> joined.add(bearer.id()));
        judgePlot(sample, track);
      }
    }
    for (TruthPoint truth : sample.truths()) {
      if (truth.isDetectable() && heard.isHeard(truth, sample.timeMs())) {
        boolean isJoined = joined.contains(truth.id());
        all.association().joinable(isJoined);
        of(truth).association().joinable(isJoined);
      }
    }
  }

  private void judgePlot(Sample sample, TrackPoint track) {
    TruthPoint nearest = nearest(sample, track.plot());
    if (nearest != null) {
      boolean isRight = nearest.mmsi() == track.mmsi();
      all.association().claim(isRight);
      of(isRight ? nearest : bearer(sample, track).orElse(nearest)).association().claim(isRight);
    }
  }

  /** Who carries the track's MMSI, of several the one nearest to it. */
  private static Optional<TruthPoint> bearer(Sample sample, TrackPoint track) {
    return sample.truths().stream()
        .filter(truth -> truth.mmsi() == track.mmsi())
        .min(
            Comparator.comparingDouble(
                truth ->
                    truth.motion().squaredM(track.estimate().eastM(), track.estimate().northM())));
  }

  /** Whose hull's centre was nearest to the plot when it was made. */
  private static @Nullable TruthPoint nearest(Sample sample, TrackPoint.Plot plot) {
    double ago = (plot.timeMs() - sample.timeMs()) / 1000.0;
    TruthPoint nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (TruthPoint truth : sample.truths()) {
      double squared = truth.motion().after(ago).squaredM(plot.eastM(), plot.northM());
      if (squared < least) {
        least = squared;
        nearest = truth;
      }
    }
    return nearest;
  }

  /** Writes each outcome of the pairing down twice: for all, and for the vessel's class. */
  private final class ToFigures implements Pairing.Teller {
    @Override
    public void pair(TruthPoint truth, TrackPoint track) {
      all.pair(truth, track);
      of(truth).pair(truth, track);
    }

    @Override
    public void missed(TruthPoint truth) {
      all.gospa().missed();
      of(truth).gospa().missed();
    }

    @Override
    public void falseTrack(TrackPoint track) {
      all.gospa().falseTrack();
    }
  }
}
