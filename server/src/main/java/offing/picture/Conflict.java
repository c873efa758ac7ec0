package offing.picture;

/**
 * Two sayings under one MMSI that cannot both be true of one vessel. Which of them is, is not
 * judged: crews mistype, sets are sold on.
 *
 * @param timeMs event time of the later saying when they were first at odds, epoch milliseconds
 * @param before what was said before
 * @param now what was said then
 * @param distanceM between the two places, metres; NaN where it is not about places
 * @param speedKn what it would take to go from one to the other, knots; NaN likewise
 * @param times how often the one was said after the other, from 1
 */
public record Conflict(
    ConflictKind kind,
    long timeMs,
    String before,
    String now,
    double distanceM,
    double speedKn,
    int times) {

  /** Whether it is about the same two sayings, whichever came first. */
  boolean isAbout(ConflictKind otherKind, String one, String other) {
    return kind == otherKind
        && (before.equals(one) ? now.equals(other) : before.equals(other) && now.equals(one));
  }

  Conflict again() {
    return new Conflict(kind, timeMs, before, now, distanceM, speedKn, times + 1);
  }
}
