package offing.watch.zone;

import offing.area.Boundary;

/** Answers where the boundary lies from a place. Chart metres throughout. Immutable. */
public final class BoundaryIndex {

  public static BoundaryIndex of(Boundary boundary) {
    throw new UnsupportedOperationException(boundary.toString());
  }

  /** Whether the place is in home waters; the line itself is. */
  public boolean isHome(double eastM, double northM) {
    throw new UnsupportedOperationException();
  }

  /** Distance to the nearest point of the line, positive outside, negative in home waters. */
  public double signedDistanceM(double eastM, double northM) {
    throw new UnsupportedOperationException();
  }

  /**
   * Distance along a course, as a unit vector, to where it first meets the line.
   *
   * @return metres, at least 0; NaN where it does not within {@code limitM}
   */
  public double metresToCrossing(
      double eastM, double northM, double courseEast, double courseNorth, double limitM) {
    throw new UnsupportedOperationException();
  }

  /**
   * Angle between a course and the normal of the line where the course first meets it.
   *
   * @return degrees, [0, 90]; NaN where it does not within {@code limitM}
   */
  public double angleToNormalDeg(
      double eastM, double northM, double courseEast, double courseNorth, double limitM) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether the leg changes sides of the line.
   *
   * @return 1 into home waters, -1 out of them, 0 neither; a leg that goes over and back is 0
   */
  public int crossing(double fromEastM, double fromNorthM, double toEastM, double toNorthM) {
    throw new UnsupportedOperationException();
  }
}
