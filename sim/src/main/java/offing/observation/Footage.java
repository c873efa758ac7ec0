package offing.observation;

/**
 * What one camera frame looks at.
 *
 * @param timeMs event time, epoch milliseconds
 * @param camera id of the camera's site
 * @param azimuthDeg true, of the optical axis, degrees on a grid of 0.01, [0, 360)
 * @param elevationDeg of the optical axis over the horizon, degrees on a grid of 0.01, [-90, 90]
 * @param fieldOfViewDeg horizontal, degrees on a grid of 0.01, (0, 180)
 */
public record Footage(
    long timeMs, String camera, double azimuthDeg, double elevationDeg, double fieldOfViewDeg)
    implements Observation {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.footage(this);
  }
}
