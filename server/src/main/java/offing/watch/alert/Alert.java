package offing.watch.alert;

import java.util.List;

/**
 * A rule that held for a track, with its evidence and its life. Immutable: each change is a new one
 * with the next {@code seq}.
 *
 * @param id from 1, stable over its life
 * @param seq number in the alert log, from 1, one for each change
 * @param incident what belongs together: the number of the first alert of this track's incident
 * @param rule the rule's id, kebab-case
 * @param title the rule's title
 * @param severity how urgent
 * @param category what about
 * @param track the track's number
 * @param raisedAtMs event time, epoch milliseconds
 * @param lon where the track was when it was raised, degrees, WGS 84
 * @param lat where the track was when it was raised, degrees, WGS 84
 * @param sentence what the rule says of the track, with the values of then; may be empty
 * @param evidence every indicator that the rule read, in the order of the expression
 * @param handling what became of it
 */
public record Alert(
    long id,
    long seq,
    long incident,
    String rule,
    String title,
    Severity severity,
    Category category,
    int track,
    long raisedAtMs,
    double lon,
    double lat,
    String sentence,
    List<Evidence> evidence,
    Handling handling) {

  public Alert {
    evidence = List.copyOf(evidence);
  }

  /** Where in its life. */
  public AlertState state() {
    return handling.state();
  }

  /** Event time of this change, epoch milliseconds. */
  public long changedAtMs() {
    return handling.changedAtMs();
  }

  /** The name of whom this change is due to, or empty where the watch made it. */
  public String changedBy() {
    return handling.changedBy();
  }

  /** The same alert, changed: its next entry in the log. */
  public Alert with(Handling newHandling, long newSeq) {
    return new Alert(
        id,
        newSeq,
        incident,
        rule,
        title,
        severity,
        category,
        track,
        raisedAtMs,
        lon,
        lat,
        sentence,
        evidence,
        newHandling);
  }
}
