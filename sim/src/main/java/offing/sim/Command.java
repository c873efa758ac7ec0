package offing.sim;

/** What an operator or a scenario orders in the simulated world. */
public sealed interface Command {

  /** Sends a patrol unit to a place at her best speed. */
  record GoTo(String unit, double lon, double lat) implements Command {}

  /** Sends a unit on a course that meets a target, as it was last sighted. */
  record Intercept(String unit, String target) implements Command {}

  /** Lets a unit follow a target at a distance, metres, over 0. */
  record Shadow(String unit, String target, double offM) implements Command {}

  /** Lets a unit stop whoever lies next to her, or her target once she is alongside. */
  record Stop(String unit, String target) implements Command {}

  /** Gives a unit back to her beat. */
  record Resume(String unit) implements Command {}

  /**
   * Tells where a target is believed to be: what intercepting units and tracking cameras go by. Of
   * a scenario's own vessels the world knows it by itself.
   *
   * @param target a name of the caller's, {@code track-412}, or a vessel's key
   * @param timeMs event time, epoch milliseconds
   * @param lon degrees, WGS 84
   * @param lat degrees, WGS 84
   * @param sogKn knots, 0 or more
   * @param cogDeg true, [0, 360)
   */
  record Sighted(String target, long timeMs, double lon, double lat, double sogKn, double cogDeg)
      implements Command {}

  /**
   * Points a camera.
   *
   * @param azimuthDeg true, [0, 360)
   * @param elevationDeg over the horizon, [-90, 90]
   * @param fieldOfViewDeg horizontal, within what the camera can
   */
  record Point(String camera, double azimuthDeg, double elevationDeg, double fieldOfViewDeg)
      implements Command {}

  /** Lets a camera keep a target in the middle, as it was last sighted. */
  record Track(String camera, String target) implements Command {}

  /**
   * Lets a camera sweep a sector to and fro.
   *
   * @param fromDeg true, [0, 360): the left edge
   * @param toDeg true, [0, 360): the right edge, clockwise from the left one
   * @param fieldOfViewDeg horizontal, within what the camera can
   */
  record Scan(String camera, double fromDeg, double toDeg, double fieldOfViewDeg)
      implements Command {}
}
