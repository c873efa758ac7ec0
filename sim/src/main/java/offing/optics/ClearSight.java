package offing.optics;

/** How far land lets one see from a place. */
@FunctionalInterface
public interface ClearSight {
  /** No land anywhere. */
  ClearSight OPEN_SEA = bearingDeg -> Double.POSITIVE_INFINITY;

  /** Metres along the sea to what stands in the way. {@code bearingDeg}: true, [0, 360). */
  double clearM(double bearingDeg);
}
