package offing.app.intake;

import java.util.ArrayList;
import java.util.List;
import offing.area.Bounds;
import offing.area.LonLat;
import offing.feed.Feed;
import offing.observation.AisReport;
import offing.observation.Observation;

/** Where vessels are at the beginning of a log. */
final class Sample {
  private static final int MOST = 10_000;

  /** A log of which so many polls bring no more is not asked any longer. */
  private static final int MOST_POLLS = 100_000;

  private final List<LonLat> places = new ArrayList<>();

  /** Adds what a feed has at its beginning, and closes it. */
  void take(Feed opened) {
    try (Feed feed = opened) {
      int enough = places.size() + MOST;
      long untilMs = feed.startMs();
      for (int i = 0; i < MOST_POLLS && places.size() < enough && !feed.isAtEnd(); i++) {
        feed.poll(untilMs, this::add);
        untilMs = feed.nextMs().orElse(untilMs);
      }
    }
  }

  private void add(Observation observation) {
    if (observation instanceof AisReport report && !Double.isNaN(report.lon())) {
      places.add(new LonLat(report.lon(), report.lat()));
    }
  }

  List<LonLat> places() {
    return places;
  }

  /** Whether more than half of it lies within; also where nothing is known of places. */
  boolean isMostlyIn(Bounds bounds) {
    long within =
        places.stream().filter(place -> bounds.contains(place.lon(), place.lat())).count();
    return 2 * within >= places.size();
  }
}
