package offing.sim.scenario;

import java.time.Duration;

/**
 * Something that befalls a vessel and endangers those aboard.
 *
 * @param vessel of the scenario, or of the traffic by her key
 * @param kind what befalls her
 * @param at after the start of the shown clock
 */
public record Mishap(String vessel, Kind kind, Duration at) {

  /** What can befall a vessel. */
  public enum Kind {
    /** More aboard than she is built for: slow to answer, low in the water. */
    OVERLOADED,
    /** Her engine fails: she drifts. */
    BREAKDOWN,
    /** She takes water and sinks; those aboard are in the sea. */
    SINKING
  }
}
