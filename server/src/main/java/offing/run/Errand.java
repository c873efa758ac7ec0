package offing.run;

import offing.run.order.UnitState;

/**
 * What a unit was sent after.
 *
 * @param incident the incident's number
 * @param track its vessel's track
 */
record Errand(long incident, int track) {

  /**
   * Whether the unit is after somebody else by now, or was called back before anything came of it.
   */
  boolean isGivenUp(UnitState unit) {
    return unit.track() == 0 ? unit.outcome().isEmpty() : unit.track() != track;
  }

  /** Whether anything has come of it. */
  boolean isDone(UnitState unit) {
    return !isGivenUp(unit) && !unit.outcome().isEmpty();
  }
}
