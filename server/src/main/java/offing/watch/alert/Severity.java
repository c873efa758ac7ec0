package offing.watch.alert;

/** How urgent an alert is, after IEC 62923: most urgent first. */
public enum Severity {
  ALARM,
  WARNING,
  CAUTION
}
