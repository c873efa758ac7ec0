package offing.sim.patrol.meeting;

import offing.sim.water.Way;

/**
 * A plan to meet a target.
 *
 * @param eastM where, chart metres: the nearest that comes to it where it cannot be made
 * @param northM where, chart metres
 * @param seconds until the unit is there
 * @param way over the water
 * @param madeGood how much of the way is towards the place: straight distance over length, (0, 1]
 * @param reason why it cannot be made, one sentence; empty where it can
 */
public record Meeting(
    double eastM, double northM, double seconds, Way way, double madeGood, String reason) {

  public boolean isFeasible() {
    return reason.isEmpty();
  }
}
