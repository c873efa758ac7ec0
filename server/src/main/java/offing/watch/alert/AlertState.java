package offing.watch.alert;

/** The life of an alert. */
public enum AlertState {
  RAISED,
  ACKNOWLEDGED,
  ASSIGNED,
  SILENCED,
  RESOLVED,
  CLOSED
}
