package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.Interception;

/**
 * What a unit does.
 *
 * @param unit call sign
 * @param kind what it is about
 * @param target whom it is after, a caller's name or a vessel's key; empty where nobody
 * @param bound where it makes for and whether that can be made; empty on its beat
 * @param outcome what came of it, or of the last thing it was about
 */
public record Task(
    String unit,
    Kind kind,
    String target,
    Optional<Interception> bound,
    Optional<Outcome> outcome) {

  /** What a unit can be about. */
  public enum Kind {
    BEAT,
    GO_TO,
    INTERCEPT,
    SHADOW,
    STOP,
    /** It looks for a target that was lost. */
    SEARCH,
    /** Back to where it left its beat. */
    RETURN
  }

  /** What came of going after a target. */
  public enum Outcome {
    /** She lies still, in the hands of the patrol. */
    STOPPED,
    /** She was at the shore before the unit was with her. */
    LANDED,
    /** Nobody knows where she is. */
    LOST,
    /** She was in distress, and help has come. */
    RESCUED
  }
}
