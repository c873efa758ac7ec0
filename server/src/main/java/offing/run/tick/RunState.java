package offing.run.tick;

import java.util.List;
import offing.feed.FeedState;
import offing.moment.SensorState;
import offing.run.clock.Clock;

/**
 * What a run is and does. Immutable.
 *
 * @param subject what runs
 * @param clock the run's clock
 * @param sensors what each sensor does, in the order of the area
 * @param feeds what each feed does
 * @param failure why the run stopped for good, one sentence; empty while it runs
 */
public record RunState(
    Subject subject,
    Clock clock,
    List<SensorState> sensors,
    List<FeedState> feeds,
    String failure) {

  public RunState {
    sensors = List.copyOf(sensors);
    feeds = List.copyOf(feeds);
  }

  /** Whether it stopped for good by our own fault. */
  public boolean hasFailed() {
    return !failure.isEmpty();
  }

  /** What the run word says. */
  public enum Kind {
    LIVE,
    SIMULATION,
    REPLAY
  }

  /**
   * What runs: the same over the whole run.
   *
   * @param kind live where a feed is connected, simulation where only a scenario runs, replay where
   *     a recording is viewed
   * @param source the scenario's id, or the feed's address
   * @param title one line for people
   * @param seed of the simulation; 0 where there is none
   * @param simulated whether a scenario takes part: then nothing in the picture may pass for real
   */
  public record Subject(Kind kind, String source, String title, long seed, boolean simulated) {}
}
