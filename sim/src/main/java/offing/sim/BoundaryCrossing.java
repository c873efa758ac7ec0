package offing.sim;

import offing.area.Boundary;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;

/** Where a leg crosses the boundary: every segment is tried, for the few vessels that matter. */
public final class BoundaryCrossing {
  private final Boundary boundary;
  private final GeometryFactory shapes = new GeometryFactory();

  /** Of an area's boundary. */
  public BoundaryCrossing(Boundary boundary) {
    this.boundary = boundary;
  }

  /** Whether a place is in home waters: not where there is no boundary. Chart metres. */
  public boolean isHome(double eastM, double northM) {
    return !boundary.isEmpty()
        && boundary.home().covers(shapes.createPoint(new Coordinate(eastM, northM)));
  }

  /** The share of the leg at its first crossing, [0, 1]; infinite where it crosses nothing. */
  public double firstShare(double x0, double y0, double x1, double y1) {
    double first = Double.POSITIVE_INFINITY;
    for (Boundary.Section section : boundary.lines()) {
      CoordinateSequence line = section.chart().getCoordinateSequence();
      for (int i = 1; i < line.size(); i++) {
        first =
            Math.min(
                first,
                share(
                    x0,
                    y0,
                    x1 - x0,
                    y1 - y0,
                    line.getX(i - 1),
                    line.getY(i - 1),
                    line.getX(i),
                    line.getY(i)));
      }
    }
    return first;
  }

  /** Two parametric lines: the shares of both at their intersection by Cramer's rule. */
  private static double share(
      double x, double y, double dx, double dy, double ax, double ay, double bx, double by) {
    double ex = bx - ax;
    double ey = by - ay;
    double cross = dx * ey - dy * ex;
    if (cross == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double leg = ((ax - x) * ey - (ay - y) * ex) / cross;
    double segment = ((ax - x) * dy - (ay - y) * dx) / cross;
    boolean both = leg >= 0 && leg <= 1 && segment >= 0 && segment <= 1;
    return both ? leg : Double.POSITIVE_INFINITY;
  }
}
