package offing.sim.patrol.meeting;

/**
 * What can be said when a unit is sent after a target.
 *
 * @param unit call sign
 * @param target its name
 * @param feasible whether she can be met if she holds course and speed
 * @param courseDeg that the unit takes first, true, [0, 360)
 * @param lon where they meet, degrees, WGS 84; where it cannot be made, where the unit goes instead
 * @param lat degrees, WGS 84
 * @param minutes until the unit is there
 * @param reason why it cannot be made, one sentence; empty where it can
 */
public record Interception(
    String unit,
    String target,
    boolean feasible,
    double courseDeg,
    double lon,
    double lat,
    double minutes,
    String reason) {}
