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

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public Footage {
    Wire.id("camera", camera);
    azimuthDeg = Wire.angle("azimuthDeg", azimuthDeg, 100);
    elevationDeg = Wire.number("elevationDeg", elevationDeg, 100, -90, 90);
    fieldOfViewDeg = Wire.number("fieldOfViewDeg", fieldOfViewDeg, 100, 0.01, 179.99);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.footage(this);
  }
}
