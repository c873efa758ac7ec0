package offing.watch.alert;

/**
 * Where an alert is in its life, and who brought it there. Immutable.
 *
 * @param changedAtMs event time of the last change, epoch milliseconds
 * @param changedBy an operator's name, a unit's call sign, or empty where the watch made it
 * @param assignedTo call sign of the unit, or name of the person, that sees to it; empty for nobody
 * @param verdict what it was found to be
 * @param reason why it was resolved or silenced; may be empty
 * @param silencedUntilMs event time, epoch milliseconds; 0 where it is not silenced
 */
public record Handling(
    AlertState state,
    long changedAtMs,
    String changedBy,
    String assignedTo,
    Verdict verdict,
    String reason,
    long silencedUntilMs) {

  /** Nobody has seen it yet. */
  public static Handling raised(long atMs) {
    return new Handling(AlertState.RAISED, atMs, "", "", Verdict.NONE, "", 0);
  }

  /** Somebody has seen it. */
  public Handling acknowledged(long atMs, String by) {
    return new Handling(AlertState.ACKNOWLEDGED, atMs, by, assignedTo, verdict, "", 0);
  }

  /** Somebody was told to see to it. */
  public Handling assigned(String to, long atMs, String by) {
    return new Handling(AlertState.ASSIGNED, atMs, by, to, verdict, "", 0);
  }

  /** It is quiet until then, though nobody has taken it over. */
  public Handling silenced(long untilMs, String why, long atMs, String by) {
    return new Handling(AlertState.SILENCED, atMs, by, assignedTo, verdict, why, untilMs);
  }

  /** The silence is over. */
  public Handling heardAgain(long atMs) {
    return new Handling(AlertState.RAISED, atMs, "", assignedTo, verdict, "", 0);
  }

  /** It is settled. */
  public Handling resolved(Verdict found, String why, long atMs, String by) {
    return new Handling(AlertState.RESOLVED, atMs, by, assignedTo, found, why, 0);
  }

  /** What it was raised for is gone. */
  public Handling closed(long atMs) {
    return new Handling(AlertState.CLOSED, atMs, "", assignedTo, verdict, "", 0);
  }

  /** What was gone is there again, and whoever had seen to it still does. */
  public Handling back(long atMs) {
    AlertState as = assignedTo.isEmpty() ? AlertState.ACKNOWLEDGED : AlertState.ASSIGNED;
    return new Handling(as, atMs, "", assignedTo, verdict, "", 0);
  }
}
