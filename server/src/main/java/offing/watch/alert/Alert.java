package offing.watch.alert;

import java.util.List;

/**
 * A rule that held for a track, with its evidence and its life. Immutable: each change is a new one
 * with the next {@code seq}.
 *
 * @param id from 1, stable over its life
 * @param seq number in the alert log, from 1, one for each change
 * @param rule the rule's id, kebab-case
 * @param title the rule's title
 * @param severity how urgent
 * @param category what about
 * @param state where in its life
 * @param track the track's number
 * @param raisedAtMs event time, epoch milliseconds
 * @param changedAtMs event time of this change, epoch milliseconds
 * @param changedBy the operator's name, or empty where the watch did it
 * @param lon where the track was when it was raised, degrees, WGS 84
 * @param lat where the track was when it was raised, degrees, WGS 84
 * @param evidence every indicator that the rule read, in the order of the expression
 */
public record Alert(
    long id,
    long seq,
    String rule,
    String title,
    Severity severity,
    Category category,
    AlertState state,
    int track,
    long raisedAtMs,
    long changedAtMs,
    String changedBy,
    double lon,
    double lat,
    List<Evidence> evidence) {

  public Alert {
    evidence = List.copyOf(evidence);
  }

  /** The same alert, changed: its next entry in the log. */
  public Alert with(AlertState newState, long newSeq, long atMs, String by) {
    return new Alert(
        id,
        newSeq,
        rule,
        title,
        severity,
        category,
        newState,
        track,
        raisedAtMs,
        atMs,
        by,
        lon,
        lat,
        evidence);
  }
}
