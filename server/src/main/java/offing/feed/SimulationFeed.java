package offing.feed;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import offing.observation.ObservationSink;
import offing.sim.Command;
import offing.sim.TruthSink;
import offing.sim.World;
import offing.sim.patrol.Task;

/** A simulated sea as a feed. The truth goes to its sink alone. Owned by the run's thread. */
public final class SimulationFeed implements Feed {
  private final String source;
  private final World world;
  private final TruthSink truth;
  private final long warmUpStartMs;
  private long accepted;
  private volatile FeedState state;

  /**
   * Takes a world at the start of its warm-up.
   *
   * @param source the scenario's id
   * @param truth for the scorer
   */
  public SimulationFeed(String source, World world, TruthSink truth) {
    this.source = source;
    this.world = world;
    this.truth = truth;
    warmUpStartMs = world.timeMs();
    state = stateNow();
  }

  @Override
  public long startMs() {
    return world.startMs();
  }

  @Override
  public long warmUpStartMs() {
    return warmUpStartMs;
  }

  /** Steps the world as long as its next step does not pass {@code untilMs} or its end. */
  @Override
  public long poll(long untilMs, ObservationSink observations) {
    ObservationSink counted = observations.andThen(observation -> accepted++);
    while (!isAtEnd() && nextStepMs() <= untilMs) {
      world.step(counted, truth);
    }
    state = stateNow();
    return Math.min(untilMs, world.timeMs());
  }

  /** Hands an order to the world; it is carried out from the next step on. */
  public void accept(Command command) {
    world.accept(command);
  }

  /** What every unit of the patrol does now. */
  public List<Task> tasks() {
    return world.tasks();
  }

  @Override
  public OptionalLong nextMs() {
    return isAtEnd() ? OptionalLong.empty() : OptionalLong.of(nextStepMs());
  }

  @Override
  public boolean isAtEnd() {
    return world.timeMs() >= world.endMs();
  }

  @Override
  public FeedState state() {
    return state;
  }

  @Override
  public void close() {
    // Holds nothing.
  }

  private long nextStepMs() {
    return world.timeMs() + World.STEP_MS;
  }

  private FeedState stateNow() {
    var status = isAtEnd() ? FeedState.Status.ENDED : FeedState.Status.RUNNING;
    var refused = Collections.unmodifiableSortedMap(new TreeMap<String, Long>());
    return new FeedState(source, false, status, "", accepted, refused);
  }
}
