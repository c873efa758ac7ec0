package offing.run.order;

import java.util.Locale;

/**
 * What an operator orders a camera.
 *
 * @param camera its id
 * @param track number of the track that it keeps in the middle; 0 where it follows none
 * @param azimuthDeg where it looks, or the left edge of the sector that it sweeps; true, [0, 360)
 * @param elevationDeg over the horizontal, [-90, 90]
 * @param toDeg the right edge of the sector, clockwise; of no meaning but for {@link Task#SCAN}
 * @param fieldOfViewDeg horizontal, within what the camera can
 */
public record CameraOrder(
    String camera,
    Task task,
    int track,
    double azimuthDeg,
    double elevationDeg,
    double toDeg,
    double fieldOfViewDeg) {

  /** What can be ordered. */
  public enum Task {
    POINT,
    TRACK,
    SCAN
  }

  /** One line for the log of what was ordered. */
  public String shown() {
    return switch (task) {
      case POINT ->
          String.format(Locale.ROOT, "%s point to %.2f, %.2f", camera, azimuthDeg, elevationDeg);
      case TRACK -> camera + " track " + track;
      case SCAN ->
          String.format(Locale.ROOT, "%s scan from %.2f to %.2f", camera, azimuthDeg, toDeg);
    };
  }
}
