package offing.sim.tactic;

import java.util.Locale;

/** What an undertaking, or a vessel in distress, came to. */
public enum Outcome {
  /** A patrol stopped her. */
  STOPPED,
  /** The persons or goods reached a beach. */
  LANDED,
  /** Nobody took her people out of the water in time. */
  LOST,
  /** Her people were taken off, or out of the water. */
  RESCUED,
  /** She gave it up, and takes or took what she carried back to where she came from. */
  RETURNED,
  /** She got over to the other side. */
  AWAY,
  /** She could help herself. */
  RECOVERED;

  /** As labels write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
