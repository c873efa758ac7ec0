package offing.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import offing.feed.Feed;
import offing.feed.FeedState;
import offing.feed.SimulationFeed;
import offing.observation.ObservationSink;

/** The feeds of a run as if they were one. Owned by the run's thread. */
final class Feeds implements AutoCloseable {
  private final List<Feed> feeds;

  Feeds(List<Feed> feeds) {
    if (feeds.isEmpty()) {
      throw new IllegalArgumentException("a run needs a feed");
    }
    this.feeds = List.copyOf(feeds);
  }

  boolean isLive() {
    return states().stream().anyMatch(FeedState::live);
  }

  long startMs() {
    return least(Feed::startMs);
  }

  long warmUpStartMs() {
    return least(Feed::warmUpStartMs);
  }

  private long least(ToLongFunction<Feed> timeMs) {
    return feeds.stream().mapToLong(timeMs).min().orElseThrow();
  }

  /** Hands over what has come, feed by feed; returns the least watermark of those that go on. */
  long poll(long untilMs, ObservationSink observations) {
    long watermarkMs = untilMs;
    for (Feed feed : feeds) {
      long reachedMs = feed.poll(untilMs, observations);
      if (!feed.isAtEnd() || feeds.size() == 1) {
        watermarkMs = Math.min(watermarkMs, reachedMs);
      }
    }
    return watermarkMs;
  }

  /** The least next time, where every feed that goes on knows its own. */
  OptionalLong nextMs() {
    long nextMs = Long.MAX_VALUE;
    for (Feed feed : feeds) {
      if (!feed.isAtEnd()) {
        nextMs = Math.min(nextMs, feed.nextMs().orElse(Long.MIN_VALUE));
      }
    }
    boolean known = nextMs != Long.MIN_VALUE && nextMs != Long.MAX_VALUE;
    return known ? OptionalLong.of(nextMs) : OptionalLong.empty();
  }

  /** The simulated sea among them. */
  Optional<SimulationFeed> sea() {
    return feeds.stream()
        .filter(SimulationFeed.class::isInstance)
        .map(SimulationFeed.class::cast)
        .findFirst();
  }

  boolean isAtEnd() {
    return feeds.stream().allMatch(Feed::isAtEnd);
  }

  List<FeedState> states() {
    return feeds.stream().map(Feed::state).toList();
  }

  @Override
  public void close() {
    feeds.forEach(Feed::close);
  }
}
