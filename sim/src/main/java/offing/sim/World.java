package offing.sim;

import java.util.List;
import offing.area.Area;
import offing.observation.ObservationSink;
import offing.sim.scenario.Scenario;

/**
 * A simulated sea: vessels, weather and sensors, stepped in fixed ticks. Owned by its caller's
 * thread.
 */
public final class World {

  /**
   * Makes the world at the start of its warm-up.
   *
   * @param seed every die of the world hangs on it
   * @param density multiplies the traffic profile, over 0; 1 is about 400 vessels at once
   */
  public static World of(Area area, Scenario scenario, long seed, double density) {
    throw new UnsupportedOperationException();
  }

  /** Event time, epoch milliseconds. */
  public long timeMs() {
    throw new UnsupportedOperationException();
  }

  /** When the warm-up ends and the shown clock starts, epoch milliseconds. */
  public long startMs() {
    throw new UnsupportedOperationException();
  }

  /** When the scenario ends, epoch milliseconds. */
  public long endMs() {
    throw new UnsupportedOperationException();
  }

  /** Moves the world one tick, then lets the sensors look at it. Pacing belongs to the caller. */
  public void step(ObservationSink observations, TruthSink truth) {
    throw new UnsupportedOperationException();
  }

  /** What is known by now about the approaches of the scenario, in its order; whole at the end. */
  public List<Label> labels() {
    throw new UnsupportedOperationException();
  }

  /** Figures of the run so far. */
  public Summary summary() {
    throw new UnsupportedOperationException();
  }

  /** Takes an order; it is carried out from the next step on. */
  public void accept(Command command) {
    throw new UnsupportedOperationException();
  }

  /**
   * Figures of a run.
   *
   * @param vessels most at one instant
   * @param vesselUpdates steps of single vessels
   * @param groundings legs of a step that touched land
   */
  public record Summary(int vessels, long vesselUpdates, long groundings) {}
}
