package offing.watch.alert;

/** What an alert is about. Safety of life ranks above everything. */
public enum Category {
  SAFETY,
  SMUGGLING,
  INTEGRITY
}
