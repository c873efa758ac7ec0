package offing.area;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The chart plane: longitude and latitude to local metres and back, by polynomials fitted once to
 * the area's projected CRS.
 *
 * <p>x is east, y is north, metres from the area's origin; grid north, not true north. Good within
 * {@link #bounds()} to {@link #fitErrorM()}; further out it drifts off, by metres first. Immutable;
 * nothing is allocated by the conversions of one place.
 */
public final class Chart {
  private final String crs;
  private final double originEastingM;
  private final double originNorthingM;
  private final double fitErrorM;
  private final Bounds bounds;
  private final Polynomial east;
  private final Polynomial north;
  private final Polynomial lon;
  private final Polynomial lat;

  /** Both pairs share a box: that of {@code toChart} in degrees, that of {@code toLonLat} in m. */
  Chart(
      String crs,
      double originEastingM,
      double originNorthingM,
      Polynomial[] toChart,
      Polynomial[] toLonLat,
      double fitErrorM) {
    this.crs = crs;
    this.originEastingM = originEastingM;
    this.originNorthingM = originNorthingM;
    this.fitErrorM = fitErrorM;
    east = toChart[0];
    north = toChart[1];
    lon = toLonLat[0];
    lat = toLonLat[1];
    Polynomial.Box box = east.box();
    bounds = new Bounds(box.minX(), box.minY(), box.maxX(), box.maxY());
  }

  /** A chart that puts every place at its origin: stands for one that was refused. */
  static Chart nowhere(Bounds bounds) {
    Polynomial.Box box =
        new Polynomial.Box(bounds.west(), bounds.south(), bounds.east(), bounds.north());
    Polynomial zero = new Polynomial(box, new double[Polynomial.TERMS]);
    Polynomial[] pair = {zero, zero};
    return new Chart("", 0, 0, pair, pair, Double.POSITIVE_INFINITY);
  }

  /** Metres east of the origin. Degrees in, WGS 84. */
  public double eastM(double lon, double lat) {
    return east.at(lon, lat);
  }

  /** Metres north of the origin. Degrees in, WGS 84. */
  public double northM(double lon, double lat) {
    return north.at(lon, lat);
  }

  /** Longitude in degrees, WGS 84. */
  public double lon(double eastM, double northM) {
    return lon.at(eastM, northM);
  }

  /** Latitude in degrees, WGS 84. */
  public double lat(double eastM, double northM) {
    return lat.at(eastM, northM);
  }

  /**
   * Grid convergence at a place: what must be added to a grid bearing to get the true bearing,
   * degrees, positive east of the central meridian in the northern hemisphere.
   *
   * <p>The meridian's direction in the plane is how east and north change with latitude.
   */
  public double convergenceDeg(double lon, double lat) {
    return StrictMath.toDegrees(-StrictMath.atan2(east.perYAt(lon, lat), north.perYAt(lon, lat)));
  }

  /** The same geometry in the chart plane: degrees in, WGS 84, metres out; a copy. */
  public Geometry toChart(Geometry lonLat) {
    Geometry copy = lonLat.copy();
    copy.apply(new ToChart());
    return copy;
  }

  /** Where the chart holds good: wider than the area, so that what looks in from outside fits. */
  public Bounds bounds() {
    return bounds;
  }

  /** The greatest error anywhere in the bounds, there or there and back, metres. */
  public double fitErrorM() {
    return fitErrorM;
  }

  /** The projected CRS that was fitted, such as {@code EPSG:2326}. */
  public String crs() {
    return crs;
  }

  /** Where the origin lies in the CRS: easting, metres. */
  public double originEastingM() {
    return originEastingM;
  }

  /** Where the origin lies in the CRS: northing, metres. */
  public double originNorthingM() {
    return originNorthingM;
  }

  /** East, north. */
  Polynomial[] toChart() {
    return new Polynomial[] {east, north};
  }

  /** Longitude, latitude. */
  Polynomial[] toLonLat() {
    return new Polynomial[] {lon, lat};
  }

  private final class ToChart implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      double lon = sequence.getX(i);
      double lat = sequence.getY(i);
      sequence.setOrdinate(i, CoordinateSequence.X, eastM(lon, lat));
      sequence.setOrdinate(i, CoordinateSequence.Y, northM(lon, lat));
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
