package offing.watch.zone;

import java.util.List;
import offing.area.Boundary;

/** Answers where the boundary lies from a place. Chart metres throughout. Immutable. */
public final class BoundaryIndex {
  /** Of places that are not all on the same side. */
  public static final int MIXED = Raster.MIXED;

  private static final int LONGER_SIDE = 512;

  /** The line may lie so far off the edge of the home waters, metres; the reader refuses more. */
  private static final double ON_EDGE_M = 1;

  private final Segments line;
  private final Raster home;

  private BoundaryIndex(Segments line, Raster home) {
    this.line = line;
    this.home = home;
  }

  public static BoundaryIndex of(Boundary boundary) {
    return new BoundaryIndex(
        new Segments(boundary.lines().stream().map(Boundary.Section::chart).toList()),
        Raster.of(boundary.home().isEmpty() ? List.of() : List.of(boundary.home()), LONGER_SIDE));
  }

  /** Whether the place is in home waters; the line itself is. */
  public boolean isHome(double eastM, double northM) {
    return home.cellAt(eastM, northM).covers(0, eastM, northM);
  }

  /**
   * A number for the places about one which are all in home waters, or none of them; {@link #MIXED}
   * where they are not.
   */
  public int plainCell(double eastM, double northM) {
    return home.plainCell(eastM, northM);
  }

  /** Whether another place is one of these. */
  public boolean isIn(int plainCell, double eastM, double northM) {
    return home.isIn(plainCell, eastM, northM);
  }

  /**
   * Distance to the nearest point of the line, positive outside, negative in home waters; NaN where
   * the area has no line.
   */
  public double signedDistanceM(double eastM, double northM) {
    double distanceM = line.distanceM(eastM, northM);
    if (Double.isInfinite(distanceM)) {
      return Double.NaN;
    }
    return isHome(eastM, northM) ? -distanceM : distanceM;
  }

  /**
   * Distance along a course, as a unit vector, to where it first meets the line.
   *
   * @return metres, at least 0; NaN where it does not within {@code limitM}
   */
  public double metresToCrossing(
      double eastM, double northM, double courseEast, double courseNorth, double limitM) {
    int met = line.firstMet(eastM, northM, courseEast, courseNorth, limitM);
    return met < 0 ? Double.NaN : line.metresTo(met, eastM, northM, courseEast, courseNorth);
  }

  /**
   * Angle between a course and the normal of the line where the course first meets it.
   *
   * @return degrees, [0, 90]; NaN where it does not within {@code limitM}
   */
  public double angleToNormalDeg(
      double eastM, double northM, double courseEast, double courseNorth, double limitM) {
    int met = line.firstMet(eastM, northM, courseEast, courseNorth, limitM);
    return met < 0 ? Double.NaN : line.angleToNormalDeg(met, courseEast, courseNorth);
  }

  /**
   * Whether the leg changes sides of the line. Home waters that are left or entered elsewhere, over
   * a land frontier, are neither.
   *
   * @return 1 into home waters, -1 out of them, 0 neither; a leg that goes over and back is 0
   */
  public int crossing(double fromEastM, double fromNorthM, double toEastM, double toNorthM) {
    boolean from = isHome(fromEastM, fromNorthM);
    boolean to = isHome(toEastM, toNorthM);
    if (from == to || !line.isWithin(ON_EDGE_M, fromEastM, fromNorthM, toEastM, toNorthM)) {
      return 0;
    }
    return to ? 1 : -1;
  }
}
