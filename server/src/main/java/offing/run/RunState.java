package offing.run;

import java.util.List;
import offing.feed.FeedState;

/**
 * What a run is and does. Immutable.
 *
 * @param kind live where a receiver is connected, simulation where only a scenario runs
 * @param source the scenario's id, or the feed's address
 * @param title one line for people
 * @param seed of the simulation; 0 where there is none
 * @param clock the run's clock
 * @param sensors what each sensor does, in the order of the area
 * @param feeds what each feed does
 */
public record RunState(
    Kind kind,
    String source,
    String title,
    long seed,
    Clock clock,
    List<SensorState> sensors,
    List<FeedState> feeds) {

  /** What the run word says. */
  public enum Kind {
    LIVE,
    SIMULATION
  }

  /**
   * What one sensor does.
   *
   * @param id the site's id, or the AIS station's
   * @param lastAtMs event time of its newest observation; Long.MIN_VALUE where none came
   * @param silent whether it has said nothing for over three of its intervals
   */
  public record SensorState(String id, String name, String kind, long lastAtMs, boolean silent) {}
}
