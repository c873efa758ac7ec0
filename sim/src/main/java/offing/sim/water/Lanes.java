package offing.sim.water;

import java.util.BitSet;
import java.util.function.DoublePredicate;
import offing.area.Area;
import offing.area.Zone;

/**
 * Lanes of separation schemes: zones of kind {@code tss-lane} with {@code orientDeg}, the direction
 * in which they are sailed (S-57 ORIENT, degrees true). Chart metres; the chart's north is taken
 * for true north, which is off by less than a degree.
 */
public final class Lanes {
  private static final String KIND = "tss-lane";
  private static final String DIRECTION = "orientDeg";

  /** Cosine of 45 degrees: nearer to her direction a vessel follows a lane. */
  private static final double FOLLOWS = 0.70711;

  /** Cosine of 60 degrees: farther from it she crosses, as COLREGs rule 10(c) wants it. */
  private static final double CROSSES = 0.5;

  private final Grid grid;

  /** 0 where no lane is, else the number of one from 1. */
  private final byte[] lane;

  private final double[] east;
  private final double[] north;

  private Lanes(Grid grid, int count) {
    this.grid = grid;
    lane = count == 0 ? new byte[0] : new byte[grid.size()];
    east = new double[count + 1];
    north = new double[count + 1];
  }

  /** The lanes of an area, for whoever has no {@link Water}. */
  public static Lanes of(Area area) {
    return of(area, Grid.over(area, Water.CELL_M));
  }

  static Lanes of(Area area, Grid grid) {
    var zones = area.zones().stream().filter(Lanes::isLane).limit(Byte.MAX_VALUE).toList();
    var lanes = new Lanes(grid, zones.size());
    for (int i = 0; i < zones.size(); i++) {
      lanes.add(i + 1, zones.get(i));
    }
    return lanes;
  }

  private static boolean isLane(Zone zone) {
    return zone.kind().equals(KIND)
        && zone.number(DIRECTION).isPresent()
        && zone.fence().isPresent();
  }

  private void add(int number, Zone zone) {
    double direction = StrictMath.toRadians(zone.number(DIRECTION).getAsDouble());
    east[number] = StrictMath.sin(direction);
    north[number] = StrictMath.cos(direction);
    BitSet cells = Shoals.cells(zone.fence().orElseThrow(), grid);
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      lane[cell] = (byte) number;
    }
  }

  /**
   * How a direction agrees with the lane there: the cosine of the angle between them; NaN off all
   * lanes.
   *
   * @param ux unit vector of the direction
   */
  public double along(double eastM, double northM, double ux, double uy) {
    int cell = lane.length == 0 ? -1 : grid.cell(eastM, northM);
    return cell < 0 ? Double.NaN : along(cell, ux, uy);
  }

  double along(int cell, double ux, double uy) {
    int number = lane.length == 0 ? 0 : lane[cell];
    return number == 0 ? Double.NaN : east[number] * ux + north[number] * uy;
  }

  /** Whether one with that cosine of {@link #along} follows the lane. */
  public static boolean follows(double along) {
    return along > FOLLOWS;
  }

  /** Whether one with that cosine sails against it. The rest cross. */
  public static boolean opposes(double along) {
    return along < -FOLLOWS;
  }

  /** Whether a place is in one. */
  private boolean isIn(double eastM, double northM) {
    int cell = lane.length == 0 ? -1 : grid.cell(eastM, northM);
    return cell >= 0 && lane[cell] != 0;
  }

  /** Whether one is within so many metres, to a cell. */
  boolean isNear(double eastM, double northM, double metres) {
    boolean near = false;
    for (double y = northM - metres; !near && y <= northM + metres; y += grid.cellM()) {
      for (double x = eastM - metres; !near && x <= eastM + metres; x += grid.cellM()) {
        double square = (x - eastM) * (x - eastM) + (y - northM) * (y - northM);
        near = square <= metres * metres && isIn(x, y);
      }
    }
    return near;
  }

  /** Whether a straight leg sails against a lane anywhere. */
  public boolean isOpposed(double x0, double y0, double x1, double y1) {
    return isAnywhere(x0, y0, x1, y1, Lanes::opposes);
  }

  /** Whether a straight leg neither follows a lane nor crosses it squarely somewhere. */
  boolean isAstray(double x0, double y0, double x1, double y1) {
    return isAnywhere(x0, y0, x1, y1, along -> Math.abs(along) > CROSSES && !follows(along));
  }

  private boolean isAnywhere(double x0, double y0, double x1, double y1, DoublePredicate kind) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length = Math.sqrt(dx * dx + dy * dy);
    if (lane.length == 0 || length == 0) {
      return false;
    }
    boolean any = false;
    int steps = (int) Math.ceil(length / grid.cellM());
    for (int i = 0; !any && i <= steps; i++) {
      double share = (double) i / steps;
      double along = along(x0 + share * dx, y0 + share * dy, dx / length, dy / length);
      any = kind.test(along); // off the lanes it is NaN, and nothing holds
    }
    return any;
  }
}
