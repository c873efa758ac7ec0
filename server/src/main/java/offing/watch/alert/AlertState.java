package offing.watch.alert;

/**
 * The life of an alert, after the states of IEC 62923-1: not acknowledged, silenced, acknowledged,
 * responsibility transferred, rectified.
 */
public enum AlertState {
  /** Nobody has seen it yet. */
  RAISED,
  /** Somebody has. */
  ACKNOWLEDGED,
  /** Somebody was told to see to it. */
  ASSIGNED,
  /** It is quiet for a time, and comes back after. */
  SILENCED,
  /** An operator, or the unit that was sent, has settled it. */
  RESOLVED,
  /** What it was raised for is gone. */
  CLOSED;

  /** Whether it still asks for something. */
  public boolean isOpen() {
    return this != RESOLVED && this != CLOSED;
  }
}
