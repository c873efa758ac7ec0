package offing.area;

/**
 * The chart plane: longitude and latitude to local metres and back, by polynomials fitted once to
 * the area's projected CRS.
 *
 * <p>x is east, y is north, metres from the area's origin; grid north, not true north.
 */
public final class Chart {

  /** Metres east of the origin. Degrees in, WGS 84. */
  public double eastM(double lon, double lat) {
    throw new UnsupportedOperationException();
  }

  /** Metres north of the origin. Degrees in, WGS 84. */
  public double northM(double lon, double lat) {
    throw new UnsupportedOperationException();
  }

  /** Longitude in degrees, WGS 84. */
  public double lon(double eastM, double northM) {
    throw new UnsupportedOperationException();
  }

  /** Latitude in degrees, WGS 84. */
  public double lat(double eastM, double northM) {
    throw new UnsupportedOperationException();
  }

  /**
   * Grid convergence at a place: what must be added to a grid bearing to get the true bearing,
   * degrees, positive east of the central meridian in the northern hemisphere.
   */
  public double convergenceDeg(double lon, double lat) {
    throw new UnsupportedOperationException();
  }
}
