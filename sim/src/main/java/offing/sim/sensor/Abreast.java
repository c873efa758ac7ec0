package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import offing.observation.ObservationSink;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * Lets sensors look on two threads: the world's and one of an executor's, each taking the next that
 * nobody has. What they saw is told in their own order when all have looked, so that no thread
 * changes a byte. They share nothing that changes while they look. Owned by the world's thread.
 */
final class Abreast {
  private final List<Post> posts;
  private final Executor executor;
  private final AtomicInteger next = new AtomicInteger();

  /** {@code executor}: {@code Runnable::run} lets all of them look on the world's thread. */
  Abreast(List<Post> posts, Executor executor) {
    this.posts = new ArrayList<>(posts);
    this.executor = executor;
  }

  /** Lets every one of them look, as {@link Sensor#observe} says. */
  void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    next.set(0);
    var other = CompletableFuture.runAsync(() -> look(timeMs, stepMs, fleet, conditions), executor);
    try {
      look(timeMs, stepMs, fleet, conditions);
    } finally {
      other.join();
    }
    for (int i = 0; i < posts.size(); i++) {
      posts.get(i).tell(observations);
    }
  }

  private void look(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    for (int i = next.getAndIncrement(); i < posts.size(); i = next.getAndIncrement()) {
      posts.get(i).look(timeMs, stepMs, fleet, conditions);
    }
  }
}
