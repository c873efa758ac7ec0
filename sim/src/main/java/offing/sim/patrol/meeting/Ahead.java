package offing.sim.patrol.meeting;

import offing.area.Area;
import offing.sim.water.Water;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Looks along the course of a target: how long she is where a unit may go, and what ends that. */
final class Ahead {
  /** Nobody holds course and speed for longer. Assumed. */
  static final double HORIZON_S = 3600;

  /** Units go no farther beyond the boundary than a nautical mile. Assumed. */
  static final double BEYOND_M = 1852;

  private static final double LEAST_STEP_M = 60;

  private final Water water;
  private final Geometry home;
  private final boolean isBounded;
  private final GeometryFactory shapes = new GeometryFactory();

  Ahead(Area area, Water water) {
    this.water = water;
    home = area.boundary().home();
    isBounded = !area.boundary().isEmpty();
  }

  /** What ends the time in which she can be met. */
  enum End {
    /** Nothing within the horizon. */
    HORIZON,
    /** She runs ashore, or out of the area. */
    LAND,
    /** She is too far beyond the boundary. */
    BEYOND
  }

  /**
   * The time in which she is where a unit may go, seconds from the sighting.
   *
   * @param fromS 0 where she is there already; infinite where she never comes
   */
  record Span(double fromS, double toS, End end) {}

  Span of(Sighting sighting) {
    double speed = sighting.speedMps();
    double from = Double.POSITIVE_INFINITY;
    for (double at = 0; at <= HORIZON_S; ) {
      double x = sighting.eastM() + at * sighting.eastMps();
      double y = sighting.northM() + at * sighting.northMps();
      double room = water.roomM(x, y);
      boolean within = isWithin(x, y);
      if (within && from > at) {
        from = at;
      }
      if (at > 0 && room <= 0) {
        return new Span(from, at, End.LAND);
      }
      if (!within && from <= at) {
        return new Span(from, at, End.BEYOND);
      }
      if (speed < 0.1) {
        break;
      }
      at += Math.max(LEAST_STEP_M, Math.min(room / 2, BEYOND_M / 4)) / speed;
    }
    return new Span(from, HORIZON_S, End.HORIZON);
  }

  /** The place nearest to one beyond the boundary that lies within it, as {east, north}. */
  double[] nearestWithin(double eastM, double northM) {
    Coordinate at = new Coordinate(eastM, northM);
    Coordinate nearest = DistanceOp.nearestPoints(home, shapes.createPoint(at))[0];
    return new double[] {nearest.x, nearest.y};
  }

  private boolean isWithin(double eastM, double northM) {
    return !isBounded
        || home.isWithinDistance(shapes.createPoint(new Coordinate(eastM, northM)), BEYOND_M);
  }
}
