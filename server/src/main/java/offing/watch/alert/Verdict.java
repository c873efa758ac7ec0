package offing.watch.alert;

/** What an operator found an alert to be. */
public enum Verdict {
  /** Nobody has said. */
  NONE,
  /** The rule was right. */
  TRUE,
  /** There was nothing in it. */
  FALSE
}
